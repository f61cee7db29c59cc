import type { Block, Paper, PrintedDocument } from '../../../domain/document/document.ts';
import type { ItemPlace } from '../../../domain/document/redline/list-places.ts';
import type { SectionChange } from '../../../domain/document/redline/section-changes.ts';
import type { DrawnPicture } from '../../pictures/draw-picture.ts';
import type { Typesetter } from './break-lines.ts';
import type { FaceBook } from './face-book.ts';
import type { LinkBook } from './link-book.ts';
import type { Outline } from './outline.ts';
import type { PageSetup } from './page-plan.ts';
import type { PdfFile } from './pdf-file.ts';
import type { StructureTree } from './structure-tree.ts';
import type { PaintBook } from './svg/paint-book.ts';

/** What every part of the writer works with. */
export interface Studio {
  readonly document: PrintedDocument;
  readonly file: PdfFile;
  readonly book: FaceBook;
  readonly setter: Typesetter;
  readonly tree: StructureTree;
  readonly outline: Outline;
  readonly links: LinkBook;
  readonly paints: PaintBook;
  /** The pictures of the document as they were drawn before its pages are filled. */
  readonly drawings: ReadonlyMap<Block, DrawnPicture>;
  /** What became of what stands under each heading, in a redline; nothing in any other document. */
  readonly changes: ReadonlyMap<Block, SectionChange>;
  /** The numbers of the items of ordered lists. */
  readonly places: ReadonlyMap<Block, readonly ItemPlace[]>;
}

/** The paper and the part of it that text may fill. */
export interface Frame {
  readonly pageWidth: number;
  readonly pageHeight: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const MM = 72 / 25.4;
const SIZES: Record<Paper, readonly [number, number]> = {
  A3: [841.89, 1190.55],
  A4: [595.28, 841.89],
  Letter: [612, 792],
};

export function frameFor(paper: Paper, setup: PageSetup): Frame {
  const [short, long] = SIZES[paper];
  const isPortrait = setup.orientation === 'portrait';
  const pageWidth = isPortrait ? short : long;
  const pageHeight = isPortrait ? long : short;
  const side = (setup.isNarrowMargin ? 20 : 25) * MM;
  const upright = 25 * MM;
  return {
    pageWidth,
    pageHeight,
    left: side,
    top: upright,
    width: pageWidth - 2 * side,
    height: pageHeight - 2 * upright,
  };
}
