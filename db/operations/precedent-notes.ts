import { isDeepStrictEqual } from 'node:util';
import { checkPrecedent } from '../../domain/precedents/check-precedent.ts';
import type { Fact } from '../../domain/precedents/fact.ts';
import { figureIssues } from '../../domain/precedents/figure-issues.ts';
import type {
  CorrectionOfFact,
  KnownPrecedent,
  PrecedentNote,
} from '../../domain/precedents/known-precedent.ts';
import { fail, type Issue, type Result } from '../../domain/result.ts';
import type { Context } from '../context.ts';
import { builtInPrecedents } from '../library/precedents.ts';
import { getPrecedent } from './own-precedents.ts';

/**
 * Writes our remark on an entry or on one of its facts, and how we read the fact. Without a word and without a correction
 * it is taken back. The entry itself stays as it is, so that a newer library can replace it under the note.
 */
export function annotatePrecedent(ctx: Context, input: PrecedentNote): Result<KnownPrecedent> {
  const { precedentId, factId } = input;
  const known = ctx.precedentLibrary.find(precedentId);
  if (!known) return fail({ code: 'not-found', entity: 'precedent', id: precedentId });
  const seen = factId === null ? null : findOriginal(ctx, precedentId, factId);
  const correction =
    seen && input.correction && !isAsBefore(seen, input.correction) ? input.correction : null;
  const note = input.note.trim();
  if (note === '' && input.correction === null) {
    return write(ctx, precedentId, () => ctx.precedentNotes.remove(precedentId, factId));
  }
  if (factId !== null && seen === null)
    return fail({ code: 'not-found', entity: 'fact', id: `${precedentId} ${factId}` });
  if (factId === null && input.correction !== null) {
    const message = 'A correction puts one fact right: name the fact.';
    return fail({ code: 'invalid-input', issues: [{ path: 'correction', message }] });
  }
  if (seen && correction) {
    const issues = correctionIssues(known, seen, correction);
    if (issues.length > 0) return fail({ code: 'invalid-input', issues });
  }
  return write(ctx, precedentId, () => {
    if (note === '' && correction === null) ctx.precedentNotes.remove(precedentId, factId);
    else ctx.precedentNotes.save({ precedentId, factId, note, correction, seen, savedAt: ctx.now() });
  });
}

function write(ctx: Context, id: string, work: () => void): Result<KnownPrecedent> {
  ctx.transaction(work);
  ctx.precedentLibrary.touch();
  return getPrecedent(ctx, { id });
}

/** The fact as the library or we wrote it, without our corrections. */
function findOriginal(ctx: Context, precedentId: string, factId: string): Fact | null {
  const entry =
    builtInPrecedents().find(({ id }) => id === precedentId) ??
    ctx.ownPrecedents.find(precedentId)?.precedent;
  return entry?.facts.find(({ id }) => id === factId) ?? null;
}

/** A form that sends what it was given has not put anything right. */
function isAsBefore(fact: Fact, correction: CorrectionOfFact): boolean {
  return isDeepStrictEqual({ ...fact, ...correction }, fact);
}

/**
 * The entry as we would read it, checked like the entry itself. What was wrong before, because the library changed under
 * an older correction, is not this correction's fault.
 */
function correctionIssues(
  { precedent }: KnownPrecedent,
  original: Fact,
  correction: CorrectionOfFact,
): readonly Issue[] {
  const index = precedent.facts.findIndex(({ id }) => id === original.id);
  const facts = precedent.facts.with(index, { ...original, ...correction });
  const before = issuesOf(checkPrecedent(precedent)).map((issue) => `${issue.path} ${issue.message}`);
  const after = issuesOf(checkPrecedent({ ...precedent, facts }))
    .filter((issue) => !before.includes(`${issue.path} ${issue.message}`))
    .map(({ path, message }) => ({ path: asOfCorrection(path, index), message }));
  // where the record leaves the currency open, so may we
  const isOpen = original.amount !== null && original.amount.currency === null;
  return [
    ...after,
    ...figureIssues(correction)
      .filter(({ path }) => !(isOpen && path === 'amount.currency'))
      .map(({ path, message }) => ({ path: `correction.${path}`, message })),
  ];
}

function issuesOf(checked: Result<unknown>): readonly Issue[] {
  return checked.ok || checked.error.code !== 'invalid-input' ? [] : checked.error.issues;
}

function asOfCorrection(path: string, index: number): string {
  const place = `facts.${index}`;
  return path === place || path.startsWith(`${place}.`) ? `correction${path.slice(place.length)}` : path;
}
