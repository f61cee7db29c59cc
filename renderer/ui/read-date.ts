const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/**
 * "1 January 2027", "1 Jan 2027" and "January 1, 2027" -> "2027-01-01"; figures alone where only one of them can be the
 * month, as in 31/01/2027. Anything else stays as it was typed, for the rules to refuse: 01/02/2027 is two different days.
 */
export function readDate(text: string): string {
  const typed = text.trim();
  const dayFirst = /^(\d{1,2})\s+([a-z]+)\.?,?\s+(\d{4})$/i.exec(typed);
  const monthFirst = /^([a-z]+)\.?\s+(\d{1,2})(?:,\s*|\s+)(\d{4})$/i.exec(typed);
  const [day, word, year] = dayFirst?.slice(1) ?? [monthFirst?.[2], monthFirst?.[1], monthFirst?.[3]];
  const month = monthOf(word?.toLowerCase() ?? '');
  if (month === 0 || day === undefined || year === undefined) return readFigures(typed);
  return dateOf(year, month, Number(day)) ?? typed;
}

/** Years first, or of the other two exactly one a month. */
function readFigures(typed: string): string {
  const [, yearFirst, secondOf, thirdOf] = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/.exec(typed) ?? [];
  if (yearFirst !== undefined) return dateOf(yearFirst, Number(secondOf), Number(thirdOf)) ?? typed;
  const [, first, second, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(typed) ?? [];
  const [one, other] = [Number(first), Number(second)];
  if (year === undefined || (one <= 12 && other <= 12 && one !== other)) return typed;
  return dateOf(year, Math.min(one, other), Math.max(one, other)) ?? typed;
}

function dateOf(year: string, month: number, day: number): string | null {
  const date = new Date(Date.UTC(Number(year), month - 1, day));
  // the 30th of February would be another day
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
    ? date.toISOString().slice(0, 10)
    : null;
}

function monthOf(word: string): number {
  if (word.length < 3) return 0;
  return (
    months.findIndex((month) => month === word || word === month.slice(0, 3) || word === month.slice(0, 4)) +
    1
  );
}
