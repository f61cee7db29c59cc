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
 * "1 January 2027", "1 Jan 2027" and "January 1, 2027" -> "2027-01-01". Anything else stays as it was typed, for the
 * rules to refuse: 01/02/2027 is two different days.
 */
export function readDate(text: string): string {
  const typed = text.trim();
  const dayFirst = /^(\d{1,2})\s+([a-z]+)\.?,?\s+(\d{4})$/i.exec(typed);
  const monthFirst = /^([a-z]+)\.?\s+(\d{1,2})(?:,\s*|\s+)(\d{4})$/i.exec(typed);
  const [day, word, year] = dayFirst?.slice(1) ?? [monthFirst?.[2], monthFirst?.[1], monthFirst?.[3]];
  const month = monthOf(word?.toLowerCase() ?? '');
  if (month === 0 || day === undefined || year === undefined) return typed;
  const date = new Date(Date.UTC(Number(year), month - 1, Number(day)));
  // the 30th of February would be another day
  return date.getUTCDate() === Number(day) ? date.toISOString().slice(0, 10) : typed;
}

function monthOf(word: string): number {
  if (word.length < 3) return 0;
  return (
    months.findIndex((month) => month === word || word === month.slice(0, 3) || word === month.slice(0, 4)) +
    1
  );
}
