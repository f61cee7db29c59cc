/** The digits of a text that holds only digits and separators; undefined when anything else stands among them. */
export function digitsOf(text: string): string | undefined {
  if (isDigits(text)) return text;
  const digits = text.replaceAll(/[ .,/'-]/g, '');
  return isDigits(digits) ? digits : undefined;
}

/** True for one digit or more and nothing else. Compares characters, for it stands in the way of every number. */
export function isDigits(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 48 || code > 57) return false;
  }
  return text.length > 0;
}

/** Drops the zeros that exports put in front; a serial of zeros only stays one zero. */
export function withoutLeadingZeros(digits: string): string {
  let start = 0;
  while (start < digits.length - 1 && digits.charCodeAt(start) === 48) start += 1;
  return start === 0 ? digits : digits.slice(start);
}

/** True for years in which patent numbers that carry a four-digit year were given. */
export function isYear(digits: string): boolean {
  const year = Number(digits);
  return digits.length === 4 && year >= 1850 && year <= 2099;
}

/** The year of a two-digit one: `from` is the first of the last century in which the office numbered so. */
export function fullYear(written: string, from: number): number {
  const year = Number(written);
  if (written.length === 4) return year;
  return year >= from ? 1900 + year : 2000 + year;
}

/** Says that a number is mistyped, naming the check digit as written and as computed. */
export function checkDigitRefusal(body: string, written: string, computed: string): { refused: string } {
  return { refused: `check digit ${written} does not fit: ${body} has ${computed}, so a digit is mistyped` };
}
