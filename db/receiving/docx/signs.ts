/** Signs of the fonts Symbol and Wingdings that stand in contracts, by the places where Word keeps them. */
const SIGNS = new Map([
  ['F0A3', '≤'],
  ['F0A7', '▪'],
  ['F0A8', '☐'],
  ['F0B1', '±'],
  ['F0B3', '≥'],
  ['F0B4', '×'],
  ['F0B7', '•'],
  ['F0D8', '➢'],
  ['F0E0', '→'],
  ['F0FC', '✓'],
  ['F0FE', '☒'],
  ['F06F', '☐'],
]);
const UNKNOWN = '\uFFFD';

/** The sign that four hexadecimal digits stand for; one that nobody knows stays visible as unknown. */
export function signOf(code: string): string {
  if (!/^[0-9A-Fa-f]{4}$/.test(code)) return UNKNOWN;
  const point = Number.parseInt(code, 16);
  if (point < 0x20 || (point >= 0xd800 && point <= 0xdfff)) return UNKNOWN;
  if (point >= 0xe000 && point <= 0xf8ff) return SIGNS.get(code.toUpperCase()) ?? UNKNOWN;
  return String.fromCharCode(point);
}
