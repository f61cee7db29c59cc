import { sheetFactsOf } from '../../terms/sheet-facts.ts';
import type { Block } from '../document.ts';
import { heading, termBody } from '../term-blocks.ts';
import type { MemoMaterial } from './memo.ts';

/** The economic terms as the sheet prints them, gaps shown as gaps. */
export function partyTerms({ terms, names }: MemoMaterial): readonly Block[] {
  const facts = sheetFactsOf(terms);
  let before = 0;
  return terms.flatMap((term) => {
    const { blocks, tables } = termBody(term, before, { copy: 'internal', facts, names });
    before += tables;
    return [heading(3, null, term.label, term.stateWords), ...blocks];
  });
}
