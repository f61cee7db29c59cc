import type { Block } from '../../../domain/document/document.ts';
import { fateOf, wordsOfHeading } from '../../../domain/document/redline/marks.ts';
import { FIRST_LIST } from './numbering-part.ts';

/**
 * The count of each ordered list. A list that follows directly on another goes on with its count, as the document does: in the
 * later state, once what is struck between them is gone, or in the earlier one where the list is only there.
 */
export function countLists(blocks: readonly Block[]): ReadonlyMap<Block, number> {
  const numbers = new Map<Block, number>();
  let last = FIRST_LIST - 1;
  // the count of the list that the next block may go on with, in each state
  let later: number | null = null;
  let former: number | null = null;
  for (const block of blocks) {
    const fate = blockFate(block);
    let number: number | null = null;
    if (block.kind === 'list' && block.isOrdered) {
      number = (fate === 'gone' ? former : later) ?? (last += 1);
      numbers.set(block, number);
    }
    if (fate !== 'gone') later = number;
    if (fate !== 'new') former = number;
  }
  return numbers;
}

function blockFate(block: Block): ReturnType<typeof fateOf> {
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
