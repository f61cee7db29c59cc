import type { WrittenParagraph } from '../terms/written/written-prose.ts';
import type { Run } from '../document/document.ts';

export type PieceKind = 'same' | 'inserted' | 'deleted' | 'moved-from' | 'moved-to';

/** A stretch of one paragraph. The two ends of a move carry the same number. */
export interface RedlinePiece {
  readonly kind: PieceKind;
  readonly run: Run;
  readonly move?: number;
}

/**
 * One paragraph of both texts at once; a whole one that came, went or moved has a kind of its own. Where a paragraph moved
 * and was edited on the way, 'moved-from' holds it as it was and 'moved-to' holds the changes.
 */
export interface RedlineParagraph {
  readonly kind: 'same' | 'changed' | 'inserted' | 'deleted' | 'moved-from' | 'moved-to';
  readonly role: WrittenParagraph['role'];
  /** Where the role itself changed: a bullet that was running text. Such a paragraph is 'changed' even if its words are not. */
  readonly roleBefore?: WrittenParagraph['role'];
  readonly pieces: readonly RedlinePiece[];
  readonly move?: number;
}

/** Two texts as one: without what is deleted it is the text after, without what is inserted the text before. */
export type Redline = readonly RedlineParagraph[];
