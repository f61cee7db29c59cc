import { ok } from '../../result.ts';
import { countrySchema, countryName } from '../../terms/values/territory.ts';
import { z } from '../../zod.ts';
import { defineFormula } from '../formula.ts';

export const coverage = defineFormula({
  key: 'coverage',
  title: 'Whether a sale bears a royalty',
  rule: 'royalty-bearing when a licensed patent is in force where the unit was made or where it was sold',
  symbols: {
    inForce: 'countries in which a licensed patent is in force, ISO 3166-1',
    madeIn: 'country of manufacture',
    soldIn: 'country of sale',
  },
  source: 'F15. Rule of the HEVC Advance pool',
  input: z.strictObject({
    inForce: z.array(countrySchema).max(300),
    madeIn: countrySchema,
    soldIn: countrySchema,
  }),
  output: {
    royaltyBearing: 'true or false',
    because: 'the countries in which a licensed patent is in force',
  },
  example: {
    input: { inForce: ['CN'], madeIn: 'CN', soldIn: 'IN' },
    result: { royaltyBearing: true, because: ['CN'] },
  },
  reckon: ({ inForce, madeIn, soldIn }) => {
    const because = [...new Set([madeIn, soldIn])].filter((country) => inForce.includes(country));
    const step = (what: string, country: string) => ({
      what,
      how: countryName(country),
      is: inForce.includes(country) ? 'a licensed patent is in force' : 'no licensed patent is in force',
    });
    const royaltyBearing = because.length > 0;
    return ok({
      result: { royaltyBearing, because },
      working: [
        step('Made in', madeIn),
        step('Sold in', soldIn),
        { what: 'Royalty-bearing', how: 'either of them', is: royaltyBearing ? 'yes' : 'no' },
      ],
    });
  },
});
