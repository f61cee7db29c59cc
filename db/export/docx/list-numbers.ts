import type { Block } from '../../../domain/document/document.ts';
import { blockFate } from '../../../domain/document/redline/list-places.ts';
import { fateOf } from '../../../domain/document/redline/marks.ts';
import { FIRST_LIST } from './numbering-part.ts';

/**
 * How the items of an ordered list get their numbers: by the word processor's own count of that name, or, where no count gives
 * those of the earlier and of the later state, as text. Then it is told how many items were counted before it in each state.
 */
export type ListNumbers =
  | { readonly count: number }
  | { readonly count: null; readonly later: number; readonly former: number };

/** How far a list has got in one state, and by which count; there is none where no list goes on. */
interface Reached {
  readonly items: number;
  readonly count: number | null;
}
const NOTHING: Reached = { items: 0, count: null };

/**
 * The numbers of each ordered list. A list that follows directly on another goes on with its count, as the document does: in the
 * later state, once what is struck between them is gone, and in the earlier one without what was put in.
 */
export function countLists(blocks: readonly Block[]): ReadonlyMap<Block, ListNumbers> {
  const numbers = new Map<Block, ListNumbers>();
  let last = FIRST_LIST - 1;
  let [later, former] = [NOTHING, NOTHING];
  for (const block of blocks) {
    const fate = blockFate(block);
    const [isLater, isFormer] = [fate !== 'gone', fate !== 'new'];
    if (block.kind === 'list' && block.isOrdered) {
      const before = [...(isLater ? [later] : []), ...(isFormer ? [former] : [])];
      const count = before.every(({ items }) => items === 0) ? (last += 1) : commonCount(before);
      numbers.set(block, count === null ? { count, later: later.items, former: former.items } : { count });
      const fates = block.items.map(fateOf);
      const more = (items: number, other: 'gone' | 'new') =>
        items + fates.filter((own) => own !== other).length;
      if (isLater) later = { items: more(later.items, 'gone'), count };
      if (isFormer) former = { items: more(former.items, 'new'), count };
    } else {
      if (isLater) later = NOTHING;
      if (isFormer) former = NOTHING;
    }
  }
  return numbers;
}

function commonCount([first, ...others]: readonly Reached[]): number | null {
  return first && others.every(({ count }) => count === first.count) ? first.count : null;
}
