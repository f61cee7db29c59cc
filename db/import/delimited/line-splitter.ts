export interface Line {
  readonly text: string;
  /** The line was longer than allowed; only its beginning is here. */
  readonly isCut: boolean;
}

/** Longer lines are not read: no export has them, and a file without line ends must not fill the memory. */
export const MAX_LINE_LENGTH = 1_000_000;
const KEPT_OF_CUT_LINE = 1000;

export interface LineSplitter {
  readonly push: (text: string) => readonly Line[];
  /** The last line, when the text does not end with a line end. */
  readonly end: () => Line | undefined;
}

/** Cuts a stream of text into lines that end in LF or CR LF, or in CR alone when the text begins so. */
export function createLineSplitter(): LineSplitter {
  let lineEnd: string | undefined;
  let rest = '';
  let isSkipping = false;

  const take = (text: string): Line => {
    const line = { text: text.endsWith('\r') ? text.slice(0, -1) : text, isCut: isSkipping };
    isSkipping = false;
    return line;
  };
  return {
    push: (text) => {
      const whole = rest + text;
      lineEnd ??= /\n/.test(whole) ? '\n' : /\r[^]/.test(whole) ? '\r' : undefined;
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
    },
    end: () => {
      const last = rest;
      rest = '';
      return last === '' ? undefined : take(last);
    },
  };
}
