import { formatDecimal } from './decimal.ts';
import type { FigureStyle } from './document/export-options.ts';

/** How days and figures are written within sentences, which are English. */
export interface Figures {
  /** "2017-07-05" -> "5 July 2017". */
  readonly date: (iso: string) => string;
  /** "1250000.50" -> "1,250,000.50": every digit kept, none added. */
  readonly decimal: (text: string) => string;
}

interface Day {
  readonly year: string;
  readonly month: string;
  readonly day: string;
}

/** No line ends at it, and it is taken for a part of the figure. */
const narrowSpace = '\u202f';

/** As on the screens, in files of data and in whatever is hashed. */
export const english: Figures = {
  date: days(({ day, month, year }) => `${day} ${monthName('en-GB', month)} ${year}`),
  decimal: formatDecimal,
};

const styles: Readonly<Record<FigureStyle, Figures>> = {
  'en-GB': english,
  'en-US': {
    date: days(({ day, month, year }) => `${monthName('en-US', month)} ${day}, ${year}`),
    decimal: formatDecimal,
  },
  'de-DE': {
    date: days(({ day, month, year }) => `${day}. ${monthName('de-DE', month)} ${year}`),
    decimal: decimals('.', ','),
  },
  'fr-FR': {
    date: days(({ day, month, year }) => `${day === '1' ? '1er' : day} ${monthName('fr-FR', month)} ${year}`),
    decimal: decimals(narrowSpace, ','),
  },
  'zh-CN': { date: days(({ day, month, year }) => `${year}年${month}月${day}日`), decimal: formatDecimal },
  'ja-JP': { date: days(({ day, month, year }) => `${year}年${month}月${day}日`), decimal: formatDecimal },
  'ko-KR': { date: days(({ day, month, year }) => `${year}년 ${month}월 ${day}일`), decimal: formatDecimal },
  iso: { date: (iso) => iso, decimal: decimals(narrowSpace, '.') },
};

export function figuresIn(style: FigureStyle): Figures {
  return styles[style];
}

function days(write: (day: Day) => string): (iso: string) => string {
  return (iso) => {
    const [year = '', month = '', day = ''] = iso.split('-').map((part) => part.replace(/^0+/, ''));
    return write({ year, month, day });
  };
}

function decimals(group: string, point: string): (text: string) => string {
  return (text) => formatDecimal(text).replaceAll(/[,.]/g, (sign) => (sign === ',' ? group : point));
}

const months = new Map<string, readonly string[]>();

/** "5" -> "May", in the language of a locale. */
function monthName(locale: string, month: string): string {
  let names = months.get(locale);
  if (!names) {
    const format = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
    names = Array.from({ length: 12 }, (_, at) => format.format(Date.UTC(2001, at, 1)));
    months.set(locale, names);
  }
  return names[Number(month) - 1] ?? '';
}
