import type { Result } from '../../domain/result.ts';
import type { Context } from '../context.ts';
import { createDeal } from '../operations/create-deal.ts';
import { dateRound } from '../operations/rounds.ts';
import { saveNote } from '../operations/notes.ts';
import { saveTerm } from '../operations/terms.ts';
import { nokiaXiaomi } from '../sample/nokia-xiaomi.ts';

/** Puts the sample deal into a new workspace by the very operations that a person's clicks go through. */
export function fillSample(ctx: Context): void {
  const { deal, round, terms, notes } = nokiaXiaomi;
  const created = must(createDeal(ctx, deal));
  const roundId = created.round.id;
  must(dateRound(ctx, { roundId, ...round }));
  for (const term of terms) must(saveTerm(ctx, { roundId, term }));
  for (const [key, text] of Object.entries(notes))
    must(saveNote(ctx, { dealId: created.deal.id, key, text }));
}

function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`the sample was refused: ${JSON.stringify(result.error)}`);
  return result.value;
}
