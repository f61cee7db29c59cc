import type { PrintedDocument } from '../../../domain/document/document.ts';
import type { ExportSheet, WorkbookCell } from '../table/export-sheet.ts';
import { aboutSheet } from './about-sheet.ts';
import { createSheetNames } from './sheet-names.ts';
import { tableSheet } from './table-sheet.ts';
import { passagesOf, type Table } from './words-of.ts';
import { wordsSheet } from './words-sheet.ts';

type Sheet = ExportSheet<WorkbookCell>;

/** A document that goes into a workbook under a name of its own. */
export interface BoundDocument {
  readonly name: string;
  readonly document: PrintedDocument;
}

/**
 * Documents as one workbook: what it is and where everything stands, then of each document its words by their headings and
 * every table as a sheet. `remarks` are said on the first sheet.
 */
export function documentSheets(
  first: BoundDocument,
  others: readonly BoundDocument[],
  remarks: readonly (readonly [string, string])[],
): readonly Sheet[] {
  const nameFor = createSheetNames();
  nameFor('About');
  const named = [first, ...others].map(({ name, document }) => ({
    document,
    name: nameFor(name),
    tables: document.blocks.flatMap((block) =>
      // a table of contents tells pages, and there are none
      block.kind === 'table' && block.paged !== true ? [{ table: block, name: nameFor(nameOf(block)) }] : [],
    ),
  }));
  const about = named.flatMap(({ document, name, tables }) => [
    { name, about: document.title },
    ...tables.map(({ table, name: own }) => ({
      name: own,
      about: `${table.caption}: ${countWords(table)}`,
    })),
  ]);
  return [
    aboutSheet(first.document, about, remarks),
    ...named.flatMap(({ document, name, tables }): readonly Sheet[] => {
      const isRedline = document.changedBy !== null;
      const sheets = new Map(tables.map((entry) => [entry.table, entry.name]));
      return [
        wordsSheet(
          name,
          passagesOf(document.blocks, (table) => sheets.get(table)),
          isRedline,
          document.footer,
        ),
        ...tables.map((entry) => tableSheet(entry.name, entry.table, isRedline, document.footer)),
      ];
    }),
  ];
}

function countWords({ rows, counted = 'rows' }: Table): string {
  return `${rows.length} ${rows.length === 1 ? counted.replace(/\b(line|row|draw)s\b/, '$1') : counted}`;
}

/** Without the marks behind it: they stand on the sheet, and there is little room. */
function nameOf({ caption, anchor }: Table): string {
  return anchor === 'table-payment-calendar' ? 'Payment calendar' : caption.replace(/\s*\([^()]*\)$/, '');
}
