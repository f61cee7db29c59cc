const WORDS: Readonly<Record<string, string>> = {
  'us-20-from-earliest-filing': '20 years from the earliest filing (US)',
  'us-17-from-grant': '17 years from grant (US, before June 1995)',
  'us-later-of-17-and-20': 'the later of 17 years from grant and 20 from filing (US, about June 1995)',
  '20-from-filing': '20 years from filing',
  'utility-model-from-filing': 'utility model, from filing',
  'design-from-filing': 'design, from filing',
  'design-from-grant': 'design, from grant',
  'stated-by-list': 'stated by the list',
  'stated-by-hand': 'stated by hand',
};

/** A method of expiry as it is kept with an application, in words; with "by year" only a year is known. */
export function sayMethod(method: string): string {
  const [, rule = method, byYear] = /^(.*?)( by year)?$/.exec(method) ?? [];
  const words = WORDS[rule] ?? rule;
  return byYear === undefined ? words : `${words}, by a year at the latest`;
}
