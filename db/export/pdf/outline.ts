import type { PdfFile } from './pdf-file.ts';
import { pdfNumber, pdfString } from './pdf-string.ts';

interface Entry {
  readonly id: number;
  readonly title: string;
  readonly level: number;
  readonly pageId: number;
  /** Height above the page's lower edge. */
  readonly top: number;
  readonly children: Entry[];
}

/** The bookmarks. PDFKit's own jump to the right edge of the page and miscount nested entries, hence this one. */
export class Outline {
  readonly #file: PdfFile;
  readonly #roots: Entry[] = [];
  readonly #open: Entry[] = [];

  constructor(file: PdfFile) {
    this.#file = file;
  }

  /** Adds an entry below the last one of a lower level. */
  add(title: string, level: number, pageId: number, top: number): void {
    if (title === '') return;
    while ((this.#open.at(-1)?.level ?? 0) >= level) this.#open.pop();
    const entry = { id: this.#file.allocate(), title, level, pageId, top, children: [] };
    (this.#open.at(-1)?.children ?? this.#roots).push(entry);
    this.#open.push(entry);
  }

  /** Level 1 stands open, everything below is folded. */
  finish(): void {
    if (this.#roots.length === 0) return;
    const root = this.#file.reserve();
    this.#writeAll(this.#roots, root.id);
    const visible = this.#roots.length + this.#roots.reduce((sum, { children }) => sum + children.length, 0);
    this.#file.pack(root.id, `<</Type/Outlines${ends(this.#roots)}/Count ${visible}>>`);
    this.#file._root.data['Outlines'] = root;
    this.#file._root.data['PageMode'] = 'UseOutlines';
  }

  #writeAll(entries: readonly Entry[], parent: number): void {
    for (const [index, entry] of entries.entries()) {
      const before = entries[index - 1];
      const after = entries[index + 1];
      const { children } = entry;
      const count = entry.level === 1 ? children.length : -children.length;
      this.#file.pack(
        entry.id,
        `<</Title ${pdfString(entry.title)}/Parent ${parent} 0 R` +
          `/Dest[${entry.pageId} 0 R/XYZ null ${pdfNumber(entry.top)} null]` +
          (before ? `/Prev ${before.id} 0 R` : '') +
          (after ? `/Next ${after.id} 0 R` : '') +
          (children.length > 0 ? `${ends(children)}/Count ${count}` : '') +
          '>>',
      );
      this.#writeAll(children, entry.id);
    }
  }
}

function ends(entries: readonly Entry[]): string {
  return `/First ${entries[0]?.id} 0 R/Last ${entries.at(-1)?.id} 0 R`;
}
