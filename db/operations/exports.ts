import { statSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { checkSheet } from '../../domain/checks/check-sheet.ts';
import type { Exported, ExportRequest } from '../../domain/contract/exports.ts';
import type { OpenDeal } from '../../domain/deals/deal.ts';
import type { ChangesSince } from '../../domain/document/change-blocks.ts';
import { comparisonDocument } from '../../domain/document/comparison-document.ts';
import type { Paper, PrintedDocument } from '../../domain/document/document.ts';
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
import type { Context, Job } from '../context.ts';
import { hashFile } from '../export/hash-file.ts';
import { refuseTarget } from '../export/refuse-target.ts';
import type { Session } from '../workspace/session.ts';
import { readOpenDeal, readRound } from './open-deal.ts';
import { findPrecedents } from './precedents.ts';
import { readScheduleContents } from './schedule-contents.ts';

/** Refuses at once what can be refused at once; the document is made and written in the job. */
export function startExport(
  ctx: Context,
  request: ExportRequest,
  session: Session,
): Result<{ jobId: string }> {
  const open = openRound(ctx, request.dealId, request.round);
  if (!open.ok) return open;
  const chosen = findPrecedents(ctx, request.compareWith);
  if (!chosen.ok) return chosen;
  const { paper } = request;
  return startWriting('exports.start', request.out, ctx, session, () => {
    const round = toShareable(open.value, readScheduleContents(ctx, open.value.round));
    const options = { paper, createdAt: ctx.now() };
    return request.copy === 'counterpart'
      ? termSheetDocument(round, options)
      : internalCopyDocument(round, annexOf(ctx, open.value, round, chosen.value), options);
  });
}

export interface ComparisonRequest {
  readonly dealId: string;
  readonly with: readonly string[];
  readonly paper: Paper;
  readonly out: string;
}

export function startComparisonExport(
  ctx: Context,
  request: ComparisonRequest,
  session: Session,
): Result<{ jobId: string }> {
  const open = readOpenDeal(ctx, request.dealId);
  if (!open.ok) return open;
  const chosen = findPrecedents(ctx, request.with);
  if (!chosen.ok) return chosen;
  return startWriting('precedents.exportComparison', request.out, ctx, session, () => {
    const comparison = besidePrecedents(ctx, open.value, chosen.value);
    const { title } = comparedRound(open.value).sheet;
    return comparisonDocument(comparison, title, { paper: request.paper, createdAt: ctx.now() });
  });
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

function startWriting(
  what: string,
  out: string,
  ctx: Context,
  { jobs, settings }: Session,
  makeDocument: () => PrintedDocument,
): Result<{ jobId: string }> {
  if (extname(out).toLowerCase() !== '.pdf') {
    return fail({
      code: 'invalid-input',
      issues: [{ path: 'out', message: 'The document is a PDF: give its name the ending .pdf.' }],
    });
  }
  return ok(
    jobs.start(what, out, async (job: Job): Promise<Result<Exported>> => {
      const refusal = refuseTarget(out, ctx.file);
      if (refusal) return fail({ code: 'file-refused', reason: refusal, fileName: basename(out) });
      // loaded when it is first needed: the writer and its libraries are most of the backend, and would hold up its start
      const { writePdfFile } = await import('../export/pdf/write-pdf-file.ts');
      const { pages } = await writePdfFile(makeDocument(), out, {
        fonts: settings.fonts,
        signal: job.signal,
        onProgress: (done, total) => job.report(done, total, 'Writing the PDF'),
      });
      return ok({ file: out, pages, bytes: statSync(out).size, sha256: await hashFile(out) });
    }),
  );
}
