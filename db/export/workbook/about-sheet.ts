import type { Block, PrintedDocument, Text } from '../../../domain/document/document.ts';
import { markedLike } from '../../../domain/document/redline/marks.ts';
import type { ExportSheet, WorkbookCell } from '../table/export-sheet.ts';
import { once, sheetColumn } from '../table/small-sheet.ts';
import { cellOf } from './cell-of.ts';

type Cover = Extract<Block, { readonly kind: 'cover' }>;

/** The first sheet: what the document is, which state of the deal, for whom, and what the other sheets hold. */
export function aboutSheet(
  document: PrintedDocument,
  sheets: readonly { readonly name: string; readonly about: string }[],
  remarks: readonly (readonly [string, string])[],
): ExportSheet<WorkbookCell> {
  const { title, footer, recipient, reference, changedBy, watermark } = document;
  const said = (what: string, words: string | null): readonly (readonly WorkbookCell[])[] =>
    words === null || words === '' ? [] : [[what, words]];
  return {
    name: 'About',
    footer,
    columns: [sheetColumn('What', 'text', 26), sheetColumn('Words', 'lines', 100)],
    rows: once([
      ...said('Document', title),
      ...said('Legend', footer),
      ...said('Marking', watermark),
      ...document.blocks.flatMap((block) => (block.kind === 'cover' ? coverRows(block) : [])),
      ...said('Copy for', recipient),
      ...said('State', reference),
      ...said('Changes by', changedBy && `${changedBy.author}, ${changedBy.date}`),
      ...remarks,
      ...sheets.map(({ name, about }) => [{ kind: 'link' as const, text: name, sheet: name }, about]),
    ]),
  };
}

function coverRows({ parties, facts, marked }: Cover): readonly (readonly WorkbookCell[])[] {
  return [
    ...parties.map(({ letter, name, localName, detail }, at) => {
      const own = marked?.parties[at];
      const words: Text = own
        ? [...own.name, { text: ' ' }, ...own.localName, { text: ' ' }, ...own.detail]
        : [{ text: [name, localName && `(${localName})`, detail].filter(Boolean).join(' ') }];
      return [`Party ${letter}`, cellOf(words)];
    }),
    ...facts.map(({ label, text }) => [cellOf(markedLike(label, text)), asText(text)]),
  ];
}

/** A fact of the cover is words, also where they are a figure. */
function asText(text: Text): WorkbookCell {
  return cellOf(text.map(({ value: _, ...run }) => run));
}
