import type { Figure } from '../figure.ts';
import type { FoundRate } from './lay-payments.ts';
import { placeWords } from './places.ts';
import { figureOf, missing, shown, type Reading } from './reading.ts';

/** F5: what the rate that counts comes to for our deal, with the factor between them. */
export interface Scaled {
  readonly factor: Figure | null;
  readonly rate: FoundRate;
}

export function scaleRate(reading: Reading, rate: FoundRate): Scaled {
  const own: Reading = { ...reading, problems: [] };
  const factor = factorOf(own);
  // a worksheet that is not scaled yet is no faulty one
  reading.problems.push(...own.problems.filter(({ place }) => place !== 'strength'));
  if (!factor) {
    const reason = own.problems[0]?.message ?? 'The factor cannot be told.';
    return { factor, rate: { perUnit: null, percent: null, reason, percentReason: reason } };
  }
  const scaled = {
    ...rate,
    perUnit: rate.perUnit?.times(factor) ?? null,
    percent: rate.percent?.times(factor) ?? null,
  };
  for (const [key, what] of [
    ['perUnit', 'Scaled rate, per unit'],
    ['percent', 'Scaled rate, of the price'],
  ] as const) {
    const [from, to] = [rate[key], scaled[key]];
    if (from && to) reading.steps.push({ what, how: `${shown(from)} · ${shown(factor)}`, is: shown(to) });
  }
  return { factor, rate: scaled };
}

function factorOf(reading: Reading): Figure | null {
  const { sheet, steps } = reading;
  const ratio = ratioOf(reading);
  const factors = sheet.adjustments.map((row, index) => {
    const place = `adjustments.${index}.factor`;
    const factor = figureOf(reading, row.factor, place);
    if (factor) steps.push({ what: placeWords(sheet, place), how: 'factor', is: shown(factor) });
    return factor;
  });
  if (!ratio || !factors.every((factor) => factor !== null)) return null;
  return factors.reduce((product, factor) => product.times(factor), ratio);
}

function ratioOf(reading: Reading): Figure | null {
  const { strength } = reading.sheet;
  if (strength === null)
    return missing(
      reading,
      'strength',
      'Say how strong the portfolio of this deal is beside the one of the comparable.',
    );
  if (strength.by === 'ratio') {
    const ratio = figureOf(reading, strength.ratio, 'strength.ratio');
    if (ratio) reading.steps.push({ what: 'Strength of the portfolios', how: 'ratio', is: shown(ratio) });
    return ratio;
  }
  const share = (which: 'own' | 'comparable') => {
    const assumed = strength[which];
    return assumed
      ? figureOf(reading, assumed, `strength.${which}`)
      : missing(reading, `strength.${which}`, 'Say which share of the standard it has.');
  };
  const [own, comparable] = [share('own'), share('comparable')];
  if (!own || !comparable) return null;
  if (comparable.isZero())
    return missing(
      reading,
      'strength.comparable',
      'The licensor of the comparable has no share: nothing can be scaled by it.',
    );
  const ratio = own.dividedBy(comparable);
  reading.steps.push({
    what: 'Strength of the portfolios',
    how: `${shown(own)} / ${shown(comparable)}`,
    is: shown(ratio),
  });
  return ratio;
}
