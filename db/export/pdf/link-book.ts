import type { Block } from '../../../domain/document/document.ts';
import type { PdfFile } from './pdf-file.ts';
import type { PdfPage } from './pdfkit-base.ts';
import { pdfNumber, pdfString } from './pdf-string.ts';
import type { Element, StructureTree } from './structure-tree.ts';

/** Distances are points from the page's lower left corner. */
type Box = readonly [left: number, bottom: number, right: number, top: number];

interface Place {
  readonly pageId: number;
  /** Height above the page's lower edge. */
  readonly top: number;
}

/** A page number that is known only at the end. */
interface PageReference {
  readonly anchor: string;
  /** The operations that set it. */
  readonly draw: (number: string) => string;
}

/**
 * Links within the document. They name where they lead, so that one may stand before the page that it leads to, and so that
 * a place can be opened from outside: `file.pdf#schedule-a`.
 */
export class LinkBook {
  readonly #file: PdfFile;
  readonly #tree: StructureTree;
  readonly #anchors: ReadonlySet<string>;
  readonly #places = new Map<string, Place>();
  readonly #wanted = new Map<number, PageReference[]>();

  constructor(file: PdfFile, tree: StructureTree, blocks: readonly Block[]) {
    this.#file = file;
    this.#tree = tree;
    this.#anchors = new Set(blocks.flatMap((block) => ('anchor' in block ? (block.anchor ?? []) : [])));
  }

  /** False for an anchor that no block of this copy has: words that would lead there are plain words. */
  leadsSomewhere(anchor: string): boolean {
    return this.#anchors.has(anchor);
  }

  /** Notes where a block with an anchor begins; `top` is the height above the page's lower edge. */
  place(anchor: string | undefined, pageId: number, top: number): void {
    if (anchor === undefined || this.#places.has(anchor)) return;
    this.#places.set(anchor, { pageId, top });
  }

  /** Keeps a place on a page for the number of the page on which an anchor stands. */
  tellPage(pageId: number, reference: PageReference): void {
    const others = this.#wanted.get(pageId);
    if (others) others.push(reference);
    else this.#wanted.set(pageId, [reference]);
  }

  /** What is kept for a page, once every page has its number. */
  referencesOn(pageId: number, numbers: ReadonlyMap<number, number>): string {
    const found = this.#wanted.get(pageId) ?? [];
    return found
      .map(({ anchor, draw }) => draw(String(numbers.get(this.#places.get(anchor)?.pageId ?? 0) ?? '')))
      .join(' ');
  }

  /** Makes a box of a page lead to an anchor; the element that owns the words owns the link too. */
  lead(anchor: string, words: string, element: Element, page: PdfPage, box: Box): void {
    const ref = this.#file.reserve();
    const pageId = page.dictionary.id;
    const key = this.#tree.ownObject(element, ref.id, pageId);
    this.#file.pack(
      ref.id,
      `<</Type/Annot/Subtype/Link/Rect[${box.map((edge) => pdfNumber(edge)).join(' ')}]/Border[0 0 0]/F 4/H/O` +
        `/P ${pageId} 0 R/StructParent ${key}/Contents ${pdfString(words)}/Dest ${pdfString(anchor)}>>`,
    );
    page.annotations.push(ref);
  }

  finish(): void {
    const names = [...this.#places].map(
      ([anchor, { pageId, top }]) => [anchor, `[${pageId} 0 R/XYZ null ${pdfNumber(top)} null]`] as const,
    );
    this.#file.nameAll('Dests', new Map(names));
  }
}
