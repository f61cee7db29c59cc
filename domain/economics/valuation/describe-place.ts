import { english } from '../../figures.ts';
import { formatDecimal } from '../../decimal.ts';
import { findTerm } from '../../terms/catalogue.ts';
import { nameSides } from '../../terms/name-sides.ts';
import type { FormatEnv } from '../../terms/values/value-kind.ts';
import { valueKinds } from '../../terms/values/value-kinds.ts';
import type { Field } from '../../terms/term.ts';
import { figureText } from '../figure.ts';
import { inValue } from './place-in-value.ts';
import type { Scenario } from './scenario.ts';

/** Where an input is changed. */
export type Where =
  | { readonly at: 'term'; readonly term: string; readonly field: string | null }
  | { readonly at: 'forecast'; readonly side: 'A' | 'B'; readonly row: number | null }
  | { readonly at: 'conventions'; readonly field: string | null }
  | { readonly at: 'rates' };

/** A place of a scenario as people speak of it. */
export interface Place {
  readonly path: string;
  /** "Forecast of Xiaomi, Phone, India, 2027: units" */
  readonly what: string;
  /** "1,200,000"; null where nothing single stands there. */
  readonly is: string | null;
  readonly where: Where;
}

/** Tells what stands at a place such as `forecasts.B.3.units` or `terms.rate.royaltyB.value.lines.1.rate.percent`. */
export function describePlace(path: string, scenario: Scenario): Place {
  const [head = '', ...rest] = path.split('.');
  if (head === 'terms') return inTerm(path, rest, scenario);
  if (head === 'forecasts') return inForecast(path, rest, scenario);
  if (head === 'fx') {
    const quote = scenario.fx[Number(rest[0])];
    return {
      path,
      what: quote ? `Rate of exchange, ${quote.from} to ${quote.to}, ${quote.date}` : 'Rates of exchange',
      is: quote ? `1 ${quote.from} = ${formatDecimal(figureText(quote.rate))} ${quote.to}` : null,
      where: { at: 'rates' },
    };
  }
  const convention = conventions[head];
  const field = convention ? head : null;
  return {
    path,
    what: convention ? `Conventions: ${convention.label}` : 'Conventions',
    is: convention?.is(scenario) ?? null,
    where: { at: 'conventions', field },
  };
}

interface Convention {
  readonly label: string;
  readonly is: (scenario: Scenario) => string | null;
}

const conventions: Readonly<Record<string, Convention>> = {
  discountRate: {
    label: 'discount rate',
    is: ({ discountRate }) => `${formatDecimal(figureText(discountRate.times(100)))} %`,
  },
  valuationDate: { label: 'day of valuation', is: ({ valuationDate }) => valuationDate },
  currency: { label: 'reporting currency', is: ({ currency }) => currency },
  assumedEffectiveDate: {
    label: 'effective date to assume',
    is: ({ assumedEffectiveDate }) => assumedEffectiveDate ?? null,
  },
  timing: { label: 'when royalties are paid', is: ({ timing }) => timing ?? null },
  paidAfterDays: {
    label: 'days to the payment',
    is: ({ paidAfterDays }) => (paidAfterDays === undefined ? null : `${paidAfterDays} days`),
  },
};

function inForecast(path: string, [side, row, key]: readonly string[], scenario: Scenario): Place {
  const of = side === 'A' ? 'A' : 'B';
  const found = row === undefined ? undefined : scenario.forecasts[of][Number(row)];
  const who = `Forecast of ${scenario.sides[of]}`;
  const where = { at: 'forecast', side: of, row: found ? Number(row) : null } as const;
  if (!found) return { path, what: who, is: scenario.forecasts[of].length === 0 ? 'no rows' : null, where };
  const scope = [found.standard, found.product, found.region, found.year].filter((part) => part !== null);
  const cell = (what: string, is: string | null): Place => ({
    path,
    what: `${who}, ${scope.join(', ')}${what}`,
    is,
    where,
  });
  if (key === 'units') return cell(': units', formatDecimal(figureText(found.units)));
  if (key === 'price') return cell(': price', `${found.currency} ${formatDecimal(figureText(found.price))}`);
  return cell('', null);
}

function inTerm(path: string, [key = '', field, ...rest]: readonly string[], scenario: Scenario): Place {
  const definition = findTerm(key);
  const where = { at: 'term', term: key, field: field ?? null } as const;
  const found = field === undefined ? undefined : definition?.fields[field];
  if (!definition || !found || field === undefined)
    return { path, what: definition?.label ?? key, is: null, where: { ...where, field: null } };
  const stated = scenario.terms[key]?.[field];
  const value = stated && stated.basis !== 'undisclosed' ? stated.value : undefined;
  const inside = rest[0] === 'value' ? rest.slice(1) : rest;
  const name = `${definition.label}: ${nameSides(found.label, scenario.sides)}`;
  const part = inValue(found.kind, value, inside);
  if (part) return { path, what: `${name}, ${part.what}`, is: part.is, where };
  return { path, what: name, is: value === undefined ? null : said(found, value, scenario), where };
}

/** The whole of a value in words; nothing for one that is wrong, or that is a table. */
function said({ kind, options = [] }: Field, value: unknown, { sides }: Scenario): string | null {
  if (kind === 'rate-schedule' || kind === 'payment-schedule' || kind === 'region-factors') return null;
  const parsed = valueKinds[kind].schema.safeParse(value);
  if (!parsed.success) return null;
  const format: (value: never, env: FormatEnv) => string = valueKinds[kind].format;
  // the schema of the kind has just read it
  return nameSides(format(parsed.data as never, { options, partyNames: sides, figures: english }), sides);
}
