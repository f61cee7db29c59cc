import type { Assumption } from './assumption.ts';
import { worksheetSchema, type Worksheet } from './worksheet.ts';

/** An assumption of a worksheet with the place where it stands, such as "payments.0.amount". */
export interface PlacedAssumption {
  readonly place: string;
  readonly assumption: Assumption;
}

/** In the order in which a worksheet is written. */
export function assumptionsOf(worksheet: Worksheet): readonly PlacedAssumption[] {
  return findIn(worksheet, []);
}

function findIn(node: unknown, path: readonly string[]): readonly PlacedAssumption[] {
  if (typeof node !== 'object' || node === null) return [];
  // every object of this mark passed the schema of an assumption
  if ('from' in node && node.from === 'assumption')
    return [{ place: path.join('.'), assumption: node as Assumption }];
  return Object.entries(node).flatMap(([key, inside]) => findIn(inside, [...path, key]));
}

/** The worksheet with another figure in one of its assumptions, without its bounds. */
export function withValue(worksheet: Worksheet, place: string, value: string): Worksheet {
  return worksheetSchema.parse(replaceIn(worksheet, place.split('.'), value));
}

function replaceIn(node: unknown, [key, ...rest]: readonly string[], value: string): unknown {
  if (typeof node !== 'object' || node === null) return node;
  if (key === undefined) return { ...node, value, low: null, high: null };
  if (Array.isArray(node))
    return node.map((inside: unknown, index) =>
      String(index) === key ? replaceIn(inside, rest, value) : inside,
    );
  return { ...node, [key]: replaceIn((node as Readonly<Record<string, unknown>>)[key], rest, value) };
}

const plain: Readonly<Record<string, string>> = {
  valuationDate: 'Day of valuation',
  discountRate: 'Discount rate',
  pastWeight: 'Weight of past units',
  price: 'Average price',
  'strength.ratio': 'Strength of the portfolios',
  'strength.own': 'Our share',
  'strength.comparable': 'Share of the licensor of the comparable',
};

const kinds = { volume: 'Volume', scope: 'Scope', time: 'Time', other: 'Adjustment' } as const;

/** What stands at a place, in words: "Units of 2026", "Payment 2, amount". */
export function placeWords(worksheet: Worksheet, place: string): string {
  const [list = '', at = '', field = ''] = place.split('.');
  const index = Number(at);
  const numbered = (one: string, label: string | undefined) => label?.trim() || `${one} ${index + 1}`;
  switch (list) {
    case 'payments': {
      const name = numbered('Payment', worksheet.payments[index]?.label);
      return field === 'date' ? `${name}, day` : `${name}, amount`;
    }
    case 'nonCash':
      return numbered('Given beside money', worksheet.nonCash[index]?.label);
    case 'otherValue':
      return numbered('Bought beside the licence', worksheet.otherValue[index]?.label);
    case 'pastUnits':
    case 'futureUnits': {
      const when = worksheet[list][index]?.period?.replace('/', ' to ') ?? `row ${index + 1}`;
      return `${field === 'price' ? 'Price' : list === 'pastUnits' ? 'Past units' : 'Future units'}, ${when}`;
    }
    case 'rates': {
      const name = numbered('Rate', worksheet.rates[index]?.label);
      return field === 'weight' ? `${name}, weight` : name;
    }
    case 'adjustments': {
      const row = worksheet.adjustments[index];
      return row?.name.trim() || (row ? kinds[row.kind] : 'Adjustment');
    }
    default:
      return plain[place] ?? place;
  }
}
