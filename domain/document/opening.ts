import type { Block, PrintedDocument } from './document.ts';

/** As many lines as fill the pages that a person looks at first. */
const OPENING_LINES = 60;

/** A table that is no longer is shown whole: of a longer one an opening needs no more lines than this. */
export const MOST_LINES = OPENING_LINES * 2;

export interface Opening {
  readonly document: PrintedDocument;
  /** 0 where nothing was long enough to be cut: then this is the whole document. */
  readonly linesLeftOut: number;
}

/** The document with the first lines of each long table alone: quick to set, to be looked at only. */
export function openingOf(document: PrintedDocument): Opening {
  let linesLeftOut = 0;
  const blocks = document.blocks.map((block): Block => {
    if (block.kind !== 'table' || block.rows.length <= MOST_LINES) return block;
    linesLeftOut += block.rows.length - OPENING_LINES;
    return { ...block, rows: block.rows.slice(0, OPENING_LINES) };
  });
  return { document: linesLeftOut === 0 ? document : { ...document, blocks }, linesLeftOut };
}
