/** Numbers of a list made by hand stand in one line, one after the other, in many ways. */
const BETWEEN =
  /[;|\t\uFF1B\u3001]+|,\s*(?=(?:[A-Za-z]{2}|PCT)[ /.-]?(?:[A-Za-z]{1,4}[ -]?)?\d)|,\s+(?=\d[\d,./-]{4})|(?<=\d(?: ?\(?[A-Z]\d?\)?)?)\s+(?=(?:[A-Z]{2}[ -]?\d{4}|PCT\/))/;
const BULLET = /^\s*(?:\d{1,5}[.)]|[-*\u2022\u00B7])\s+(?=\S)/;

/** The numbers of one line, each as it is written. */
export function splitNumbers(line: string): readonly string[] {
  return line
    .replace(BULLET, '')
    .split(BETWEEN)
    .map((part) => part.trim().replace(/^["']|["',]$/g, ''))
    .filter((part) => part !== '');
}
