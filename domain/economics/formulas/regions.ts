import { ok } from '../../result.ts';
import { z } from '../../zod.ts';
import { figureText, fractionSchema, positiveFigure, sumOf } from '../figure.ts';
import { defineFormula } from '../formula.ts';
import { refuse } from '../reckoned.ts';

export const regions = defineFormula({
  key: 'regions',
  title: 'Rates by region, and their blend',
  rule: 'p_region = p_base · G_region; blended p = Σ share_i · p_i',
  symbols: {
    base: 'p_base: rate where nothing is taken off, a fraction or an amount per unit',
    factors: 'G_region: by region, how much of the base is due there; 0.6142 takes 61.42 %',
    mix: 'share_i: by region, the share of the sales, together 1',
  },
  source: 'F8. OPPO v Nokia (Chongqing 2023): 61.42 % for zones 2 and 3; TCL v Ericsson (C.D. Cal. 2017)',
  input: z.strictObject({
    base: positiveFigure,
    factors: z
      .record(z.string().min(1), positiveFigure)
      .refine((value) => Object.keys(value).length > 0, 'Name at least one region.'),
    mix: z.record(z.string().min(1), fractionSchema).nullable().default(null),
  }),
  output: { byRegion: 'the rate in each region', blended: 'over the mix, where one is given' },
  example: {
    input: { base: '1.151', factors: { 'zone 1': '1', 'zones 2 and 3': '0.6142' } },
    result: { byRegion: { 'zone 1': '1.151', 'zones 2 and 3': '0.7069442' } },
  },
  reckon: ({ base, factors, mix }) => {
    const rates = new Map(Object.entries(factors).map(([name, factor]) => [name, base.times(factor)]));
    const byRegion = Object.fromEntries([...rates].map(([name, rate]) => [name, figureText(rate)]));
    const working = Object.entries(factors).map(([name, factor]) => ({
      what: name,
      how: `${figureText(base)} · ${figureText(factor)}`,
      is: byRegion[name] ?? '',
    }));
    if (mix === null) return ok({ result: { byRegion }, working });
    const unknown = Object.keys(mix).filter((name) => !rates.has(name));
    if (unknown.length > 0) return refuse('mix', `No factor is stated for ${unknown.join(', ')}.`);
    const total = sumOf(Object.values(mix));
    if (!total.eq(1))
      return refuse('mix', `The shares of the sales come to ${figureText(total)}; they must come to 1.`);
    const parts = Object.entries(mix).map(([name, share]) => share.times(rates.get(name) ?? 0));
    const blended = figureText(sumOf(parts));
    const how = Object.entries(mix)
      .map(([name, share]) => `${figureText(share)} · ${byRegion[name] ?? ''}`)
      .join(' + ');
    return ok({
      result: { byRegion, blended },
      working: [...working, { what: 'Blended', how, is: blended }],
    });
  },
});
