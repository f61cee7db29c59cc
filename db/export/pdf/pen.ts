import type { Line, SetPiece } from './break-lines.ts';
import {
  barsOf,
  changedStretch,
  changeElement,
  changeLines,
  colourOf,
  type ChangedStretch,
} from './change-marks.ts';
import type { PdfPage } from './pdfkit-base.ts';
import { pdfNumber as n } from './pdf-string.ts';
import type { Element, PageMarks } from './structure-tree.ts';
import type { Studio } from './studio.ts';
import type { Span } from './text-style.ts';

/** Words that are an element of their own within a line, in another language, leading somewhere or changed, and where they begin. */
interface Inline {
  readonly element: Element;
  readonly language: string | null;
  readonly link: string | null;
  readonly change: Span['change'];
  readonly left: number;
  readonly words: string;
}

/** Draws on one page. Distances are points from the page's upper left corner. */
export class Pen {
  readonly page: PdfPage;
  readonly marks: PageMarks;
  readonly #studio: Pick<Studio, 'tree' | 'links'>;
  #operations: string[] = [];
  #element: Element | null = null;
  #inline: Inline | null = null;
  readonly #changed: ChangedStretch[] = [];

  constructor(page: PdfPage, studio: Pick<Studio, 'tree' | 'links'>) {
    this.page = page;
    this.#studio = studio;
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
    return `/${element.type} <</MCID ${this.#studio.tree.mark(element, this.marks)}>> BDC`;
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
    let at = x;
    const flush = () => {
      if (codes.length > 0) operations.push(`[${codes.join('')}] TJ`);
      codes = [];
    };
    for (const [index, one] of line.pieces.entries()) {
      if (!last || last.span !== one.span || last.piece.face !== one.piece.face) {
        flush();
        operations.push(...this.#turnTo(line, index, at, baseline), ...this.#change(last, one));
      }
      at += one.width;
      codes.push(one.piece.codes);
      last = one;
    }
    flush();
    operations.push(...this.#turnTo(line, line.pieces.length, Math.min(at, x + line.width), baseline));
    if (last && needsWeight(last)) operations.push('0 Tr');
    operations.push('ET', ...changeLines(line, x, this.page.height - baseline));
    const changed = changedStretch(line, baseline);
    if (changed) this.#changed.push(changed);
    this.#operations.push(operations.join('\n'));
  }

  #change(last: SetPiece | null, next: SetPiece): readonly string[] {
    const operations: string[] = [];
    const { face } = next.piece;
    const { span } = next;
    if (last?.piece.face !== face || last.span.size !== span.size)
      operations.push(`/${face.resource} ${n(span.size)} Tf`);
    const { fill, stroke } = colourOf(span);
    if (!last || colourOf(last.span).fill !== fill) operations.push(fill);
    if (needsWeight(next)) operations.push(`2 Tr ${n(span.size * 0.022)} w ${stroke}`);
    else if (last && needsWeight(last)) operations.push('0 Tr');
    this.page.fonts[face.resource] ??= face.ref;
    return operations;
  }

  /**
   * Begins and ends the elements within a line: text in another language, so that it is read aloud in that language, links, and
   * what changed. `at` is where the piece of this number begins; after the last one nothing does.
   */
  #turnTo(line: Line, index: number, at: number, baseline: number): readonly string[] {
    if (!this.#element) return [];
    const span = line.pieces[index]?.span ?? null;
    const language = span?.language ?? null;
    const link = span?.link && this.#studio.links.leadsSomewhere(span.link) ? span.link : null;
    const change = span?.change ?? null;
    const inline = this.#inline ?? { language: null, link: null, change: null };
    if (inline.language === language && inline.link === link && inline.change === change) return [];
    const operations: string[] = [];
    if (this.#inline) {
      this.#endInline(this.#inline, at, baseline);
      operations.push('EMC', this.#begin(this.#element));
    }
    if (span && (language !== null || link !== null || change !== null)) {
      const { type, extra } = change
        ? changeElement(change, wordsFrom(line, index))
        : ({ type: 'Span', extra: '' } as const);
      const element = this.#studio.tree.open(link === null ? type : 'Link', this.#element, {
        language,
        extra,
      });
      this.#inline = { element, language, link, change, left: at, words: span.text };
      operations.push('EMC', this.#begin(element));
    }
    return operations;
  }

  #endInline({ element, link, left, words }: Inline, right: number, baseline: number): void {
    this.#inline = null;
    if (link !== null) {
      const foot = this.page.height - baseline;
      this.#studio.links.lead(link, words, element, this.page, [left, foot - 3, right, foot + 9]);
    }
    this.#studio.tree.close(element);
  }

  /** Draws a bar in the margin beside all lines of the page that have changed words. */
  changeBars(x: number): void {
    const bars = barsOf(this.#changed);
    if (bars.length === 0) return;
    this.artifact('/Type/Layout', () => {
      for (const { top, bottom } of bars)
        this.#operations.push(
          `0.08 G 1.1 w ${n(x)} ${n(this.page.height - top)} m ${n(x)} ${n(this.page.height - bottom)} l S`,
        );
    });
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

/** The words of a line from this piece on, as far as they changed in the same way. */
function wordsFrom({ pieces }: Line, index: number): string {
  const change = pieces[index]?.span.change;
  const rest = pieces.slice(index);
  const other = rest.findIndex(({ span }) => span.change !== change);
  return (other < 0 ? rest : rest.slice(0, other))
    .map(({ piece }) => piece.text())
    .join('')
    .trim();
}

/** East Asian faces come in one weight: a thin outline makes their bold. */
function needsWeight({ span, piece }: SetPiece): boolean {
  return span.isBold && piece.face.name.startsWith('han');
}
