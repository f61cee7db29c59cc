import { statSync } from 'node:fs';
import { basename } from 'node:path';
import type { Receiving, ReceivedRound } from '../../domain/contract/receiving.ts';
import type { Decisions, Reading } from '../../domain/receiving/reading.ts';
import type { ReceivedFile, ReceivedRecord } from '../../domain/receiving/received-file.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Context, Job } from '../context.ts';
import { hashFile } from '../export/hash-file.ts';
import { refuseTarget } from '../export/refuse-target.ts';
import { writeWholeFile } from '../export/whole-file.ts';
import { keepFile } from '../receipts/keep-file.ts';
import type { ReceivingDeal } from '../receipts/deal-around.ts';
import { makeRound } from '../receipts/make-round.ts';
import { refuseRound } from '../receipts/refuse-round.ts';
import { readKept } from '../receipts/read-file.ts';
import { readingOf, recordOf } from '../receipts/reading-of.ts';
import { layWithKept, receiveSchedules } from '../receipts/receive-schedules.ts';
import { understand } from '../receipts/understand.ts';
import type { Session } from '../workspace/session.ts';
import { freezeRound } from './freeze-round.ts';
import { removePatentList } from './patent-lists.ts';

interface OfFile {
  readonly receivedId: string;
}

const noDecisions: Decisions = { parts: [], absent: [] };

/** Keeps a file with its deal and says what it is. Reading goes on in the job. */
export function startReceiving(
  ctx: Context,
  { dealId, file }: { readonly dealId: string; readonly file: string },
  session: Session,
): Result<{ jobId: string }> {
  if (!ctx.deals.find(dealId)) return fail({ code: 'not-found', entity: 'deal', id: dealId });
  return ok(
    session.jobs.start('receiving.start', file, async (job): Promise<Result<Reading>> => {
      job.report(0, 2, 'Reading the file');
      const kept = await keepFile(ctx, dealId, file, job.signal);
      if (!kept.ok) return kept;
      job.report(1, 2, 'Matching it to the terms');
      return readAgain(ctx, { receivedId: kept.value.id, decisions: noDecisions });
    }),
  );
}

/** What a kept file comes to under these decisions. Nothing is stored. */
export async function readAgain(
  ctx: Context,
  { receivedId, decisions }: OfFile & { readonly decisions: Decisions },
): Promise<Result<Reading>> {
  const file = ctx.receivedFiles.find(receivedId);
  if (!file) return noFile(receivedId);
  const document = await readKept(ctx, file, new AbortController().signal);
  if (!document.ok) return document;
  const understood = understand(ctx, file.dealId, document.value, decisions);
  return understood.ok ? ok(readingOf(file, understood.value)) : understood;
}

/** Makes a round of a kept file, in a job: its schedules become patent lists first, then all the rest is one transaction. */
export function confirmReceiving(
  ctx: Context,
  receiving: Receiving,
  session: Session,
): Result<{ jobId: string }> {
  const file = ctx.receivedFiles.find(receiving.receivedId);
  if (!file) return noFile(receiving.receivedId);
  return ok(session.jobs.start('receiving.confirm', ctx.file, (job) => receive(ctx, file, receiving, job)));
}

async function receive(
  ctx: Context,
  file: ReceivedFile,
  receiving: Receiving,
  job: Job,
): Promise<Result<ReceivedRound>> {
  const document = await readKept(ctx, file, job.signal);
  if (!document.ok) return document;
  const first = understand(ctx, file.dealId, document.value, receiving.decisions);
  if (!first.ok) return first;
  const refusal = refuseRound(ctx, { file, ...first.value }, receiving);
  if (!refusal.ok) return refusal;
  const { deal, understood } = first.value;
  const laid = await receiveSchedules(
    ctx,
    understood.schedules,
    { former: deal.former, number: deal.around.number },
    job,
  );
  if (!laid.ok) return laid;
  if (job.signal.aborted) return takeBack(ctx, laid.value.added, fail({ code: 'cancelled' }));
  const made = await ctx.gate.whenOpen(() =>
    ctx.transaction((): Result<ReceivedRound> => {
      // the deal may have been worked on while lists were made
      const now = understand(ctx, file.dealId, document.value, receiving.decisions);
      if (!now.ok) return now;
      const kept = ctx.receivedFiles.find(file.id);
      if (!kept) return noFile(file.id);
      const allowed = refuseRound(ctx, { file: kept, ...now.value }, receiving);
      if (!allowed.ok) return allowed;
      // once sent, its terms are proposed by us, and what came is held against that
      const sent = sendAnswered(ctx, kept, now.value.deal.draft);
      const last = sent ? understand(ctx, file.dealId, document.value, receiving.decisions) : now;
      if (!last.ok) throw new Error(`a draft that was sent could not be read: ${JSON.stringify(last.error)}`);
      const schedules = layWithKept(laid.value.schedules, last.value.deal.former, last.value.understood);
      const record = recordOf(last.value);
      return makeRound(ctx, { file: kept, ...last.value, record, schedules }, receiving);
    }),
  );
  return made.ok ? made : takeBack(ctx, laid.value.added, made);
}

/** A draft that was answered went out: it goes into the record before the answer. Whether it did. */
function sendAnswered(ctx: Context, { fileName }: ReceivedFile, draft: ReceivingDeal['draft']): boolean {
  if (draft?.answered !== 'as-it-is') return false;
  const { id: roundId, dated } = draft.round;
  const note = `It went out as a copy of the draft: "${fileName}" came back and was made from it.`;
  const sent = freezeRound(ctx, { roundId, as: 'sent', dated, channel: 'other', note });
  // what could be refused was refused before the first write
  if (!sent.ok) throw new Error(`an answered draft could not be sent: ${JSON.stringify(sent.error)}`);
  return true;
}

/** Lists that were made for a round which did not come about. */
async function takeBack<T>(ctx: Context, lists: readonly string[], why: Result<T>): Promise<Result<T>> {
  for (const id of lists) await removePatentList(ctx, { id });
  return why;
}

export function listReceived(ctx: Context, { dealId }: { readonly dealId: string }): Result<ReceivedFile[]> {
  return ctx.deals.find(dealId)
    ? ok(ctx.receivedFiles.list(dealId))
    : fail({ code: 'not-found', entity: 'deal', id: dealId });
}

export function getReceivedRecord(ctx: Context, { receivedId }: OfFile): Result<ReceivedRecord | null> {
  return ctx.receivedFiles.find(receivedId) ? ok(ctx.receivedFiles.record(receivedId)) : noFile(receivedId);
}

/** Takes a file out again of which no round was made. One that is the source of a round stays as long as its deal. */
export function discardReceived(ctx: Context, { receivedId }: OfFile): Result<ReceivedFile[]> {
  const file = ctx.receivedFiles.find(receivedId);
  if (!file) return noFile(receivedId);
  if (file.roundNumber !== null)
    return fail({
      code: 'conflict',
      message: `Round ${file.roundNumber} was made of this file: it is kept with it.`,
    });
  ctx.transaction(() => ctx.receivedFiles.remove(receivedId));
  return ok(ctx.receivedFiles.list(file.dealId));
}

/** Writes a kept file byte by byte as it came, in a file that appears whole or not at all. */
export async function saveOriginal(
  ctx: Context,
  { receivedId, out }: OfFile & { readonly out: string },
): Promise<Result<{ file: string; bytes: number; sha256: string }>> {
  const file = ctx.receivedFiles.find(receivedId);
  if (!file) return noFile(receivedId);
  const reason = refuseTarget(out, ctx.file);
  if (reason) return fail({ code: 'file-refused', reason, fileName: basename(out) });
  const content = ctx.receivedFiles.content(receivedId);
  await writeWholeFile(out, (handle) => handle.writeFile(content));
  return ok({ file: out, bytes: statSync(out).size, sha256: await hashFile(out) });
}

function noFile(id: string): Result<never> {
  return fail({ code: 'not-found', entity: 'received file', id });
}
