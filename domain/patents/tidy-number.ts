const PLAIN = /^[A-Z]{2}\d+ ?[A-Z]\d?$/;

/**
 * One shape for what people and programs write: half-width capitals, ordinary hyphens, single spaces for spaces and
 * underscores, no invisible characters, no quotes around.
 */
export function tidyNumber(raw: string): string {
  if (PLAIN.test(raw)) return raw;
  return raw
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[\u00AD\u200B-\u200F\u2060\uFEFF]/g, '')
    .replaceAll(/[\u2010-\u2015\u2212]/g, '-')
    .replaceAll(/[_\s]+/g, ' ')
    .replaceAll(/^[\s"'`]+|[\s"'`.,;:]+$/g, '');
}

/** The digits of a text that holds only digits and separators; undefined when anything else stands among them. */
export function digitsOf(text: string): string | undefined {
  const digits = text.replaceAll(/[ .,/'-]/g, '');
  return /^\d+$/.test(digits) ? digits : undefined;
}

/** Drops the zeros that exports put in front; a serial of zeros only stays one zero. */
export function withoutLeadingZeros(digits: string): string {
  return digits.replace(/^0+(?=\d)/, '');
}

/** True for years in which patent numbers that carry a four-digit year were given. */
export function isYear(digits: string): boolean {
  const year = Number(digits);
  return digits.length === 4 && year >= 1850 && year <= 2099;
}
