import type { DocumentChoice } from '../../domain/contract/exports.ts';
import type { OpenDeal } from '../../domain/deals/deal.ts';
import type { ExportOptions } from '../../domain/document/export-options.ts';
import type { KnownPrecedent } from '../../domain/precedents/known-precedent.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Context } from '../context.ts';
import { viewComparison } from '../operations/comparison.ts';
import { readOpenDeal, readRound } from '../operations/open-deal.ts';

/** A choice of document with all that it names found. */
export interface ChosenDocument {
  readonly choice: DocumentChoice;
  readonly open: OpenDeal;
  /** For a redline, the deal as of the earlier round; null for any other copy. */
  readonly before: OpenDeal | null;
  readonly options: ExportOptions;
  /** Those on the comparison page of an internal copy. */
  readonly precedents: readonly KnownPrecedent[];
}

/** Refuses at once what can be refused at once. */
export function chooseDocument(ctx: Context, choice: DocumentChoice): Result<ChosenDocument> {
  const open = openRound(ctx, choice.dealId, choice.round);
  if (!open.ok) return open;
  const before = choice.copy === 'redline' ? openEarlier(ctx, open.value, choice.since) : ok(null);
  if (!before.ok) return before;
  const isInternal = choice.copy === 'internal';
  const precedents = isInternal ? findPrecedents(ctx, choice.dealId, choice.compareWith) : ok([]);
  if (!precedents.ok) return precedents;
  const options = choice.options ?? ctx.exportOptions.get(choice.dealId);
  return ok({ choice, open: open.value, before: before.value, options, precedents: precedents.value });
}

function openRound(ctx: Context, dealId: string, number: number | null): Result<OpenDeal> {
  const open = readOpenDeal(ctx, dealId);
  if (!open.ok || number === null) return open;
  const round = ctx.rounds.findByNumber(dealId, number);
  if (!round) return fail({ code: 'not-found', entity: 'round', id: String(number) });
  return ok({ ...open.value, round: readRound(ctx, round) });
}

function openEarlier(ctx: Context, open: OpenDeal, since: number | null): Result<OpenDeal> {
  const { number } = open.round;
  if (number === 1)
    return fail({
      code: 'conflict',
      message: 'Round 1 is the first: there is no earlier one to hold it against.',
    });
  if (since !== null && since >= number)
    return fail({
      code: 'invalid-input',
      issues: [{ path: 'since', message: `A redline of round ${number} is held against an earlier round.` }],
    });
  return openRound(ctx, open.deal.id, since ?? number - 1);
}

/** The named precedents in the order asked for; null means those of the deal's comparison as it is looked at. */
function findPrecedents(
  ctx: Context,
  dealId: string,
  ids: readonly string[] | null,
): Result<readonly KnownPrecedent[]> {
  if (ids === null) {
    const view = viewComparison(ctx, { dealId });
    return view.ok ? ok(view.value.columns.flatMap((id) => ctx.precedentLibrary.find(id) ?? [])) : view;
  }
  const found: KnownPrecedent[] = [];
  for (const id of ids) {
    const known = ctx.precedentLibrary.find(id);
    if (!known) return fail({ code: 'not-found', entity: 'precedent', id });
    found.push(known);
  }
  return ok(found);
}
