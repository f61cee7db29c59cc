import { describe, expect, it } from 'vitest';
import type { PrecedentBand } from '../../contract/worksheets.ts';
import { bandFor, type Bands } from './band-for.ts';
import type { OfferFigures } from './offers.ts';

const names = { A: 'Alpha', B: 'Beta' };
const nothing: PrecedentBand = {
  measure: 'per-unit',
  currency: 'EUR',
  low: null,
  high: null,
  rates: [],
  leftOut: [],
};
const about = {
  precedentId: 'p',
  isConfidential: false,
  words: '',
  from: 'fact' as const,
  isScaled: false,
  licensor: null,
  marks: [],
};
const bands: Bands = {
  'per-unit': {
    ...nothing,
    low: '0.4',
    high: '2',
    rates: [
      { ...about, title: 'One', value: '0.4' },
      { ...about, title: 'Two', value: '2' },
    ],
    leftOut: [{ ...about, title: 'Three', reason: 'No rate.' }],
  },
  percent: { ...nothing, measure: 'percent', currency: null },
};
/** Beta pays 5 million for 10 million discounted units. */
const onePays: OfferFigures = {
  npv: { A: '5000000', B: '-5000000' },
  paid: { A: '0', B: '5000000' },
  perUnit: { A: null, B: '0.5' },
  percent: { A: null, B: '0.005' },
  volume: { A: { units: '0', sales: '0' }, B: { units: '10000000', sales: '1000000000' } },
};
const npv = (ourSide: 'A' | 'B') => ({ measure: 'npv' as const, payer: null, ourSide });

describe('the band of precedents', () => {
  it('is that of their rates in the measure of rates', () => {
    expect(bandFor({ measure: 'per-unit', payer: 'B', ourSide: 'A' }, bands, onePays, names)).toEqual({
      band: { low: '0.4', high: '2' },
      words: 'Lowest to highest rate of 2 accepted comparables. 1 left out.',
    });
    expect(bandFor({ measure: 'percent', payer: 'B', ourSide: 'A' }, bands, onePays, names)).toMatchObject({
      band: null,
      words: 'No accepted comparable has such a rate.',
    });
  });

  it('becomes a value over the discounted units of the one side that pays', () => {
    expect(bandFor(npv('A'), bands, onePays, names)).toMatchObject({
      band: { low: '4000000', high: '20000000' },
      words: expect.stringContaining('10,000,000 units of Beta'),
    });
    // for the side that pays less is better, and what it pays is below zero
    expect(bandFor(npv('B'), bands, onePays, names).band).toEqual({ low: '-20000000', high: '-4000000' });
  });

  it('lies over the units that are sold, however little is paid for each', () => {
    // 1 / 3,000,000,000 is kept to 12 places: over what was paid it would come back as 3,003,003,003 units
    const little = {
      ...onePays,
      paid: { A: '0', B: '1' },
      perUnit: { A: null, B: '0.000000000333' },
      volume: { ...onePays.volume, B: { units: '3000000000', sales: '1' } },
    };
    expect(bandFor(npv('A'), bands, little, names)).toMatchObject({
      band: { low: '1200000000', high: '6000000000' },
      words: expect.stringContaining('3,000,000,000 units of Beta'),
    });
  });

  it('has no value where both pay, where nothing is sold, or before anything has one', () => {
    const both = { ...onePays, paid: { A: '1', B: '5000000' } };
    expect(bandFor(npv('A'), bands, both, names)).toMatchObject({
      band: null,
      words: expect.stringContaining('Both sides pay'),
    });
    const unsold = { ...onePays, volume: { ...onePays.volume, B: onePays.volume.A } };
    expect(bandFor(npv('A'), bands, unsold, names).words).toContain('no forecast of what Beta sells');
    expect(bandFor(npv('A'), bands, null, names).band).toBeNull();
  });
});
