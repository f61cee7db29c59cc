/**
 * The name of a column as names are compared: programs differ in case, spaces, underscores and accents ("Reflected
 * Date", "Reflected_Date"). Letters of all scripts count, as do digits.
 */
export function looseName(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}#]/gu, '');
}
