import { currencyCodes } from '../values/currency-codes.ts';
import { digits, hundredth, numberInWords, numberWords, plainDigits, scaleWords } from './plain-number.ts';

export type FigureKind = 'amount' | 'percent' | 'date' | 'duration';

/** A figure of a text with what it says, however it is spelled. */
export interface Figure {
  readonly kind: FigureKind;
  readonly start: number;
  readonly words: string;
  /** What it may mean; more than one where day and month cannot be told apart. */
  readonly readings: readonly string[];
  /** ISO code, where the text says one that cannot be mistaken. */
  readonly currency: string | null;
  /** Digits that may as well be a patent's number: they can say a value, and are never taken for a strange one. */
  readonly isBare: boolean;
}

const monthNames =
  'january february march april may june july august september october november december'.split(' ');
const month = `(?:${monthNames.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join('|')}|sept)\\.?`;
const symbols: Readonly<Record<string, string | null>> = {
  '€': 'EUR',
  euro: 'EUR',
  euros: 'EUR',
  '£': 'GBP',
  us$: 'USD',
  rmb: 'CNY',
  renminbi: 'CNY',
  // Many countries call their money so
  $: null,
  '¥': null,
  dollar: null,
  dollars: null,
  pounds: null,
  yen: 'JPY',
};
const before = String.raw`(?:US\$|[€£$¥]|[A-Z]{3}\b|RMB)`;
const after = String.raw`(?:[€£]|[A-Z]{3}\b|euros?\b|(?:US )?dollars?\b|pounds\b|yen\b|renminbi\b)`;
const free = String.raw`(?<![\w.,/-])`;
const closed = String.raw`(?![\w%]|[.,]\d)`;

type Read = (
  groups: Readonly<Record<string, string | undefined>>,
) => Pick<Figure, 'readings'> & Partial<Pick<Figure, 'currency' | 'isBare'>>;

/** In this order: what one of them takes, the next ones do not see. */
const shapes: readonly { readonly kind: FigureKind; readonly shape: RegExp; readonly read: Read }[] = [
  {
    kind: 'date',
    shape: new RegExp(
      `${free}(?:(?<y>\\d{4})-(?<m>\\d{2})-(?<d>\\d{2})|(?<dd>\\d{1,2})(?:st|nd|rd|th)?(?: day of)? (?<mon>${month}),? (?<yy>\\d{4})|(?<mon2>${month}) (?<dd2>\\d{1,2})(?:st|nd|rd|th)?,? (?<yy2>\\d{4})|(?<cy>\\d{4})年(?<cm>\\d{1,2})月(?<cd>\\d{1,2})日|(?<one>\\d{1,2})[./](?<two>\\d{1,2})[./](?<yy3>\\d{4}))(?!\\d)`,
      'gi',
    ),
    read: readDate,
  },
  {
    kind: 'percent',
    shape: new RegExp(
      `${free}(?:(?<n>${digits})|(?<w>${numberWords})(?: \\(${digits} ?%?\\))?)\\s*(?<unit>%|per cent\\b|percent\\b|percentage points?\\b|basis points?\\b|bps\\b)`,
      'gi',
    ),
    read: ({ n, w, unit = '' }) => {
      const plain = plainOf(n, w);
      return { readings: [/^b/i.test(unit) ? hundredth(plain) : plain] };
    },
  },
  {
    kind: 'duration',
    shape: new RegExp(
      `${free}(?:(?<n>${digits})(?: \\(${numberWords}\\))?|(?<w>${numberWords})(?: \\(\\d+\\))?)[- ](?<sort>business |working |banking |calendar )?(?<unit>day|week|month|year)s?\\b`,
      'gi',
    ),
    read: readDuration,
  },
  {
    kind: 'amount',
    shape: new RegExp(
      `(?:(?<pre>${before})\\s?)?${free.replace('\\w', 'a-z0-9')}(?<n>${digits})(?:\\s?(?<scale>${scaleWords}|Mio|Mrd|MM)\\b(?:(?<=Mio|Mrd)\\.)?)?(?:\\s(?<post>${after}))?${closed}`,
      'g',
    ),
    read: readAmount,
  },
];

/** The amounts, percentages, dates and durations of a text, in their order. */
export function figuresOf(text: string): readonly Figure[] {
  const found: Figure[] = [];
  let rest = halfWidth(text);
  for (const { kind, shape, read } of shapes) {
    rest = rest.replaceAll(shape, (...match) => {
      const groups = match.at(-1) as Record<string, string | undefined>; // the shape has named groups
      const start = match.at(-3) as number;
      const words = text.slice(start, start + match[0].length);
      found.push({ kind, start, words, currency: null, isBare: false, ...read(groups) });
      return ' '.repeat(words.length);
    });
  }
  return found.toSorted((one, other) => one.start - other.start);
}

/** Full-width figures and marks as plain ones, each in its place. */
function halfWidth(text: string): string {
  return text.replaceAll(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
}

/** Whether two figures say the same: 1,250,000.50 and 1250000.50, 5 July 2017 and 2017-07-05, five (5) years and 60 months. */
export function isSameFigure(one: Figure, other: Figure): boolean {
  return (
    one.kind === other.kind &&
    (one.currency === other.currency || one.currency === null || other.currency === null) &&
    one.readings.some((reading) => other.readings.includes(reading))
  );
}

function plainOf(inDigits: string | undefined, inWords: string | undefined): string {
  return inDigits === undefined ? String(numberInWords(inWords ?? '')) : plainDigits(inDigits);
}

function readDate(g: Readonly<Record<string, string | undefined>>): Pick<Figure, 'readings'> {
  const iso = (y = '', m: string | number = '', d = ''): string =>
    `${y}-${String(m).padStart(2, '0')}-${d.padStart(2, '0')}`;
  const numberOf = (name: string): number =>
    monthNames.findIndex((full) => full.startsWith(name.slice(0, 3).toLowerCase())) + 1;
  if (g['y']) return { readings: [iso(g['y'], g['m'], g['d'])] };
  if (g['mon']) return { readings: [iso(g['yy'], numberOf(g['mon']), g['dd'])] };
  if (g['mon2']) return { readings: [iso(g['yy2'], numberOf(g['mon2']), g['dd2'])] };
  if (g['cy']) return { readings: [iso(g['cy'], g['cm'], g['cd'])] };
  return { readings: [iso(g['yy3'], g['two'], g['one']), iso(g['yy3'], g['one'], g['two'])] };
}

function readDuration({
  n,
  w,
  sort = '',
  unit = '',
}: Readonly<Record<string, string | undefined>>): Pick<Figure, 'readings'> {
  const count = Number(plainOf(n, w));
  const isBusiness = sort !== '' && !/calendar/i.test(sort);
  const one = unit.toLowerCase();
  if (one === 'year') return { readings: [`${count * 12} months`] };
  if (one === 'week') return { readings: [`${count * 7} days`] };
  return { readings: [`${count} ${isBusiness ? 'business ' : ''}${one}s`] };
}

function readAmount({ pre, n = '', scale = '', post }: Readonly<Record<string, string | undefined>>): {
  readings: readonly string[];
  currency: string | null;
  isBare: boolean;
} {
  const said = [pre, post].flatMap((word) => (word === undefined ? [] : [currencyOf(word)]));
  const known = said.find((currency) => currency !== undefined);
  const plain = plainDigits(n, scale);
  const hasMarks = /\d[,'’\u00a0\u202f]\d{3}(?!\d)|(\.\d{3}){2}/.test(n) || /^\d{4,}\.\d+$/.test(n);
  return {
    readings: [plain],
    currency: known ?? null,
    isBare: known === undefined && scale === '' && !(hasMarks && plain.length >= 4),
  };
}

/** Undefined when the word is no money at all, null when it is that of one of several countries. */
function currencyOf(word: string): string | null | undefined {
  const lower = word.toLowerCase().replace(/^us (?=dollar)/, 'us$');
  if (lower.startsWith('us$')) return 'USD';
  if (Object.hasOwn(symbols, lower)) return symbols[lower] ?? null;
  return currencyCodes.has(word) ? word : undefined;
}
