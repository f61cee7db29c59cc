/** Ten years make two deals unlike. */
const MONTHS_UNLIKE = 120;

/** How near two dates are, each a year, a month or a day; a year counts as its middle. */
export function yearsApart(ours: string, theirs: string): { alike: number; words: string } {
  const apart = monthOf(theirs) - monthOf(ours);
  const alike = Math.max(0, Math.round(100 - (Math.abs(apart) * 100) / MONTHS_UNLIKE));
  return { alike, words: inWords(apart) };
}

function inWords(apart: number): string {
  const months = Math.abs(apart);
  if (months === 0) return 'of the same time';
  const [count, unit] = months < 12 ? [months, 'month'] : [Math.round(months / 12), 'year'];
  return `${count} ${unit}${count === 1 ? '' : 's'} ${apart < 0 ? 'before' : 'after'} ours`;
}

function monthOf(date: string): number {
  const [year = '', month = '07'] = date.split('-');
  return Number(year) * 12 + Number(month);
}
