/** Months as exports write them, in English, German and French, by as many letters as tell them apart. */
const BEGINNINGS: readonly (readonly [beginning: string, month: number])[] = [
  ['jan', 1],
  ['feb', 2],
  ['fev', 2],
  ['mar', 3],
  ['apr', 4],
  ['avr', 4],
  ['may', 5],
  ['mai', 5],
  ['jun', 6],
  ['juin', 6],
  ['jul', 7],
  ['juil', 7],
  ['aug', 8],
  ['aou', 8],
  ['sep', 9],
  ['oct', 10],
  ['okt', 10],
  ['nov', 11],
  ['dec', 12],
  ['dez', 12],
];

/** The month that a word names, from 1; undefined when it names none. */
export function readMonthName(word: string): number | undefined {
  const plain = word
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036F.]/g, '')
    .toLowerCase();
  return BEGINNINGS.find(([beginning]) => plain.startsWith(beginning))?.[1];
}
