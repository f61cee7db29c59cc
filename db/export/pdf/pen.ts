import type { Line, SetPiece } from './break-lines.ts';
import type { PdfPage } from './pdfkit-base.ts';
import { pdfNumber as n } from './pdf-string.ts';
import type { Element, PageMarks, StructureTree } from './structure-tree.ts';

/** Draws on one page. Distances are points from the page's upper left corner. */
export class Pen {
  readonly page: PdfPage;
  readonly marks: PageMarks;
  readonly #tree: StructureTree;
  #operations: string[] = [];
  #element: Element | null = null;
  #language: Element | null = null;

  constructor(page: PdfPage, tree: StructureTree) {
    this.page = page;
    this.#tree = tree;
    this.marks = { pageId: page.dictionary.id, owners: [] };
    // PDFKit turns each page upside down; this turns it back.
    this.#operations.push(`1 0 0 -1 0 ${n(page.height)} cm`);
  }

  /** Draws lines as content of an element. */
  content(element: Element, draw: () => void): void {
    this.#operations.push(this.#begin(element));
    this.#element = element;
    draw();
    this.#element = null;
    this.#operations.push('EMC');
  }

  #begin(element: Element): string {
    return `/${element.type} <</MCID ${this.#tree.mark(element, this.marks)}>> BDC`;
  }

  /** Draws what a screen reader skips: rules, running heads, repeated table heads. */
  artifact(
    kind:
      | '/Type/Pagination/Subtype/Header'
      | '/Type/Pagination/Subtype/Footer'
      | '/Type/Pagination'
      | '/Type/Layout',
    draw: () => void,
  ): void {
    this.#operations.push(`/Artifact <<${kind}>> BDC`);
    draw();
    this.#operations.push('EMC');
  }

  rule(x: number, y: number, width: number, thickness: number, grey: number): void {
    this.artifact('/Type/Layout', () => this.bareRule(x, y, width, thickness, grey));
  }

  /** A rule inside an artifact that is already open. */
  bareRule(x: number, y: number, width: number, thickness: number, grey: number): void {
    const bottom = this.page.height - y;
    this.#operations.push(
      `${n(grey)} G ${n(thickness)} w ${n(x)} ${n(bottom)} m ${n(x + width)} ${n(bottom)} l S`,
    );
  }

  /** Sets a line with its baseline at `baseline`. */
  line(line: Line, x: number, baseline: number): void {
    if (line.pieces.length === 0) return;
    const operations = ['BT', `1 0 0 1 ${n(x)} ${n(this.page.height - baseline)} Tm`];
    let last: SetPiece | null = null;
    let codes: string[] = [];
    const flush = () => {
      if (codes.length > 0) operations.push(`[${codes.join('')}] TJ`);
      codes = [];
    };
    for (const one of line.pieces) {
      if (!last || last.span !== one.span || last.piece.face !== one.piece.face) {
        flush();
        operations.push(...this.#change(last, one));
      }
      codes.push(one.piece.codes);
      last = one;
    }
    flush();
    operations.push(...this.#speak(null));
    if (last && needsWeight(last)) operations.push('0 Tr');
    operations.push('ET');
    this.#operations.push(operations.join('\n'));
  }

  #change(last: SetPiece | null, next: SetPiece): readonly string[] {
    const operations: string[] = [];
    const { face } = next.piece;
    const { span } = next;
    if ((last?.span.language ?? null) !== span.language) operations.push(...this.#speak(span.language));

    if (last?.piece.face !== face || last.span.size !== span.size)
      operations.push(`/${face.resource} ${n(span.size)} Tf`);
    if (last?.span.grey !== span.grey) operations.push(`${n(span.grey)} g`);
    if (needsWeight(next)) operations.push(`2 Tr ${n(span.size * 0.022)} w ${n(span.grey)} G`);
    else if (last && needsWeight(last)) operations.push('0 Tr');
    this.page.fonts[face.resource] ??= face.ref;
    return operations;
  }

  /** Text in another language is an element of its own, so that it is read aloud in that language. */
  #speak(language: string | null): readonly string[] {
    if (!this.#element) return [];
    const operations: string[] = [];
    if (this.#language) {
      this.#tree.close(this.#language);
      this.#language = null;
      operations.push('EMC', this.#begin(this.#element));
    }
    if (language !== null) {
      this.#language = this.#tree.open('Span', this.#element, { language });
      operations.push('EMC', this.#begin(this.#language));
    }
    return operations;
  }

  raw(operations: string): void {
    this.#operations.push(operations);
  }

  take(): string {
    const text = this.#operations.join('\n');
    this.#operations = [];
    return text;
  }
}

/** East Asian faces come in one weight: a thin outline makes their bold. */
function needsWeight({ span, piece }: SetPiece): boolean {
  return span.isBold && piece.face.name.startsWith('han');
}
