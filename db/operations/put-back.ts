import type { OpenDeal, RoundTerm } from '../../domain/deals/deal.ts';
import { fail, type Result } from '../../domain/result.ts';
import { asProposed } from '../../domain/rounds/proposed-terms.ts';
import { putBackAll } from '../../domain/rounds/put-back.ts';
import { checkTerm } from '../../domain/terms/check-term.ts';
import { findDefinition } from '../../domain/terms/definition-of.ts';
import { sheetFactsOf } from '../../domain/terms/sheet-facts.ts';
import type { Context } from '../context.ts';
import { changeDraft } from './change-draft.ts';
import { checkSchedules } from './check-schedules.ts';
import { readRound } from './open-deal.ts';

interface PuttingBack {
  readonly roundId: string;
  readonly formerId: string;
  readonly changes: readonly { readonly termKey: string; readonly field: string }[];
}

/** Gives a draft back what an earlier round said, as one step. What the sheet could not hold stays as it is. */
export function putBackChanges(ctx: Context, { roundId, formerId, changes }: PuttingBack): Result<OpenDeal> {
  const [record, earlier] = [ctx.rounds.find(roundId), ctx.rounds.find(formerId)];
  if (!record) return fail({ code: 'not-found', entity: 'round', id: roundId });
  if (earlier?.dealId !== record.dealId) return fail({ code: 'not-found', entity: 'round', id: formerId });
  const draft = readRound(ctx, record);
  const next = putBackAll(draft, readRound(ctx, earlier), changes);
  const isNew = (term: RoundTerm): boolean => !draft.terms.includes(term);
  const saved = next.filter((term) => isNew(term) && isSound(ctx, roundId, next, term));
  const gone = draft.terms.filter(
    (term) => !next.some(({ key }) => key === term.key) && !findDefinition(term)?.mandatory,
  );
  const previous = ctx.rounds.list(record.dealId).findLast(({ number }) => number < record.number);
  const entities = [...saved, ...gone].map(({ key }) => ({ kind: 'term' as const, owner: roundId, key }));
  const count = `${changes.length} ${changes.length === 1 ? 'change' : 'changes'}`;
  return changeDraft(ctx, roundId, { label: `Put back ${count}` }, entities, () => {
    for (const { key } of gone) ctx.roundTerms.remove(roundId, key);
    for (const term of saved) {
      const was = draft.terms.find(({ key }) => key === term.key);
      const former = previous ? (ctx.roundTerms.find(previous.id, term.key) ?? null) : null;
      ctx.roundTerms.save(roundId, was ? asProposed(was, term, former, record.proposedBy) : term);
    }
  });
}

function isSound(ctx: Context, roundId: string, terms: readonly RoundTerm[], term: RoundTerm): boolean {
  const definition = findDefinition(term);
  if (!definition || !checkTerm(definition, term.fields, sheetFactsOf(terms)).ok) return false;
  return checkSchedules(ctx, roundId, definition, term.fields).ok;
}
