const DATES: readonly RegExp[] = [
  /^(.{4,}?)(?: ?[\u00B7,-])? \(?((?:1[89]|20)\d\d)-?(0[1-9]|1[0-2])-?(0[1-9]|[12]\d|3[01])\)?$/,
  /^(.{4,}?)(?: ?[\u00B7,-])? \(?(?:(0[1-9]|[12]\d|3[01])\.(0[1-9]|1[0-2])\.((?:1[89]|20)\d\d))\)?$/,
];

/** "KR20130006425U 20130801": exports put the date of filing behind a priority number, or a date after a dot. Null when there is none. */
export function cutTrailingDate(tidy: string): { readonly text: string; readonly date: string } | null {
  const [, text, year, month, day] = DATES[0]?.exec(tidy) ?? [];
  if (text && year && month && day) return { text, date: `${year}-${month}-${day}` };
  const german = DATES[1]?.exec(tidy) ?? [];
  if (german[1] && german[2] && german[3] && german[4])
    return { text: german[1], date: `${german[4]}-${german[3]}-${german[2]}` };
  return null;
}

/** Days as databases put them behind numbers, also those whose order of day and month nothing tells. */
const ANY_DATE =
  /[ ,/(]+(?:(?:1[89]|20)\d{6}|\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./](?:\d{4}|\d{2})|\d{1,2} \w{3} \d{4})\)?$/;

/** A number of a database's export without the day behind it, whatever its form. */
export function withoutTrailingDate(number: string): string {
  return number.replace(ANY_DATE, '').trim();
}
