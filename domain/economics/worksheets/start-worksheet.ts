import type { Precedent } from '../../precedents/precedent.ts';
import type { KnownFigure } from './known-figure.ts';
import { worksheetSchema, type Worksheet } from './worksheet.ts';

/**
 * What a worksheet begins with: an entry whose price is a rate begins with that rate, every other with the sums that are
 * still to be taken. Nothing is assumed.
 */
export function startWorksheet(
  precedent: Pick<Precedent, 'id' | 'kind'>,
  known: readonly KnownFigure[],
  reportingCurrency: string | null,
): Worksheet {
  const sound = known.filter(({ value, cautions }) => value !== null && cautions.length === 0);
  const rates = sound.filter(({ kind }) => kind === 'rate');
  const sums = sound.filter(({ kind }) => kind === 'sum');
  const [rate] = rates;
  const currency = [...rates, ...sums].map(currencyOf).find((code) => code !== null);
  // of two companies a rate beside a sum is one part of the price; a court or a list reckons the sum from the rate
  const isRate = rate !== undefined && (sums.length === 0 || precedent.kind !== 'bilateral-deal');
  return worksheetSchema.parse({
    precedentId: precedent.id,
    start: isRate ? 'rate' : 'payments',
    currency: currency ?? reportingCurrency ?? 'USD',
    countsWhy: '',
    rates: isRate && rates.length === 1 ? [takeRate(rate)] : [],
  });
}

function takeRate({ factId, part, says, value }: KnownFigure) {
  return {
    id: `${factId}-${part}`.slice(0, 60),
    label: '',
    basis: value?.kind === 'rate' ? value.basis : 'per-unit',
    rate: { from: 'fact', factId, part, seen: says },
  };
}

function currencyOf({ value }: KnownFigure): string | null {
  return value?.kind === 'sum' || value?.kind === 'rate' ? value.currency : null;
}
