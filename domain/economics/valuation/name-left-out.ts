import type { Side } from '../../terms/values/value-kind.ts';
import { joinWords } from '../../terms/values/value-kind.ts';
import type { KindName } from '../../terms/values/value-kinds.ts';
import type { LicensedYear } from './calendar.ts';
import type { Reckoning } from './reckoning.ts';
import type { SideRoyalties } from './royalty-years.ts';
import type { ForecastRow } from './scenario.ts';

/** What the sheet or the forecasts say and no figure holds: each with the reason. */
export function nameLeftOut(reckoning: Reckoning, royalties: Readonly<Record<Side, SideRoyalties>>): void {
  const { sheet, scenario, calendar, say } = reckoning;
  for (const { term, field, kind, values, reason } of fields) {
    const found = sheet.value(term, field, kind);
    if (found && (!values || (typeof found.value === 'string' && values.includes(found.value))))
      sheet.leaveOut(term, field, reason);
  }
  if (
    sheet.value('royalty-base', 'deductions', 'set') ||
    sheet.value('royalty-base', 'deductionCap', 'percent')
  )
    say('Prices of the forecasts are net: the deductions that the sheet allows are taken off them already.');
  if (sheet.value('royalty-base', 'base', 'choice')?.value === 'component')
    say('Prices of the forecasts are those of the smallest saleable unit.');
  if (sheet.value('payment-mechanics', 'currency', 'currency'))
    say('Payments are valued in the currency in which their amounts and rates are stated.');
  for (const side of ['A', 'B'] as const) {
    const rows = scenario.forecasts[side];
    const { unpriced } = royalties[side];
    const hasRates = sheet.value('rate', `royalty${side}`, 'rate-schedule') !== undefined;
    if (hasRates && unpriced.length > 0)
      sheet.leaveOut(
        'rate',
        `royalty${side}`,
        `No rate covers ${rowWords(rows, unpriced)}: these sales bear nothing.`,
      );
    const silent = hasRates ? yearsWithout(rows, calendar.years) : [];
    if (silent.length > 0)
      sheet.leaveOut(
        'rate',
        `royalty${side}`,
        `The forecast of ${scenario.sides[side]} says nothing of ${joinWords(silent.map(String))}: no sales count there.`,
      );
    const after = rows.flatMap(({ year }, index) => (`${year}-01-01` > calendar.end ? [index] : []));
    if (after.length > 0)
      sheet.leaveOut('term', null, `The term has ended before the sales of ${rowWords(rows, after)}.`);
  }
}

/** Years of the licence in which a side that owes royalties is not forecast to sell anything. */
function yearsWithout(rows: readonly ForecastRow[], years: readonly LicensedYear[]): readonly number[] {
  const forecast = new Set(rows.map(({ year }) => year));
  return years.map(({ year }) => year).filter((year) => !forecast.has(year));
}

function rowWords(rows: readonly ForecastRow[], which: readonly number[]): string {
  const said = which.slice(0, MOST_ROWS).map((index) => {
    const { standard, product, region, year } = rows[index] ?? {};
    return [standard, product, region, year].filter((part) => part !== null && part !== undefined).join(', ');
  });
  const more = which.length - said.length;
  return more > 0 ? `${said.join('; ')} and ${more} more rows of the forecast` : said.join('; ');
}

const MOST_ROWS = 10;

interface LeftOutField {
  readonly term: string;
  readonly field: string;
  readonly kind: KindName;
  /** Only with one of these values. */
  readonly values?: readonly string[];
  readonly reason: string;
}

const fields: readonly LeftOutField[] = [
  {
    term: 'volume-tiers',
    field: 'counting',
    kind: 'choice',
    values: ['entity'],
    reason: 'Forecasts do not name legal entities: units are counted for the enterprise.',
  },
  {
    term: 'volume-tiers',
    field: 'reset',
    kind: 'choice',
    values: ['contract-year'],
    reason: 'Forecasts are by calendar year: so are the units counted.',
  },
  {
    term: 'caps-and-minimums',
    field: 'per',
    kind: 'choice',
    values: ['entity'],
    reason: 'Forecasts do not name legal entities: the limits are taken for the enterprise.',
  },
  {
    term: 'rate',
    field: 'mode',
    kind: 'choice',
    values: ['sum'],
    reason: 'A row of the forecast names one standard: enter what a product of several bears in all.',
  },
  {
    term: 'rate',
    field: 'belowPublished',
    kind: 'percent',
    reason: 'Rates are taken as they stand in the rate table, which is after this reduction.',
  },
  {
    term: 'royalty-base',
    field: 'base',
    kind: 'choice',
    values: ['price-band'],
    reason: 'Percentages are taken of the prices of the forecasts, not of bands of them.',
  },
  {
    term: 'balancing-payment',
    field: 'period',
    kind: 'choice',
    values: ['half-year'],
    reason: 'The balance is struck whenever royalties are paid, as "timing" says.',
  },
  { term: 'term', field: 'renewal', kind: 'duration', reason: 'A renewal is not valued.' },
  {
    term: 'term',
    field: 'sellOff',
    kind: 'duration',
    reason: 'Sales of stock after the term are not forecast.',
  },
];
