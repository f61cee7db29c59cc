import { checkSheet } from '../../domain/checks/check-sheet.ts';
import type { OpenDeal } from '../../domain/deals/deal.ts';
import type { ChangesSince } from '../../domain/document/change-blocks.ts';
import type { InternalAnnex } from '../../domain/document/internal-copy.ts';
import { crossingsIn } from '../../domain/positions/crossings.ts';
import { compare, comparedRound } from '../../domain/precedents/compare.ts';
import type { Comparison } from '../../domain/precedents/comparison.ts';
import type { KnownPrecedent } from '../../domain/precedents/known-precedent.ts';
import { diffRounds } from '../../domain/rounds/diff-rounds.ts';
import { remarkOn } from '../../domain/rounds/reason-of.ts';
import { partyNamesOf, type ShareableSheet } from '../../domain/shareable/shareable-round.ts';
import { formatDate } from '../../domain/terms/values/simple-kinds.ts';
import type { Side } from '../../domain/terms/values/value-kind.ts';
import type { Context } from '../context.ts';
import { readRound } from '../operations/open-deal.ts';

/** What only we may see of a round, gathered for the internal copy. */
export function annexOf(
  ctx: Context,
  open: OpenDeal,
  sheet: Pick<ShareableSheet, 'parties'>,
  precedents: readonly KnownPrecedent[],
): InternalAnnex {
  const { deal, round, notes, positions } = open;
  const names = partyNamesOf(sheet);
  const agreed = ctx.roundTerms.listAgreedBefore(deal.id, round.number);
  const { text, due } = deal.nextStep;
  return {
    workingTitle: deal.title,
    preparedFor: deal.parties[deal.ourSide].name,
    nextStep: due === null ? text : `${text} (by ${formatDate(due)})`,
    notes,
    positions,
    crossings: crossingsIn(round.terms, positions, names),
    changes: changesSince(ctx, open, names),
    problems: checkSheet(round, names, agreed),
    schedules: round.schedules,
    comparison: precedents.length > 0 ? besidePrecedents(ctx, open, precedents) : null,
  };
}

/** The round beside precedents, with our priorities and notes. */
function besidePrecedents(ctx: Context, open: OpenDeal, precedents: readonly KnownPrecedent[]): Comparison {
  const columns = precedents.map((known) => ({ kind: 'precedent' as const, known }));
  const notes = ctx.comparisons.notes(open.deal.id);
  return compare([comparedRound(open), ...columns], { positions: open.positions, notes });
}

function changesSince(
  ctx: Context,
  { deal, round, remarks }: OpenDeal,
  names: Readonly<Record<Side, string>>,
): ChangesSince | null {
  const before = ctx.rounds.findByNumber(deal.id, round.number - 1);
  if (!before) return null;
  const changes = diffRounds(readRound(ctx, before), round, names);
  return {
    round: before.number,
    changes: changes.map((change) => ({ change, remark: remarkOn(change, round.id, remarks) })),
  };
}
