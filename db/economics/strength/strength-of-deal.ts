import { addYears } from '../../../domain/days.ts';
import { reckonStrength } from '../../../domain/economics/strength/reckon-strength.ts';
import type { StrengthResult } from '../../../domain/economics/strength/result.ts';
import type { StrengthSource, StrengthStudy } from '../../../domain/economics/strength/study.ts';
import { fail, ok, type Result } from '../../../domain/result.ts';
import type { Context } from '../../context.ts';
import { countFamilies } from './count-families.ts';
import { countLists } from './counted-lists.ts';

/**
 * What the study of a deal comes to; null where there is none. The ratio r_B / r_A is its `ratio`, an `Outcome`: `is` as
 * decimal text, or `why` there is none.
 */
export async function strengthOfDeal(ctx: Context, dealId: string): Promise<Result<StrengthResult | null>> {
  const deal = ctx.deals.find(dealId);
  if (!deal) return fail({ code: 'not-found', entity: 'deal', id: dealId });
  const study = ctx.portfolioStrengths.find(dealId);
  if (!study) return ok(null);
  const counted = await countLists(ctx, study, sourcesOf(study), termDays(study));
  if (!counted.ok) return counted;
  const { counts, rows } = countFamilies(ctx, study, counted.value);
  const names = { A: ctx.parties.get(deal.partyAId).name, B: ctx.parties.get(deal.partyBId).name };
  return ok(reckonStrength(study, counts, names, rows));
}

/** Every list or part that a study counts, each once. */
export function sourcesOf({ own, standards }: StrengthStudy): readonly StrengthSource[] {
  const all = [
    ...own.A,
    ...own.B,
    ...standards.flatMap(({ total }) => (total.from === 'counted' ? total.sources : [])),
  ];
  return [...new Map(all.map((source) => [JSON.stringify([source.listId, source.part]), source])).values()];
}

/** A longer term than this is a slip in a year. */
const MOST_YEARS = 60;

/** The first day of the term and its anniversaries. */
function termDays({ term: { from, to } }: StrengthStudy): readonly string[] {
  const days: string[] = [];
  for (let day = from; day <= to && days.length <= MOST_YEARS; day = addYears(from, days.length))
    days.push(day);
  return days;
}
