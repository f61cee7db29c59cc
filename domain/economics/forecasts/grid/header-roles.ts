import { codeOf } from './currency-in-text.ts';

/** What a column of a forecast holds. */
export type ColumnRole =
  | 'product'
  | 'region'
  | 'standard'
  | 'year'
  | 'units'
  | 'price'
  | 'currency'
  | 'measure'
  | 'source'
  | 'note';

/** The two figures of a row. */
export type Measure = 'units' | 'price';

/** How a column reads by its name alone. */
export interface NamedColumn {
  readonly role: ColumnRole | null;
  /** True where the name may mean units as well as a price, or money taken: "Sales", "Value". */
  readonly isUnclear: boolean;
  /** Of a column for one year, in a table that has the years across; its role is null or which figure it holds. */
  readonly year: number | null;
  /** A code, or a sign that several currencies share. */
  readonly currency: string | null;
  /** By how much its figures are to be multiplied: 1000 for "(thousands)". */
  readonly factor: number;
}

const NAMES: Readonly<Record<ColumnRole, string>> = {
  product:
    'product|products|product class|product line|device|devices|model|category|segment|sku|produkt|produit|artikel',
  region: 'region|regions|country|countries|market|territory|geography|area|zone|land|pays|gebiet',
  standard: 'standard|standards|technology|mode|generation|technologie',
  year: 'year|years|fiscal year|calendar year|fy|cy|jahr|annee|period',
  units:
    'units|unit|unit sales|sales units|units sold|sold units|volume|volumes|unit volume|quantity|qty|shipments|units shipped|pcs|pieces|stuck|stueck|menge|unites|absatz',
  price:
    'price|prices|asp|nsp|net price|net selling price|average price|average selling price|average net selling price|avg price|avg selling price|unit price|price per unit|selling price|net asp|preis|nettopreis|verkaufspreis|stuckpreis|prix|prix de vente',
  currency: 'currency|ccy|curr|iso currency|currency code|wahrung|waehrung|devise',
  measure: 'measure|metric|figure|kennzahl',
  source: 'source|sources|origin|quelle',
  note: 'note|notes|comment|comments|remark|remarks|bemerkung|anmerkung',
};
const UNCLEAR = new Set(['sales', 'value', 'values', 'amount', 'number', 'forecast', 'umsatz', 'ventes']);

const roles = new Map<string, ColumnRole>();
for (const role of Object.keys(NAMES) as ColumnRole[])
  for (const name of NAMES[role].split('|')) roles.set(name, role);

const YEAR = /(?:^|[\s(_])(?:fy|cy)?\s?'?((?:19|20)\d{2})\s?[aefp]?(?=$|[\s),:;_-])/i;
/** What a year may have beside it without being anything else. */
const BESIDE_YEAR = /\b(?:actuals?|act|forecast|fc|plan|budget|estimated?|estimates|est|ist|soll)\b/g;
const THOUSANDS = /(?:^|\s)(?:k|thousands?|tsd\.?|tausend|'?0{3}s?|milliers)(?=$|\s)/i;
const MILLIONS = /(?:^|\s)(?:mn|mm|mio\.?|millions?|m)(?=$|\s)/i;

export function readColumnName(cell: string): NamedColumn {
  const text = cell.normalize('NFKC').trim();
  const year = YEAR.exec(text)?.[1];
  const words = (year === undefined ? text : text.replace(YEAR, ' ')).replaceAll(/[_:;]/g, ' ');
  // what qualifies a name stands in brackets, behind a comma, or behind "in"
  const aside = [...words.matchAll(/\(([^)]*)\)|\[([^\]]*)\]|,(.*)$|\bin (.*)$/gi)]
    .map(([, ...parts]) => parts.find((part) => part !== undefined) ?? '')
    .join(' ');
  const tokens = words
    .replaceAll(/\([^)]*\)|\[[^\]]*\]|,.*$|\bin .*$/gi, ' ')
    .split(/\s+/)
    .filter((token) => token !== '');
  const coded = [...aside.split(/[\s/]+/), ...tokens].filter((token) => currencyOf(token) !== undefined);
  const name = plainName(tokens.filter((token) => currencyOf(token) === undefined).join(' '));
  const scale = `${aside} ${/\b(?:thousands?|millions?|mio|tsd)\b/i.exec(name)?.[0] ?? ''}`;
  const unscaled = name.replace(/\b(?:thousands?|millions?|mio|tsd)\b/, '').trim();
  const bare = year === undefined ? unscaled : unscaled.replaceAll(BESIDE_YEAR, '').trim();
  const role = roles.get(bare) ?? null;
  // a year with another word, such as "Revenue 2026" or "2026 growth", is no column of units or prices
  const isForYear = bare === '' || UNCLEAR.has(bare) || role === 'units' || role === 'price';
  if (year !== undefined && !isForYear)
    return { role: null, isUnclear: false, year: null, currency: null, factor: 1 };
  return {
    role,
    isUnclear: UNCLEAR.has(bare),
    year: year === undefined ? null : Number(year),
    currency: currencyOf(coded[0] ?? '') ?? null,
    factor: factorIn(scale),
  };
}

/** By how much words such as "in thousands" multiply; 1 where they say nothing of it. */
export function factorIn(words: string): number {
  const plain = words.replaceAll(/[()[\],]/g, ' ');
  return THOUSANDS.test(plain) ? 1_000 : MILLIONS.test(plain) ? 1_000_000 : 1;
}

/** Which figure a cell of a column of measures names: "Units", "ASP (USD)". */
export function readMeasure(cell: string): (NamedColumn & { readonly role: Measure }) | undefined {
  const named = readColumnName(cell);
  return named.role === 'units' || named.role === 'price' ? { ...named, role: named.role } : undefined;
}

/** Codes in capitals only: "try" and "all" are words. */
function currencyOf(token: string): string | undefined {
  return token === token.toUpperCase() ? codeOf(token) : undefined;
}

function plainName(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
