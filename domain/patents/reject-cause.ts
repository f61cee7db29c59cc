/** What a cause may be long: the rest would tell one row from another. */
const MAX_LENGTH = 120;

/**
 * What a reason shares with the reasons of other rows: the first of several, without the very texts and numbers of the
 * row. `"EP12": no such number; ...` and `"EP13": no such number` have one cause.
 */
export function causeOf(reason: string): string {
  const [first = ''] = reason.split(/; (?=")/);
  return first
    .replace(/^"[^"]*": /, '')
    .replace(/; application .*$/s, '')
    .replaceAll(/"[^"]*"/g, '"…"')
    .replaceAll(/\d[\d,./-]*/g, '…')
    .slice(0, MAX_LENGTH);
}
