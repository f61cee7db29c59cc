import { formatDecimal, sumDecimals } from '../decimal.ts';
import { fieldsInForce } from './fields-in-force.ts';
import { nameSides } from './name-sides.ts';
import { formatValue } from './prose.ts';
import { noFacts, type SheetFacts } from './sheet-facts.ts';
import type { FieldValues } from './stated.ts';
import type { Field, TermDefinition } from './term.ts';
import type { PaymentSchedule } from './values/payment-schedule.ts';
import { formatRateLine, type RateSchedule } from './values/rate-schedule.ts';
import type { Side } from './values/value-kind.ts';
import type { KindName } from './values/value-kinds.ts';

/** Figures, days and places: they say where a deal stands, where a choice says what kind of deal it is. */
const telling: ReadonlySet<KindName> = new Set([
  'money',
  'rate-schedule',
  'payment-schedule',
  'percent',
  'duration',
  'date',
  'territory',
]);

/** A term in its most telling value, in words for a glance; null while it says nothing. */
export function headlineOf(
  term: TermDefinition,
  values: FieldValues,
  names: Readonly<Record<Side, string>>,
  facts: SheetFacts = noFacts,
): string | null {
  const stated = fieldsInForce(term, values, facts).filter(([key]) => values[key] !== undefined);
  const key = mostTelling(
    term,
    stated.map(([name]) => name),
  );
  const field = key === null ? undefined : term.fields[key];
  const value = key === null ? undefined : values[key];
  if (!field || !value) return null;
  if (value.basis === 'undisclosed') return 'undisclosed';
  const words = inShort(field, value.value, names);
  return value.basis === 'stated' ? words : `${words} (${value.basis})`;
}

/** Which of these fields of a term tells most at a glance; null where none of them is its own. */
export function mostTelling(term: TermDefinition, keys: readonly string[]): string | null {
  const own = keys.flatMap((key) => {
    const field = term.fields[key];
    return field ? [{ key, rank: rankOf(term, key, field) }] : [];
  });
  return own.toSorted((one, other) => one.rank - other.rank)[0]?.key ?? null;
}

/** What the term itself puts first; then what must be said and tells most. A bare "yes" and the parties say least. */
function rankOf(term: TermDefinition, key: string, field: Field): number {
  const named = term.headline?.indexOf(key) ?? -1;
  if (named >= 0) return named - 100;
  if (field.kind === 'yes-no' || field.kind === 'parties') return 4;
  return (field.required ? 0 : 2) + (telling.has(field.kind) ? 0 : 1);
}

function inShort(field: Field, value: unknown, names: Readonly<Record<Side, string>>): string {
  // The value passed the schema of its field's kind when it was stated
  if (field.kind === 'rate-schedule') return ratesInShort(value as RateSchedule);
  if (field.kind === 'payment-schedule') return paymentsInShort(value as PaymentSchedule, field, names);
  const words = formatValue(field, value, names).replaceAll(/\s+/g, ' ');
  return field.kind === 'yes-no' ? `${nameSides(field.label, names)}: ${words}` : words;
}

function ratesInShort({ lines: [first, ...others], currency }: RateSchedule): string {
  if (!first) return '';
  const bare = { baseFloor: null, baseCap: null, unitFloor: null, unitCap: null, tiers: null };
  const scope = others.length === 0 ? { standard: null, product: null, region: null } : {};
  const rate = formatRateLine({ ...first, ...bare, ...scope }, currency);
  return others.length === 0 ? rate : `${rate}, and ${others.length} more`;
}

function paymentsInShort(
  schedule: PaymentSchedule,
  field: Field,
  names: Readonly<Record<Side, string>>,
): string {
  const { currency, instalments } = schedule;
  if (instalments.length === 1) return formatValue(field, schedule, names);
  const total = formatDecimal(sumDecimals(instalments.map(({ amount }) => amount)));
  return `${currency} ${total} in ${instalments.length} payments`;
}
