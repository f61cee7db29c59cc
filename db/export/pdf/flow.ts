import { drawFurniture, pageNumberOperations, type Furniture } from './furniture.ts';
import type { PageSetup } from './page-plan.ts';
import type { PdfRef } from './pdfkit-base.ts';
import { Pen } from './pen.ts';
import type { Strip } from './strip.ts';
import { frameFor, type Frame, type Studio } from './studio.ts';

/** How far left of the text the bars beside changed lines stand. */
const BAR_DISTANCE = 13;

interface NumberedPage {
  readonly frame: Frame;
  readonly pageId: number;
  readonly tail: PdfRef;
}

/** Neighbouring pages of one size, in points. */
export interface PageSizes {
  readonly pages: number;
  readonly width: number;
  readonly height: number;
}

/** Fills pages with strips from top to bottom. A finished page leaves memory at once; only its number waits for the total. */
export class Flow {
  readonly #studio: Studio;
  readonly #furniture: Furniture;
  readonly #pages: NumberedPage[] = [];
  #setup: PageSetup;
  #pen: Pen | null = null;
  #y = 0;
  #isFresh = true;
  #chain: Strip[] = [];
  #last: Strip | null = null;
  frame: Frame;

  constructor(studio: Studio, furniture: Furniture, setup: PageSetup) {
    this.#studio = studio;
    this.#furniture = furniture;
    this.#setup = setup;
    this.frame = frameFor(studio.document.paper, setup);
  }

  /** Takes the next strip; it is drawn once everything that must stay with it is known. */
  add(strip: Strip): void {
    this.#chain.push(strip);
    if (!strip.keepWithNext) this.#placeChain();
  }

  /** What follows stands on pages of this kind, from a new page on if asked or if the kind changes. */
  turnTo(setup: PageSetup, startsPage: boolean): void {
    const changes =
      setup.orientation !== this.#setup.orientation || setup.isNarrowMargin !== this.#setup.isNarrowMargin;
    if (!changes && !startsPage) return;
    this.#placeChain();
    if (!this.#isFresh) this.#endPage();
    this.#setup = setup;
    this.frame = frameFor(this.#studio.document.paper, setup);
  }

  /** Ends the last page; an empty document still has one. */
  finish(): void {
    this.#placeChain();
    if (this.#pages.length === 0) this.#startPage();
    this.#endPage();
  }

  get pageCount(): number {
    return this.#pages.length;
  }

  /** Sizes of the pages in their order, neighbours of one size together. */
  get pageSizes(): readonly PageSizes[] {
    const runs: PageSizes[] = [];
    for (const { frame } of this.#pages) {
      const { pageWidth: width, pageHeight: height } = frame;
      const last = runs.at(-1);
      if (last?.width === width && last.height === height)
        runs.splice(-1, 1, { ...last, pages: last.pages + 1 });
      else runs.push({ pages: 1, width, height });
    }
    return runs;
  }

  /** Writes "Page x of y", and the pages that a table of contents tells, on one page after the other. */
  *numberPages(): Generator<void> {
    const numbers = new Map(this.#pages.map(({ pageId }, index) => [pageId, index + 1]));
    for (const [index, { frame, pageId, tail }] of this.#pages.entries()) {
      const { length } = this.#pages;
      const operations = pageNumberOperations(this.#studio, this.#furniture, frame, index + 1, length);
      const references = this.#studio.links.referencesOn(pageId, numbers);
      tail.end(Buffer.from(`${references} ${operations}`, 'latin1'));
      yield;
    }
  }

  #placeChain(): void {
    const chain = this.#chain;
    if (chain.length === 0) return;
    this.#chain = [];
    const height = chain.reduce((sum, { before, height: own }) => sum + before + own, 0);
    const hasRoom = this.#isFresh || this.#hasRoom(height, chain.at(-1));
    if (!hasRoom) this.#endPage(chain[0]);
    const isWhole = hasRoom && !this.#isFresh;
    for (const strip of chain) this.#place(strip, isWhole);
  }

  /** `isWhole`: of strips that have room together none asks for itself, or one may want room for what ends a page after it. */
  #place(strip: Strip, isWhole: boolean): void {
    if (!isWhole && !this.#isFresh && !this.#hasRoom(strip.before + strip.height, strip))
      this.#endPage(strip);
    const pen = this.#pen ?? this.#startPage();
    if (this.#isFresh && strip.repeat) {
      strip.repeat.draw(pen, this.#y);
      this.#y += strip.repeat.height;
    } else if (!this.#isFresh) {
      this.#y += strip.before;
    }
    strip.draw(pen, this.#y);
    this.#y += strip.height;
    this.#isFresh = false;
    this.#last = strip;
  }

  #hasRoom(height: number, last: Strip | undefined): boolean {
    const bottom = this.frame.top + this.frame.height - (last?.closing?.height ?? 0);
    return this.#y + height <= bottom + 0.01;
  }

  #startPage(): Pen {
    const { file, book } = this.#studio;
    const { pageWidth, pageHeight, top } = this.frame;
    file.addPage({ size: [pageWidth, pageHeight], margin: 0 });
    const pen = new Pen(file.page, this.#studio);
    const tail = file.ref();
    const sans = book.face('sans');
    file.page.fonts[sans.resource] ??= sans.ref;
    file.page.dictionary.data['Contents'] = [file.page.content, tail];
    this.#pages.push({ frame: this.frame, pageId: pen.marks.pageId, tail });
    drawFurniture(this.#studio, this.#furniture, this.frame, pen, this.#pages.length === 1);
    this.#pen = pen;
    this.#y = top;
    this.#isFresh = true;
    return pen;
  }

  #endPage(next?: Strip): void {
    const pen = this.#pen;
    if (!pen) return;
    // A strip with a head to repeat goes on with what the page ended with.
    if (next?.repeat && this.#last?.closing) this.#last.closing.draw(pen, this.#y);
    pen.changeBars(this.frame.left - BAR_DISTANCE);
    pen.page.content.write(pen.take());
    pen.page.dictionary.data['StructParents'] = this.#studio.tree.closePage(pen.marks);
    this.#pen = null;
    this.#last = null;
    this.#isFresh = true;
  }
}
