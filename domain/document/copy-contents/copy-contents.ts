import type { CopyContents } from '../../contract/exports.ts';
import type { CopyFacts } from './copy-facts.ts';
import { heldOfOurs, leftOut } from './private-contents.ts';
import { sheetContents } from './sheet-contents.ts';

/** What a copy holds and what it leaves out, in words with counts, before it is made. */
export function copyContents(facts: CopyFacts): Omit<CopyContents, 'cautions'> {
  return {
    holds: [...sheetContents(facts)],
    holdsPrivate: [...heldOfOurs(facts)],
    leavesOut: [...leftOut(facts)],
  };
}
