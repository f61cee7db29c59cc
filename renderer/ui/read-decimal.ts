/**
 * "12,500,000.50" -> "12500000.50", and the same with spaces. Groups that are not of three digits, or marks of another
 * country, could mean two numbers: such text stays as it was typed, for the rules to refuse.
 */
export function readDecimal(text: string): string {
  const typed = text.trim();
  return /^-?\d{1,3}(?:(?:,\d{3})+|(?:[ \u00a0\u202f]\d{3})+)(\.\d+)?$/.test(typed)
    ? typed.replaceAll(/[,\s]/g, '')
    : typed;
}
