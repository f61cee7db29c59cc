/**
 * ETSI joins numbers with a bar; other lists use semicolons, line ends, arrows, or a comma before the next office, which
 * may have the letters of a series behind it ("JP H10-900123"), or before a whole number ("US7292636, 7,292,637").
 */
const BETWEEN_NUMBERS =
  /[|;\r\n\uFF1B\u3001\u2192\u21D2]+|,\s*(?=(?:[A-Za-z]{2}|PCT)[ /.-]?(?:[A-Za-z]{1,4}[ -]?)?(?:\d|[特実再公]))|,\s*(?=[特実再公])|,\s+(?=\d{1,3}(?:,\d{3})+\b|\d{6,}\b)|\s+(?:and|und|et|&)\s+/;

/** A number and its kind, a space, and the next number with its office: "EP1234567 B1 US7654321 B2". */
const NEXT_OFFICE = /(?<=\d(?: ?\(?[A-Za-z]\d?\)?)?)\s+(?=[A-Z]{2}[ -]?\d{4}|PCT\/)/;

/** "EP1234567 B1 / US7654321 B2". Without a number before it, a slash belongs to one: "PCT / EP2002/007746". */
const SLASH = /(?<=\d[A-Za-z]?\d?)\s+\/\s+(?=[A-Z]{2}[ -]?\d)/;

/** One number with two kinds: "EP1234567B1/B2". */
const TWO_KINDS = /^(.*\d) ?([A-Z]\d) ?\/ ?([A-Z]\d)\s*$/;

/** The parts of a cell that each should be a number. A cell with one number is its only part. */
export function splitCell(cell: string): readonly string[] {
  if (cell.length <= SHORTEST_OF_TWO && !cell.includes('|') && !cell.includes(';')) return [cell];
  return cell
    .split(BETWEEN_NUMBERS)
    .flatMap((part) => (part.length > SHORTEST_OF_TWO ? part.split(NEXT_OFFICE) : part))
    .flatMap((part) => (part.includes('/') ? part.split(SLASH).flatMap(kindsApart) : part));
}

function kindsApart(part: string): readonly string[] {
  const [, number, first, second] = TWO_KINDS.exec(part) ?? [];
  return number && first && second ? [`${number} ${first}`, `${number} ${second}`] : [part];
}

/** Two numbers and what parts them need more characters than this. */
const SHORTEST_OF_TWO = 13;
