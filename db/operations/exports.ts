import { checkSheet } from '../../domain/checks/check-sheet.ts';
import type { ExportRequest } from '../../domain/contract/exports.ts';
import type { OpenDeal } from '../../domain/deals/deal.ts';
import type { ChangesSince } from '../../domain/document/change-blocks.ts';
import type { PrintedDocument } from '../../domain/document/document.ts';
import { internalCopyDocument, type InternalAnnex } from '../../domain/document/internal-copy.ts';
import { termSheetDocument } from '../../domain/document/term-sheet.ts';
import { crossingsIn } from '../../domain/positions/crossings.ts';
import { compare, comparedRound } from '../../domain/precedents/compare.ts';
import type { Comparison } from '../../domain/precedents/comparison.ts';
import type { KnownPrecedent } from '../../domain/precedents/known-precedent.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { diffRounds } from '../../domain/rounds/diff-rounds.ts';
import { remarkOn } from '../../domain/rounds/reason-of.ts';
import { partyNamesOf, type ShareableRound } from '../../domain/shareable/shareable-round.ts';
import { toShareable } from '../../domain/shareable/to-shareable.ts';
import { formatDate } from '../../domain/terms/values/simple-kinds.ts';
import type { Side } from '../../domain/terms/values/value-kind.ts';
import type { Context } from '../context.ts';
import type { Session } from '../workspace/session.ts';
import { viewComparison } from './comparison.ts';
import { readOpenDeal, readRound } from './open-deal.ts';
import { readScheduleContents } from './schedule-contents.ts';
import { refuseEnding, writePdf } from './write-pdf.ts';

/** Refuses at once what can be refused at once; the document is made and written in the job. */
export function startExport(
  ctx: Context,
  request: ExportRequest,
  session: Session,
): Result<{ jobId: string }> {
  const open = openRound(ctx, request.dealId, request.round);
  if (!open.ok) return open;
  const { copy, paper, out, compareWith } = request;
  const chosen = copy === 'counterpart' ? ok([]) : findPrecedents(ctx, request.dealId, compareWith);
  if (!chosen.ok) return chosen;
  const refusal = refuseEnding(out, '.pdf');
  if (refusal) return refusal;
  const makeDocument = (): PrintedDocument => {
    const round = toShareable(open.value, readScheduleContents(ctx, open.value.round));
    const options = { paper, createdAt: ctx.now() };
    return copy === 'counterpart'
      ? termSheetDocument(round, options)
      : internalCopyDocument(round, annexOf(ctx, open.value, round, chosen.value), options);
  };
  return ok(
    session.jobs.start('exports.start', out, (job) => writePdf(out, ctx, session, job, makeDocument)),
  );
}

function openRound(ctx: Context, dealId: string, number: number | null): Result<OpenDeal> {
  const open = readOpenDeal(ctx, dealId);
  if (!open.ok || number === null) return open;
  const round = ctx.rounds.findByNumber(dealId, number);
  if (!round) return fail({ code: 'not-found', entity: 'round', id: String(number) });
  return ok({ ...open.value, round: readRound(ctx, round) });
}

function annexOf(
  ctx: Context,
  open: OpenDeal,
  shareable: ShareableRound,
  precedents: readonly KnownPrecedent[],
): InternalAnnex {
  const { deal, round, notes, positions } = open;
  const names = partyNamesOf(shareable);
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
