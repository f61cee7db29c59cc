import { roundNumberOf } from '../../../domain/precedents/comparison-columns.ts';
import type { CellNote } from '../../../domain/precedents/comparison.ts';
import type { EntityKind } from '../entity-kind.ts';
import type { EntityRef } from '../entity-ref.ts';

/** What we wrote beside a cell of the comparison: owner is the deal, key the term's and the column's. */
export const comparisonNoteKind: EntityKind = {
  read: (ctx, { owner, key }) => ctx.comparisons.note(owner, ...cellOf(key))?.note,
  write: (ctx, { owner, key }, value) => {
    const [termKey, columnId] = cellOf(key);
    ctx.comparisons.saveNote(owner, { termKey, columnId, note: (value as string | null) ?? '' }); // read by this kind
  },
  refuse: (ctx, { key }, value) => {
    const [, columnId] = cellOf(key);
    const isGone = roundNumberOf(columnId) === null && !ctx.precedentLibrary.find(columnId);
    return value !== null && isGone ? 'The precedent is not there any more.' : null;
  },
};

export function comparisonNoteRef(
  dealId: string,
  { termKey, columnId }: Pick<CellNote, 'termKey' | 'columnId'>,
): EntityRef {
  return { kind: 'comparison-note', owner: dealId, key: `${termKey}\n${columnId}` };
}

function cellOf(key: string): readonly [termKey: string, columnId: string] {
  const [termKey = '', columnId = ''] = key.split('\n');
  return [termKey, columnId];
}
