import type { Block } from '../../../domain/document/document.ts';
import { coverStrips } from './draw-cover.ts';
import { factStrips } from './draw-facts.ts';
import { headingStrips, NUMBER_COLUMN } from './draw-heading.ts';
import { listStrips, paragraphStrips } from './draw-paragraph.ts';
import { pictureStrips } from './draw-picture.ts';
import { tableStrips } from './draw-table.ts';
import type { Strip } from './strip.ts';
import type { Frame, Studio } from './studio.ts';

/** What the blocks before this one decided. */
export interface Surroundings {
  /** How far text stands in: below a numbered heading, by its number. */
  readonly indent: number;
  /** The heading above, so that a table's caption does not repeat it in the outline. */
  readonly heading: string;
}

export const AT_THE_START: Surroundings = { indent: 0, heading: '' };

export function surroundingsAfter(block: Block, before: Surroundings): Surroundings {
  if (block.kind !== 'heading') return before;
  return { indent: block.number === null ? 0 : NUMBER_COLUMN, heading: block.text };
}

/** A block as the strips that pages are filled with; null is a chance to pause while a long one is being set. */
export function blockStrips(
  studio: Studio,
  frame: Frame,
  block: Block,
  around: Surroundings,
): Generator<Strip | null> {
  switch (block.kind) {
    case 'cover':
      return coverStrips(studio, frame, block);
    case 'heading':
      return headingStrips(studio, frame, block);
    case 'paragraph':
      return paragraphStrips(studio, frame, around.indent, block);
    case 'list':
      return listStrips(studio, frame, around.indent, block);
    case 'facts':
      return factStrips(studio, frame, block.rows, { indent: around.indent, before: 8, gap: 1.5 });
    case 'table':
      return tableStrips(studio, frame, block, around.heading, around.indent);
    case 'picture':
      return pictureStrips(studio, frame, block);
  }
}
