import { formatDecimal } from '../../decimal.ts';
import { paymentScheduleSchema } from '../../terms/values/payment-schedule.ts';
import { rateScheduleSchema, type RateLine } from '../../terms/values/rate-schedule.ts';
import { regionFactorsSchema } from '../../terms/values/region-factors.ts';
import type { KindName } from '../../terms/values/value-kinds.ts';

/** One figure within a table of rates, instalments or regions. */
interface Part {
  readonly what: string;
  readonly is: string | null;
}

/** What a place within such a table is: `lines.1.rate.percent` -> "line 2, Phone, India: rate". */
export function inValue(kind: KindName, value: unknown, place: readonly string[]): Part | null {
  if (place.length === 0) return null;
  if (kind === 'rate-schedule') return inRates(value, place);
  if (kind === 'payment-schedule') return inPayments(value, place);
  if (kind === 'region-factors') return inRegions(value, place);
  return null;
}

function inRates(value: unknown, [first = '', number, ...rest]: readonly string[]): Part | null {
  const parsed = rateScheduleSchema.safeParse(value);
  const rates = parsed.success ? parsed.data : undefined;
  const money = (amount: string | null | undefined): string | null =>
    rates && amount ? `${rates.currency} ${formatDecimal(amount)}` : null;
  if (first === 'annualCap') return { what: 'yearly cap', is: money(rates?.annualCap) };
  if (first === 'annualMinimum') return { what: 'yearly minimum', is: money(rates?.annualMinimum) };
  if (first !== 'lines' || number === undefined) return null;
  const line = rates?.lines[Number(number)];
  const name = ['line ' + String(Number(number) + 1), ...scopeOf(line)].join(', ');
  const rate = (text: string): string | null =>
    line?.rate.basis === 'percent' ? `${formatDecimal(text)} %` : money(text);
  if (rest[0] === 'tiers') {
    const step = line?.tiers?.steps[Number(rest[2])];
    if (!step) return { what: `${name}: tiers`, is: null };
    const above = formatDecimal(step.above);
    return rest[3] === 'above'
      ? { what: `${name}: tier ${Number(rest[2]) + 2} begins beyond`, is: `${above} units` }
      : { what: `${name}: tier from ${above} units`, is: rate(step.rate) };
  }
  if (rest[0] === 'rate')
    return {
      what: `${name}: rate`,
      is: line ? rate(line.rate.basis === 'percent' ? line.rate.percent : line.rate.amount) : null,
    };
  const limit = limits.find(([key]) => key === rest[0]);
  return limit ? { what: `${name}: ${limit[1]}`, is: money(line?.[limit[0]]) } : { what: name, is: null };
}

const limits = [
  ['baseFloor', 'price floor'],
  ['baseCap', 'price cap'],
  ['unitFloor', 'floor per unit'],
  ['unitCap', 'cap per unit'],
] as const;

function scopeOf(line: RateLine | undefined): readonly string[] {
  return line ? [line.standard, line.product, line.region].filter((part) => part !== null) : [];
}

function inPayments(value: unknown, [first, number, key]: readonly string[]): Part | null {
  if (first !== 'instalments' || number === undefined) return null;
  const parsed = paymentScheduleSchema.safeParse(value);
  const entry = parsed.success ? parsed.data.instalments[Number(number)] : undefined;
  const name = `instalment ${Number(number) + 1}`;
  if (key === 'due') return { what: `${name}: due`, is: entry?.due ?? null };
  const is = parsed.success && entry ? `${parsed.data.currency} ${formatDecimal(entry.amount)}` : null;
  return { what: name, is };
}

function inRegions(value: unknown, [first, number]: readonly string[]): Part | null {
  if (first !== 'lines' || number === undefined) return null;
  const parsed = regionFactorsSchema.safeParse(value);
  const line = parsed.success ? parsed.data.lines[Number(number)] : undefined;
  return {
    what: line?.region ?? `region ${Number(number) + 1}`,
    is: line ? `${formatDecimal(line.percent)} %` : null,
  };
}
