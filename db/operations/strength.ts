import type { PortfolioStrength } from '../../domain/contract/strength.ts';
import { describeError } from '../../domain/describe-error.ts';
import type { StrengthStudy } from '../../domain/economics/strength/study.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Context } from '../context.ts';
import { sourcesOf, strengthOfDeal } from '../economics/strength/strength-of-deal.ts';
import { strengthChoices } from '../economics/strength/strength-choices.ts';
import { suggestStudy } from '../economics/strength/suggest-study.ts';
import { recorded } from '../history/recorded.ts';
import { touchDeal } from './open-deal.ts';

/** How strong the portfolios of a deal are, from the lists that were chosen for each side. */
export async function getStrength(
  ctx: Context,
  { dealId }: { readonly dealId: string },
): Promise<Result<PortfolioStrength>> {
  const deal = ctx.deals.find(dealId);
  if (!deal) return fail({ code: 'not-found', entity: 'deal', id: dealId });
  const parties = { A: ctx.parties.get(deal.partyAId).name, B: ctx.parties.get(deal.partyBId).name };
  const choices = strengthChoices(ctx, parties, ctx.rounds.getLatest(dealId));
  const study = ctx.portfolioStrengths.find(dealId);
  const suggested = suggestStudy(ctx, dealId, choices);
  const reckoned = await strengthOfDeal(ctx, dealId);
  return ok({
    study,
    suggested,
    choices,
    assessors: ctx.assessments.assessors(),
    specifications: specificationsIn(ctx, study ?? suggested),
    result: reckoned.ok ? reckoned.value : null,
    problem: reckoned.ok ? null : describeError(reckoned.error),
  });
}

/** Says how the portfolios are held against each other; null forgets it. What is half said is stored and answered with reasons. */
export async function saveStrength(
  ctx: Context,
  { dealId, study }: { readonly dealId: string; readonly study: StrengthStudy | null },
): Promise<Result<PortfolioStrength>> {
  const saved = ctx.transaction(() => {
    if (!ctx.deals.find(dealId)) return fail({ code: 'not-found', entity: 'deal', id: dealId });
    const deed = { label: 'Portfolio strength', mergeKey: 'portfolio-strength' };
    recorded(ctx, dealId, deed, [{ kind: 'portfolio-strength', owner: dealId, key: '' }], () =>
      ctx.portfolioStrengths.save(dealId, study),
    );
    return touchDeal(ctx, dealId);
  });
  return saved.ok ? getStrength(ctx, { dealId }) : saved;
}

const MOST_NAMED = 300;

function specificationsIn(ctx: Context, study: StrengthStudy): readonly string[] {
  const rows = new Map<string, number>();
  for (const listId of new Set(sourcesOf(study).map((source) => source.listId)))
    for (const { standard, rows: count } of ctx.patentLists.find(listId)?.counts.byStandard ?? [])
      if (standard !== null) rows.set(standard, (rows.get(standard) ?? 0) + count);
  return [...rows]
    .toSorted(([, one], [, other]) => other - one)
    .slice(0, MOST_NAMED)
    .map(([standard]) => standard);
}
