import { ok } from '../../result.ts';
import { z } from '../../zod.ts';
import { figureText, positiveFigure } from '../figure.ts';
import { defineFormula } from '../formula.ts';
import { refuse } from '../reckoned.ts';

const counts = z.array(positiveFigure).min(1, 'State at least one year.').max(200);

export const shareDecay = defineFormula({
  key: 'share-decay',
  title: "How an owner's share changes as patents expire",
  rule: 'S_t = N_own(t) / N_total(t); the stream is scaled by S_t / S_0',
  symbols: {
    own: "N_own(t): the owner's unexpired families at the start of each year",
    total: 'N_total(t): those of all owners by the same count',
  },
  source: 'F14',
  input: z.strictObject({ own: counts, total: counts }),
  output: { shares: 'S_t year by year', ratios: 'S_t / S_0 year by year' },
  example: {
    input: { own: ['100', '80'], total: ['1000', '1000'] },
    result: { shares: ['0.1', '0.08'], ratios: ['1', '0.8'] },
  },
  reckon: ({ own, total }) => {
    if (own.length !== total.length)
      return refuse('total', `There are ${own.length} years of own counts and ${total.length} of all.`);
    const years = own.map((count, year) => ({ count, all: total[year] ?? count }));
    const wrong = years.findIndex(({ count, all }) => all.isZero() || count.gt(all));
    if (wrong >= 0)
      return refuse(
        `own.${wrong}`,
        years[wrong]?.all.isZero()
          ? 'Nothing is unexpired in this year, so there is no share.'
          : 'The owner has more than there are: a share above 1 means nothing.',
      );
    const shares = years.map(({ count, all }) => count.dividedBy(all));
    const [first] = shares;
    if (!first || first.isZero())
      return refuse(
        'own.0',
        'The owner has nothing in the first year: there is no share to hold the others against.',
      );
    const ratios = shares.map((share) => figureText(share.dividedBy(first)));
    return ok({
      result: { shares: shares.map((share) => figureText(share)), ratios },
      working: years.map(({ count, all }, year) => ({
        what: `Year ${year + 1}`,
        how: `${figureText(count)} / ${figureText(all)}, against ${figureText(first)}`,
        is: ratios[year] ?? '',
      })),
    });
  },
});
