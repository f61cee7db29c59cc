import type { Block } from '../document.ts';
import { fateOf, wordsOfHeading } from './marks.ts';

/** The numbers that an item has in the earlier and in the later state; null where it is not there. */
export interface ItemPlace {
  readonly former: number | null;
  readonly later: number | null;
}

/**
 * The numbers of the items of each ordered list. A list that follows directly on another goes on with its count: in the later
 * state, once what is struck between them is gone, and in the earlier one without what was put in.
 */
export function listPlaces(blocks: readonly Block[]): ReadonlyMap<Block, readonly ItemPlace[]> {
  const places = new Map<Block, readonly ItemPlace[]>();
  let [later, former] = [0, 0];
  for (const block of blocks) {
    const fate = blockFate(block);
    if (block.kind === 'list' && block.isOrdered)
      places.set(
        block,
        block.items.map((item) => {
          const own = fateOf(item);
          return {
            later: own === 'gone' ? null : (later += 1),
            former: own === 'new' ? null : (former += 1),
          };
        }),
      );
    else {
      if (fate !== 'gone') later = 0;
      if (fate !== 'new') former = 0;
    }
  }
  return places;
}

/** What became of a block as a whole. */
export function blockFate(block: Block): ReturnType<typeof fateOf> {
  switch (block.kind) {
    case 'heading':
      return fateOf(wordsOfHeading(block));
    case 'paragraph':
      return fateOf(block.text);
    case 'list':
      return commonFate(block.items.map(fateOf));
    case 'facts':
      return commonFate(block.rows.map(({ text }) => fateOf(text)));
    case 'table':
      return block.marked ? fateOf(block.marked.caption) : 'stays';
    case 'cover':
    case 'picture':
      return 'stays';
  }
}

function commonFate(fates: readonly ReturnType<typeof fateOf>[]): ReturnType<typeof fateOf> {
  const [first = 'stays'] = fates;
  return fates.every((fate) => fate === first) ? first : 'stays';
}
