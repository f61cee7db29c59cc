import type { OpenDeal, RoundTerm } from '../../domain/deals/deal.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { findTerm } from '../../domain/terms/catalogue.ts';
import { checkTerm } from '../../domain/terms/check-term.ts';
import { customDefinition } from '../../domain/terms/custom-definition.ts';
import { customKeyPrefix, isCustomKey, type CustomTerm } from '../../domain/terms/custom-term.ts';
import { findDefinition } from '../../domain/terms/definition-of.ts';
import { newRoundTerm } from '../../domain/terms/new-round-term.ts';
import { sheetFactsOf } from '../../domain/terms/sheet-facts.ts';
import { asProposed } from '../../domain/rounds/proposed-terms.ts';
import type { Context } from '../context.ts';
import { findClause } from './clauses.ts';
import type { EntityRef } from '../history/entity-ref.ts';
import { changeDraft } from './change-draft.ts';
import { checkSchedules } from './check-schedules.ts';
import { newlyImplied } from './newly-implied.ts';
import { termDeed } from './term-deed.ts';

interface OfTerm {
  readonly roundId: string;
  readonly key: string;
}

const refTo = (roundId: string, key: string): EntityRef => ({ kind: 'term', owner: roundId, key });

export function addTerm(ctx: Context, { roundId, key }: OfTerm): Result<OpenDeal> {
  const term = findTerm(key);
  if (!term) return fail({ code: 'not-found', entity: 'term', id: key });
  const deed = { label: `Add "${term.label}"`, termKey: key };
  return changeDraft(ctx, roundId, deed, [refTo(roundId, key)], () => {
    if (!ctx.roundTerms.find(roundId, key)) ctx.roundTerms.save(roundId, newRoundTerm(term));
  });
}

/** Adds a term that the catalogue does not have, empty and open. */
export function addCustomTerm(
  ctx: Context,
  { roundId, custom }: { readonly roundId: string; readonly custom: CustomTerm },
): Result<OpenDeal> {
  const key = `${customKeyPrefix}${ctx.newId()}`;
  const deed = { label: `Add "${custom.label}"`, termKey: key };
  return changeDraft(ctx, roundId, deed, [refTo(roundId, key)], () =>
    ctx.roundTerms.save(roundId, { ...newRoundTerm(customDefinition(key, custom)), custom }),
  );
}

export function removeTerm(ctx: Context, { roundId, key }: OfTerm): Result<OpenDeal> {
  const term = ctx.roundTerms.find(roundId, key);
  const definition = term ? findDefinition(term) : findTerm(key);
  if (definition?.mandatory)
    return fail({
      code: 'conflict',
      message: `"${definition.label}" belongs to every term sheet and stays. Park it if it is not discussed.`,
    });
  const deed = { label: `Remove "${definition?.label ?? key}"`, termKey: key };
  return changeDraft(ctx, roundId, deed, [refTo(roundId, key)], () => ctx.roundTerms.remove(roundId, key));
}

/**
 * Saves a term as it is meant to be: state, typed values, wording. Wrong values are named by field and nothing is
 * written. What a draft changes is its side's proposal, and terms that the sheet calls for by what it now says come with
 * it.
 */
export function saveTerm(
  ctx: Context,
  { roundId, term }: { readonly roundId: string; readonly term: RoundTerm },
): Result<OpenDeal> {
  const before = ctx.roundTerms.list(roundId);
  const stored = before.find(({ key }) => key === term.key);
  const definition = findDefinition(term);
  if (!definition || !stored) return fail({ code: 'not-found', entity: 'term', id: term.key });
  if (isCustomKey(term.key) !== (term.custom !== null))
    return fail({
      code: 'invalid-input',
      issues: [{ path: 'custom', message: 'Only a term of your own brings its own fields.' }],
    });
  const after = before.map((other) => (other.key === term.key ? term : other));
  const checked = checkTerm(definition, term.fields, sheetFactsOf(after));
  if (!checked.ok) return checked;
  const attached = checkSchedules(ctx, roundId, definition, checked.value);
  if (!attached.ok) return attached;
  const implied = newlyImplied(before, after);
  const entities = [term, ...implied].map(({ key }) => refTo(roundId, key));
  return changeDraft(ctx, roundId, termDeed(definition, stored, term, titleOf(ctx, term)), entities, () => {
    ctx.roundTerms.save(roundId, followed(ctx, roundId, stored, { ...term, fields: checked.value }));
    for (const other of implied) ctx.roundTerms.save(roundId, newRoundTerm(other));
  });
}

/** The title of the clause that a term is worded with. */
function titleOf(ctx: Context, { written }: RoundTerm): string | undefined {
  const id = written?.clauseId ?? null;
  return id === null ? undefined : findClause(ctx, id)?.title;
}

/** The term with the state that follows from what was changed in it. */
export function followed(ctx: Context, roundId: string, stored: RoundTerm, term: RoundTerm): RoundTerm {
  const round = ctx.rounds.find(roundId);
  if (!round) return term;
  const previous = ctx.rounds.list(round.dealId).findLast(({ number }) => number < round.number);
  const former = previous ? ctx.roundTerms.find(previous.id, term.key) : null;
  return asProposed(stored, term, former ?? null, round.proposedBy);
}

/** A term through all rounds that have it, oldest first. */
export function termHistory(
  ctx: Context,
  { dealId, key }: { readonly dealId: string; readonly key: string },
) {
  return ctx.deals.find(dealId)
    ? ok(ctx.roundTerms.listThroughRounds(dealId, key))
    : fail({ code: 'not-found', entity: 'deal', id: dealId });
}
