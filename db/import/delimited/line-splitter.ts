export interface Line {
  readonly text: string;
  /** The line was longer than allowed; only its beginning is here. */
  readonly isCut: boolean;
}

/** Longer lines are not read: no export has them, and a file without line ends must not fill the memory. */
export const MAX_LINE_LENGTH = 1_000_000;
const KEPT_OF_CUT_LINE = 1000;
/** A quote that is open for longer than this before the first line end was never meant as one. */
const QUOTES_COUNT_FOR = 8192;

export interface LineSplitter {
  readonly push: (text: string) => readonly Line[];
  /** What is left: the last line, when the text does not end with a line end. */
  readonly end: () => readonly Line[];
}

/** Cuts a stream of text into lines that end in LF or CR LF, or in CR alone when the first line does. */
export function createLineSplitter(): LineSplitter {
  let lineEnd: '\n' | '\r' | undefined;
  let rest = '';
  let isSkipping = false;

  const take = (text: string): Line => {
    // what two files put together leave of the other kind of line end
    const from = lineEnd === '\r' && text.startsWith('\n') ? 1 : 0;
    const line = { text: text.endsWith('\r') ? text.slice(from, -1) : text.slice(from), isCut: isSkipping };
    isSkipping = false;
    return line;
  };
  const push = (text: string, isLast: boolean): Line[] => {
    const whole = rest + text;
    lineEnd ??= findLineEnd(whole, isLast);
    const lines: Line[] = [];
    let from = 0;
    if (lineEnd !== undefined) {
      for (let end = whole.indexOf(lineEnd); end !== -1; end = whole.indexOf(lineEnd, from)) {
        const line = whole.slice(from, end);
        isSkipping ||= line.length > MAX_LINE_LENGTH;
        lines.push(take(isSkipping ? line.slice(0, KEPT_OF_CUT_LINE) : line));
        from = end + 1;
      }
    }
    rest = whole.slice(from);
    if (rest.length > MAX_LINE_LENGTH) isSkipping = true;
    if (isSkipping) rest = rest.slice(0, KEPT_OF_CUT_LINE);
    return lines;
  };
  return {
    push: (text) => push(text, false),
    end: () => {
      const lines = push('', true);
      const last = rest;
      rest = '';
      return last === '' || last === '\n' ? lines : [...lines, take(last)];
    },
  };
}

/** The first line end outside quotes tells; one in a cell of the header says nothing about the rows. */
function findLineEnd(text: string, isLast: boolean): '\n' | '\r' | undefined {
  let isQuoted = false;
  const end = Math.min(text.length, QUOTES_COUNT_FOR);
  for (let at = 0; at < end; at += 1) {
    const char = text[at];
    if (char === '"') isQuoted = !isQuoted;
    else if (!isQuoted && char === '\n') return '\n';
    else if (!isQuoted && char === '\r' && at + 1 < text.length) return text[at + 1] === '\n' ? '\n' : '\r';
  }
  if (text.length < QUOTES_COUNT_FOR && !isLast) return undefined;
  return text.includes('\n') ? '\n' : /\r[^]/.test(text) ? '\r' : undefined;
}
