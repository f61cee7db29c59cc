export interface SplitLine {
  readonly cells: readonly string[];
  /** Where a quote was opened that the text does not close; -1 when all are closed. */
  readonly openAt: number;
  /** True when quotes stand only where the format has them (RFC 4180). */
  readonly isStrict: boolean;
}

/**
 * Splits one record of separated values. Quotes inside a cell that do not enclose it are kept as text, as is the one at
 * `ordinaryQuoteAt`, so that a stray quote costs nothing.
 */
export function splitCells(text: string, separator: string, ordinaryQuoteAt = -1): SplitLine {
  if (!text.includes('"')) return { cells: text.split(separator), openAt: -1, isStrict: true };
  const cells: string[] = [];
  let isStrict = true;
  let at = 0;
  for (;;) {
    if (text[at] === '"' && at !== ordinaryQuoteAt) {
      const cell = readQuoted(text, separator, at);
      if (cell === undefined) return { cells, openAt: at, isStrict };
      cells.push(cell.value);
      isStrict &&= cell.isStrict;
      at = cell.end;
    } else {
      const next = text.indexOf(separator, at);
      const end = next === -1 ? text.length : next;
      const value = text.slice(at, end);
      if (value.includes('"')) isStrict = false;
      cells.push(value);
      at = end;
    }
    if (at >= text.length) return { cells, openAt: -1, isStrict };
    at += separator.length;
    if (at === text.length) return { cells: [...cells, ''], openAt: -1, isStrict };
  }
}

function readQuoted(
  text: string,
  separator: string,
  start: number,
): { value: string; end: number; isStrict: boolean } | undefined {
  let isStrict = true;
  let isEscaped = false;
  for (let from = start + 1; ;) {
    const quote = text.indexOf('"', from);
    if (quote === -1) return undefined;
    const after = quote + 1;
    if (text[after] === '"') {
      isEscaped = true;
      from = after + 1;
    } else if (after === text.length || text.startsWith(separator, after)) {
      const value = text.slice(start + 1, quote);
      return { value: isEscaped ? value.replaceAll('""', '"') : value, end: after, isStrict };
    } else {
      isStrict = false;
      from = after;
    }
  }
}
