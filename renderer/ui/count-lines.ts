/** How many lines of a text hold anything, whatever ends them. Walks a text of many megabytes in a moment. */
export function countLines(text: string): number {
  const lineEnd = text.includes('\n') ? '\n' : '\r';
  let lines = 0;
  for (let start = 0; start < text.length;) {
    const found = text.indexOf(lineEnd, start);
    const end = found === -1 ? text.length : found;
    if (!isBlank(text, start, end)) lines += 1;
    start = end + 1;
  }
  return lines;
}

function isBlank(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (!' \t\r'.includes(text.charAt(at))) return false;
  return true;
}
