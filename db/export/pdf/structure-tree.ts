import type { PdfFile } from './pdf-file.ts';
import type { PdfRef } from './pdfkit-base.ts';
import { pdfNumber, pdfString } from './pdf-string.ts';

export type ElementType =
  | 'Document'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'Caption'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure'
  | 'Link'
  | 'Span'
  | 'Ins'
  | 'Del';

export interface Element {
  readonly id: number;
  readonly type: ElementType;
  readonly parent: number;
  /** Extra dictionary entries, ready to write. */
  readonly extra: string;
  readonly kids: string[];
  pageId: number;
}

/** What is told of a picture: words in its place, and where it lies, in points from the page's lower left corner. */
interface FigureFacts {
  readonly alternative: string;
  readonly box: readonly [left: number, bottom: number, right: number, top: number];
}

/** The marked pieces of one page: the element that owns each, by mark number. */
export interface PageMarks {
  readonly pageId: number;
  readonly owners: number[];
}

/**
 * The tree that a screen reader follows. An element is written as soon as it is closed, so that a schedule of 50,000
 * rows is never held whole.
 */
export class StructureTree {
  readonly #file: PdfFile;
  readonly #root: PdfRef;
  readonly #parents: string[] = [];
  readonly document: Element;

  constructor(file: PdfFile) {
    this.#file = file;
    this.#root = file.reserve();
    file._root.data['StructTreeRoot'] = this.#root;
    this.document = {
      id: file.allocate(),
      type: 'Document',
      parent: this.#root.id,
      extra: '',
      kids: [],
      pageId: 0,
    };
  }

  open(
    type: ElementType,
    parent: Element,
    options: {
      readonly language?: string | null;
      readonly figure?: FigureFacts;
      readonly extra?: string;
    } = {},
  ): Element {
    const id = this.#file.allocate();
    parent.kids.push(`${id} 0 R`);
    const scope = type === 'TH' ? '/A<</O/Table/Scope/Column>>' : '';
    const language = options.language ? `/Lang ${pdfString(options.language)}` : '';
    const figure = options.figure ? figureEntries(options.figure) : '';
    return {
      id,
      type,
      parent: parent.id,
      extra: scope + language + figure + (options.extra ?? ''),
      kids: [],
      pageId: 0,
    };
  }

  /** The number under which the next piece of this element is marked on a page. */
  mark(element: Element, page: PageMarks): number {
    const mcid = page.owners.length;
    page.owners.push(element.id);
    if (element.pageId === 0) element.pageId = page.pageId;
    element.kids.push(
      element.pageId === page.pageId ? `${mcid}` : `<</Type/MCR/Pg ${page.pageId} 0 R/MCID ${mcid}>>`,
    );
    return mcid;
  }

  /** Makes an object of a page, such as a link's box, part of an element; the number returned is the object's /StructParent. */
  ownObject(element: Element, id: number, pageId: number): number {
    element.kids.push(`<</Type/OBJR/Pg ${pageId} 0 R/Obj ${id} 0 R>>`);
    const key = this.#parents.length;
    this.#parents.push(`${key} ${element.id} 0 R`);
    return key;
  }

  close(element: Element): void {
    const page = element.pageId === 0 ? '' : `/Pg ${element.pageId} 0 R`;
    const kids = element.kids.length === 1 ? ` ${element.kids[0]}` : `[${element.kids.join(' ')}]`;
    this.#file.pack(
      element.id,
      `<</S/${element.type}/P ${element.parent} 0 R${element.extra}${page}/K${kids}>>`,
    );
  }

  /** Notes who owns what on a finished page; the number returned is the page's /StructParents. */
  closePage(page: PageMarks): number {
    const id = this.#file.allocate();
    this.#file.pack(id, `[${page.owners.map((owner) => `${owner} 0 R`).join(' ')}]`);
    const key = this.#parents.length;
    this.#parents.push(`${key} ${id} 0 R`);
    return key;
  }

  finish(): void {
    this.close(this.document);
    this.#file.pack(
      this.#root.id,
      `<</Type/StructTreeRoot/K ${this.document.id} 0 R/RoleMap<</Ins/Span/Del/Span>>` +
        `/ParentTree<</Nums[${this.#parents.join(' ')}]>>` +
        `/ParentTreeNextKey ${this.#parents.length}>>`,
    );
  }
}

function figureEntries({ alternative, box }: FigureFacts): string {
  const corners = box.map((edge) => pdfNumber(edge)).join(' ');
  return `/Alt ${pdfString(alternative)}/A<</O/Layout/Placement/Block/BBox[${corners}]>>`;
}
