import { createHash } from 'node:crypto';
import { createReadStream, statSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Exported, ExportRequest } from '../../domain/contract/exports.ts';
import type { OpenDeal } from '../../domain/deals/deal.ts';
import { comparisonDocument } from '../../domain/document/comparison-document.ts';
import type { Paper, PrintedDocument } from '../../domain/document/document.ts';
import { internalCopyDocument } from '../../domain/document/internal-copy.ts';
import { termSheetDocument } from '../../domain/document/term-sheet.ts';
import { compareRound } from '../../domain/precedents/compare.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { toShareable, toShareableSheet } from '../../domain/shareable/to-shareable.ts';
import type { Context, Job } from '../context.ts';
import type { Session } from '../workspace/session.ts';
import { readOpenDeal, readRound } from './open-deal.ts';
import { findPrecedents } from './precedents.ts';
import { readScheduleContents } from './schedule-contents.ts';

/** Checks all that can be checked at once, so that a wrong request is refused before a job begins. */
export function startExport(
  ctx: Context,
  request: ExportRequest,
  session: Session,
): Result<{ jobId: string }> {
  const open = openRound(ctx, request.dealId, request.round);
  if (!open.ok) return open;
  const document =
    request.copy === 'counterpart'
      ? counterpart(ctx, open.value, request.paper)
      : internal(ctx, open.value, request);
  return document.ok ? startWriting('exports.start', document.value, request.out, session) : document;
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
  const chosen = findPrecedents(request.with);
  if (!chosen.ok) return chosen;
  const sheet = toShareableSheet(open.value);
  const comparison = compareRound(sheet, `Round ${sheet.number}`, chosen.value);
  const document = comparisonDocument(comparison, sheet.title, {
    paper: request.paper,
    createdAt: ctx.now(),
  });
  return startWriting('precedents.exportComparison', document, request.out, session);
}

function openRound(ctx: Context, dealId: string, number: number | null): Result<OpenDeal> {
  const open = readOpenDeal(ctx, dealId);
  if (!open.ok || number === null) return open;
  const round = ctx.rounds.findByNumber(dealId, number);
  if (!round) return fail({ code: 'not-found', entity: 'round', id: String(number) });
  return ok({ ...open.value, round: readRound(ctx, round) });
}

function counterpart(ctx: Context, open: OpenDeal, paper: Paper): Result<PrintedDocument> {
  return ok(
    termSheetDocument(toShareable(open, readScheduleContents(ctx, open.round)), {
      paper,
      createdAt: ctx.now(),
    }),
  );
}

function internal(ctx: Context, open: OpenDeal, request: ExportRequest): Result<PrintedDocument> {
  const chosen = findPrecedents(request.compareWith);
  if (!chosen.ok) return chosen;
  const round = toShareable(open, readScheduleContents(ctx, open.round));
  const annex = {
    workingTitle: open.deal.title,
    preparedFor: open.deal.parties[open.deal.ourSide].name,
    notes: open.notes,
    comparison: chosen.value.length > 0 ? compareRound(round, `Round ${round.number}`, chosen.value) : null,
  };
  return ok(internalCopyDocument(round, annex, { paper: request.paper, createdAt: ctx.now() }));
}

function startWriting(
  what: string,
  document: PrintedDocument,
  out: string,
  { jobs, settings }: Session,
): Result<{ jobId: string }> {
  const refusal = refuseTarget(out);
  if (refusal) return refusal;
  return ok(
    jobs.start(what, out, async (job: Job): Promise<Result<Exported>> => {
      // loaded when it is first needed: the writer and its libraries are most of the backend, and would hold up its start
      const { writePdfFile } = await import('../export/pdf/write-pdf-file.ts');
      const { pages } = await writePdfFile(document, out, {
        fonts: settings.fonts,
        signal: job.signal,
        onProgress: (done, total) => job.report(done, total, 'Writing the PDF'),
      });
      return ok({ file: out, pages, bytes: statSync(out).size, sha256: await hashFile(out) });
    }),
  );
}

function refuseTarget(out: string): Result<never> | undefined {
  if (extname(out).toLowerCase() !== '.pdf') {
    return fail({
      code: 'invalid-input',
      issues: [{ path: 'out', message: 'The document is a PDF: give its name the ending .pdf.' }],
    });
  }
  const found = statSync(out, { throwIfNoEntry: false });
  return found?.isDirectory()
    ? fail({ code: 'file-refused', reason: 'is-folder', fileName: basename(out) })
    : undefined;
}

async function hashFile(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}
