import type { Block } from '../../../domain/document/document.ts';
import { fateOf, wordsOfHeading } from '../../../domain/document/redline/marks.ts';
import { FIRST_LIST } from './numbering-part.ts';

/**
 * The count of each ordered list. A list with nothing but struck blocks between it and the one before goes on with the count of
 * that one: once the changes are accepted, the two are one list.
 */
export function countLists(blocks: readonly Block[]): ReadonlyMap<Block, number> {
  const numbers = new Map<Block, number>();
  let number = FIRST_LIST - 1;
  let goesOn = false;
  for (const block of blocks) {
    if (block.kind === 'list' && block.isOrdered) {
      if (!goesOn) number += 1;
      numbers.set(block, number);
      goesOn = true;
    } else if (!isGone(block)) goesOn = false;
  }
  return numbers;
}

function isGone(block: Block): boolean {
  switch (block.kind) {
    case 'heading':
      return fateOf(wordsOfHeading(block)) === 'gone';
    case 'paragraph':
      return fateOf(block.text) === 'gone';
    case 'list':
      return block.items.every((item) => fateOf(item) === 'gone');
    case 'facts':
    case 'table':
    case 'cover':
    case 'picture':
      return false;
  }
}
