import { keptWords, type ReadEntry } from '../../../domain/precedents/files/read-entry.ts';
import type { Precedent } from '../../../domain/precedents/precedent.ts';
import type { Context } from '../../context.ts';
import type { StoredPrecedentNote } from '../../tables/precedent-notes-table.ts';

/** What was unknown in an imported entry, as notes: under what we had noted on it and its facts already. */
export function keptNotes(
  ctx: Context,
  { id, facts }: Precedent,
  kept: ReadEntry['kept'],
): readonly StoredPrecedentNote[] {
  const before = ctx.precedentNotes.list().filter(({ precedentId }) => precedentId === id);
  return [...new Set(kept.map(({ factId }) => factId))].flatMap((named) => {
    const words = keptWords(kept.filter(({ factId }) => factId === named));
    const fact = facts.find((one) => one.id === named) ?? null;
    const known = before.find(({ factId }) => factId === (fact?.id ?? null));
    if (known?.note.includes(words)) return [];
    return [
      {
        precedentId: id,
        factId: fact?.id ?? null,
        note: known?.note ? `${known.note}\n${words}` : words,
        correction: known?.correction ?? null,
        // a note that was written on other words stays known as such
        seen: known ? known.seen : fact,
        savedAt: ctx.now(),
      },
    ];
  });
}
