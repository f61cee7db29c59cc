import type { Pen } from './pen.ts';
import type { Element, StructureTree } from './structure-tree.ts';
import { drawHead, drawHeadRules, type TableHead } from './table-drawing.ts';

/**
 * Readers such as pdf.js walk the whole tagged table for each page they show: one table of 20,000 rows costs them four
 * seconds a page. So a long table becomes several in the tags, each from the top of a page and with its head read out.
 */
const ROWS_PER_PART = 500;

/** The tagged side of a table while it is being drawn. */
export class TablePart {
  readonly #tree: StructureTree;
  #table: Element;
  #body: Element | null = null;
  #row: Element | null = null;
  #cells: readonly Element[] = [];
  #rows = 0;

  constructor(tree: StructureTree) {
    this.#tree = tree;
    this.#table = tree.open('Table', tree.document);
  }

  caption(): Element {
    return this.#tree.open('Caption', this.#table);
  }

  /** The head as content, for eye and ear. */
  drawHead(pen: Pen, head: TableHead, top: number): void {
    const section = this.#tree.open('THead', this.#table);
    const row = this.#tree.open('TR', section);
    pen.artifact('/Type/Layout', () => drawHeadRules(pen, head, top));
    drawHead(pen, head, top, (draw) => {
      const cell = this.#tree.open('TH', row);
      pen.content(cell, draw);
      this.#tree.close(cell);
    });
    this.#tree.close(row);
    this.#tree.close(section);
  }

  /** The head at the top of a further page: for the eye only, unless a new part begins here. */
  repeatHead(pen: Pen, head: TableHead, top: number): void {
    if (this.#rows >= ROWS_PER_PART && !this.#row) {
      this.close();
      this.#rows = 0;
      this.#table = this.#tree.open('Table', this.#tree.document);
      this.drawHead(pen, head, top);
      return;
    }
    pen.artifact('/Type/Pagination', () => {
      drawHeadRules(pen, head, top);
      drawHead(pen, head, top, (draw) => draw());
    });
  }

  openRow(cells: number): void {
    this.#body ??= this.#tree.open('TBody', this.#table);
    const row = this.#tree.open('TR', this.#body);
    this.#row = row;
    this.#cells = Array.from({ length: cells }, () => this.#tree.open('TD', row));
    this.#rows += 1;
  }

  cell(index: number): Element {
    const cell = this.#cells[index];
    if (!cell) throw new RangeError('A row was drawn before it was opened.');
    return cell;
  }

  closeRow(): void {
    for (const cell of this.#cells) this.#tree.close(cell);
    if (this.#row) this.#tree.close(this.#row);
    this.#row = null;
  }

  close(): void {
    if (this.#body) this.#tree.close(this.#body);
    this.#body = null;
    this.#tree.close(this.#table);
  }
}
