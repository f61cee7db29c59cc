import type { ParsedInput } from '../../domain/contract/contract.ts';
import type { OpenWorksheet, WorksheetLine } from '../../domain/contract/worksheets.ts';
import { knownFigures } from '../../domain/economics/worksheets/known-figures.ts';
import type { WorksheetResult } from '../../domain/economics/worksheets/result.ts';
import { startWorksheet } from '../../domain/economics/worksheets/start-worksheet.ts';
import { headlineFigure } from '../../domain/precedents/headline-figure.ts';
import type { KnownPrecedent } from '../../domain/precedents/known-precedent.ts';
import { sideNames } from '../../domain/precedents/statements.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Context } from '../context.ts';
import { unpackWorksheet } from '../economics/unpacked.ts';
import { recorded } from '../history/recorded.ts';
import { candidatesFor } from '../precedents/candidates.ts';
import { readOpenDeal, touchDeal } from './open-deal.ts';

/** Every precedent with what its worksheet comes to: accepted ones first, then what was begun, then the most similar. */
export function listWorksheets(
  ctx: Context,
  { dealId }: { readonly dealId: string },
): Result<WorksheetLine[]> {
  const open = readOpenDeal(ctx, dealId);
  if (!open.ok) return open;
  const begun = new Map(ctx.worksheets.list(dealId).map((worksheet) => [worksheet.precedentId, worksheet]));
  const lines = candidatesFor(ctx, open.value).map(({ known }) => {
    const worksheet = begun.get(known.precedent.id);
    return lineOf(
      ctx,
      dealId,
      known,
      worksheet ? unpackWorksheet(ctx, dealId, known, worksheet).result : null,
    );
  });
  return ok(lines.toSorted((one, other) => rank(one) - rank(other)));
}

/** One worksheet with its facts and its result; of an entry that nobody began to unpack what one would begin with. */
export function getWorksheet(
  ctx: Context,
  { dealId, precedentId }: ParsedInput<'worksheets.get'>,
): Result<OpenWorksheet> {
  if (!ctx.deals.find(dealId)) return fail({ code: 'not-found', entity: 'deal', id: dealId });
  return openWorksheet(ctx, dealId, precedentId);
}

export function saveWorksheet(
  ctx: Context,
  { dealId, worksheet }: ParsedInput<'worksheets.save'>,
): Result<OpenWorksheet> {
  const { precedentId } = worksheet;
  const typed = { precedentId, mergeKey: `worksheet ${precedentId}` };
  return change(ctx, dealId, typed, () => ctx.worksheets.save(dealId, worksheet));
}

export function removeWorksheet(
  ctx: Context,
  { dealId, precedentId }: ParsedInput<'worksheets.remove'>,
): Result<OpenWorksheet> {
  return change(ctx, dealId, { precedentId }, () => ctx.worksheets.remove(dealId, precedentId));
}

interface Changed {
  readonly precedentId: string;
  /** Joins what is typed in one go; what is thrown away is a step of its own. */
  readonly mergeKey?: string;
}

function change(
  ctx: Context,
  dealId: string,
  { precedentId, mergeKey }: Changed,
  write: () => void,
): Result<OpenWorksheet> {
  return ctx.transaction(() => {
    if (!ctx.deals.find(dealId)) return fail({ code: 'not-found', entity: 'deal', id: dealId });
    const known = ctx.precedentLibrary.find(precedentId);
    if (!known) return fail({ code: 'not-found', entity: 'precedent', id: precedentId });
    const deed = { label: `Worksheet "${known.precedent.title}"`, mergeKey };
    recorded(ctx, dealId, deed, [{ kind: 'worksheet', owner: dealId, key: precedentId }], write);
    const touched = touchDeal(ctx, dealId);
    return touched.ok ? openWorksheet(ctx, dealId, precedentId) : touched;
  });
}

function openWorksheet(ctx: Context, dealId: string, precedentId: string): Result<OpenWorksheet> {
  const known = ctx.precedentLibrary.find(precedentId);
  if (!known) return fail({ code: 'not-found', entity: 'precedent', id: precedentId });
  const stored = ctx.worksheets.find(dealId, precedentId);
  const reporting = ctx.economics.settings(dealId)?.currency ?? null;
  const worksheet = stored ?? startWorksheet(known.precedent, knownFigures(known), reporting);
  const unpacked = unpackWorksheet(ctx, dealId, known, worksheet);
  const cited = new Set(unpacked.known.flatMap(({ sourceIds }) => sourceIds));
  return ok({
    line: lineOf(ctx, dealId, known, stored && unpacked.result),
    worksheet,
    isStored: stored !== null,
    known: [...unpacked.known],
    sources: known.precedent.sources.filter(({ id }) => cited.has(id)),
    parties: sideNames(known.precedent),
    result: unpacked.result,
  });
}

function lineOf(
  ctx: Context,
  dealId: string,
  { precedent, origin, isConfidential }: KnownPrecedent,
  result: WorksheetResult | null,
): WorksheetLine {
  const decision = ctx.comparables.find(dealId, precedent.id);
  return {
    precedentId: precedent.id,
    title: precedent.title,
    announced: precedent.announced,
    headline: headlineFigure(precedent),
    origin,
    isConfidential,
    verdict: decision?.verdict ?? null,
    reason: decision?.reason ?? '',
    result: result && glance(result),
  };
}

function glance(result: WorksheetResult): NonNullable<WorksheetLine['result']> {
  const { currency, isRate, blended, pastOnly, futureOnly, counts, scaled } = result;
  return { currency, isRate, blended, pastOnly, futureOnly, counts, scaled };
}

function rank({ verdict, result }: WorksheetLine): number {
  if (verdict === 'accepted') return 0;
  return result ? 1 : 2;
}
