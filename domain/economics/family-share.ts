import { ok, type Result } from '../result.ts';
import type { Figure } from './figure.ts';
import { refuse } from './reckoned.ts';

/** F6: S = N_own / N_total, by one count of families; refused where there is no total or the share would be above 1. */
export function familyShare(own: Figure, total: Figure): Result<Figure> {
  if (total.isZero()) return refuse('total', 'There are no families: nobody can have a share of them.');
  if (own.gt(total))
    return refuse('own', 'The owner has more families than there are: a share above 1 means nothing.');
  return ok(own.dividedBy(total));
}
