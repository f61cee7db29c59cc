import type { OpenDeal, RoundTerm } from '../../domain/deals/deal.ts';
import { fail, type Result } from '../../domain/result.ts';
import { findTerm } from '../../domain/terms/catalogue.ts';
import { checkTerm } from '../../domain/terms/check-term.ts';
import { sheetFactsOf } from '../../domain/terms/sheet-facts.ts';
import { newRoundTerm } from '../../domain/terms/new-round-term.ts';
import { namedSchedules } from '../../domain/terms/named-schedules.ts';
import type { Context } from '../context.ts';
import { changeDraft } from './change-draft.ts';
import { touchDeal } from './open-deal.ts';

export function addTerm(
  ctx: Context,
  { roundId, key }: { readonly roundId: string; readonly key: string },
): Result<OpenDeal> {
  const term = findTerm(key);
  if (!term) return fail({ code: 'not-found', entity: 'term', id: key });
  return changeDraft(ctx, roundId, () => {
    if (!ctx.roundTerms.find(roundId, key)) ctx.roundTerms.save(roundId, newRoundTerm(term));
  });
}

export function removeTerm(
  ctx: Context,
  { roundId, key }: { readonly roundId: string; readonly key: string },
): Result<OpenDeal> {
  const term = findTerm(key);
  if (term?.mandatory)
    return fail({
      code: 'conflict',
      message: `"${term.label}" belongs to every term sheet and stays. Park it if it is not discussed.`,
    });
  return changeDraft(ctx, roundId, () => ctx.roundTerms.remove(roundId, key));
}

/** Saves a term's state and typed values; wrong values are named by field and nothing is written. */
export function saveTerm(
  ctx: Context,
  { roundId, term }: { readonly roundId: string; readonly term: RoundTerm },
): Result<OpenDeal> {
  const definition = findTerm(term.key);
  if (!definition || !ctx.roundTerms.find(roundId, term.key))
    return fail({ code: 'not-found', entity: 'term', id: term.key });
  const checked = checkTerm(definition, term.fields, sheetFactsOf(ctx.roundTerms.list(roundId)));
  if (!checked.ok) return checked;
  const attached = new Set(ctx.schedules.list(roundId).map((schedule) => schedule.letter));
  const stranger = namedSchedules(definition, checked.value).find((letter) => !attached.has(letter));
  if (stranger)
    return fail({
      code: 'conflict',
      message: `There is no Schedule ${stranger} on this round. Attach a patent list first.`,
    });
  return changeDraft(ctx, roundId, () => ctx.roundTerms.save(roundId, { ...term, fields: checked.value }));
}

/** A note is ours and belongs to the deal: it can be written whatever became of the round. */
export function saveNote(
  ctx: Context,
  input: { readonly dealId: string; readonly key: string; readonly text: string },
): Result<OpenDeal> {
  if (!findTerm(input.key)) return fail({ code: 'not-found', entity: 'term', id: input.key });
  return ctx.transaction(() => {
    if (!ctx.deals.find(input.dealId)) return fail({ code: 'not-found', entity: 'deal', id: input.dealId });
    ctx.termNotes.save(input.dealId, input.key, input.text);
    return touchDeal(ctx, input.dealId);
  });
}
