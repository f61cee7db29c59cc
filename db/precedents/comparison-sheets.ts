import { baseColumn, filterInWords, shownRows } from '../../domain/precedents/comparison-rows.ts';
import type { PrintedComparison } from '../../domain/document/comparison-blocks.ts';
import { columnHeader, noteBeside } from '../../domain/document/comparison-matrix.ts';
import { sayCell } from '../../domain/document/statement-text.ts';
import { plainText } from '../../domain/document/plain-text.ts';
import type { Comparison } from '../../domain/precedents/comparison.ts';
import { differencesFromBase } from '../../domain/precedents/differences-from-base.ts';
import { evidenceClasses, evidenceMeanings, evidenceWords } from '../../domain/precedents/evidence.ts';
import type { ExportCell, ExportSheet } from '../export/table/export-sheet.ts';
import { once, sheetColumn } from '../export/table/small-sheet.ts';
import { differenceLines } from './difference-lines.ts';
import { statementsSheet, type WrittenRows } from './statements-sheet.ts';

/** A comparison as a workbook: the matrix, what stands behind it statement by statement, its columns, sources and notes. */
export function comparisonSheets(
  { comparison, base, filter }: PrintedComparison,
  title: string,
): readonly ExportSheet[] {
  const baseId = baseColumn(comparison, base);
  const differences = differencesFromBase(comparison, baseId);
  const places = shownRows(comparison, differences, filter);
  const rows = places.flatMap((place) => {
    const row = comparison.rows[place];
    return row ? [{ row, differences: differences[place] ?? [] }] : [];
  });
  const about = aboutSheet(comparison, title, baseId, [
    filterInWords(comparison, baseId, filter) ?? 'All terms that any column speaks to',
    `${rows.length} of ${comparison.rows.length}`,
  ]);
  return [
    matrixSheet(comparison, rows, baseId),
    statementsSheet(comparison, rows),
    sourcesSheet(comparison),
    columnsSheet(comparison, baseId),
    about,
  ];
}

/** The base first; beside each other column, how it differs from there. */
function matrixSheet(comparison: Comparison, rows: WrittenRows, baseId: string | null): ExportSheet {
  const { columns, sources, notes } = comparison;
  const base = columns.findIndex(({ id }) => id === baseId);
  const others = [...columns.keys()].filter((place) => place !== base);
  const order = base < 0 ? others : [base, ...others];
  const header = (place: number) => columnHeader(columns[place], place === base);
  const words = (row: Comparison['rows'][number], place: number): string =>
    plainText(
      sayCell(row.cells[place] ?? { kind: 'not-stated' }, sources, {
        difference: null,
        note: noteBeside(notes, row.termKey, columns[place]?.id),
      }),
    );
  return {
    name: 'Comparison',
    frozenColumns: 1,
    columns: [
      sheetColumn('Term', 'lines', 24),
      sheetColumn('Priority', 'number', 9),
      sheetColumn('Moves money', 'text', 13),
      ...order.flatMap((place) => [
        sheetColumn(header(place), 'lines', 46),
        ...(base < 0 || place === base
          ? []
          : [sheetColumn(`Difference from ${columns[base]?.title ?? ''}`, 'lines', 30)]),
      ]),
    ],
    rows: once(
      rows.map(({ row, differences }) => [
        row.label,
        row.priority,
        row.economic ? 'yes' : 'no',
        ...order.flatMap((place): ExportCell[] => [
          words(row, place),
          ...(base < 0 || place === base
            ? []
            : [differenceLines(row.cells[place], differences[place]).join('\n')]),
        ]),
      ]),
    ),
  };
}

/** A source that only confidential columns cite is as confidential as they are. */
function sourcesSheet({ columns, rows, sources }: Comparison): ExportSheet {
  const cited = (isConfidential: boolean): ReadonlySet<string> =>
    new Set(
      columns.flatMap((column, place) => {
        if (column.isConfidential !== isConfidential) return [];
        const cells = rows.flatMap(({ cells: { [place]: cell } }) =>
          cell?.kind === 'statements' ? cell.statements : [],
        );
        return [...cells, ...column.background].flatMap((statement) => statement.sources);
      }),
    );
  const [ours, others] = [cited(true), cited(false)];
  return {
    name: 'Sources',
    columns: [
      sheetColumn('No.', 'number', 6),
      sheetColumn('Title', 'lines', 60),
      sheetColumn('Publisher', 'lines', 30),
      sheetColumn('Date', 'text', 12),
      sheetColumn('Kind', 'text', 12),
      sheetColumn('Address', 'text', 60),
      sheetColumn('Confidential', 'text', 15),
    ],
    rows: once(
      sources.map(({ id, title, publisher, date, kind, address }, index) => [
        index + 1,
        title,
        publisher,
        date ?? 'not dated',
        kind,
        address ?? 'no address',
        ours.has(id) && !others.has(id) ? 'CONFIDENTIAL' : '',
      ]),
    ),
  };
}

function columnsSheet({ columns }: Comparison, baseId: string | null): ExportSheet {
  return {
    name: 'Columns',
    columns: [
      sheetColumn('Column', 'lines', 50),
      sheetColumn('Id', 'text', 26),
      sheetColumn('As known on', 'day', 13),
      sheetColumn('Base', 'text', 8),
      sheetColumn('Confidential', 'text', 16),
      sheetColumn('Cautions', 'lines', 80),
    ],
    rows: once(
      columns.map(({ id, title, subtitle, asOf, isConfidential, doubts }) => [
        subtitle === null ? title : `${title}, ${subtitle}`,
        id,
        asOf,
        id === baseId ? 'yes' : 'no',
        isConfidential ? 'CONFIDENTIAL' : 'no',
        doubts.join('\n'),
      ]),
    ),
  };
}

function aboutSheet(
  { columns }: Comparison,
  title: string,
  baseId: string | null,
  [filter, shown]: readonly [string, string],
): ExportSheet {
  const base = columns.find(({ id }) => id === baseId)?.title ?? 'none';
  const isConfidential = columns.some((column) => column.isConfidential);
  return {
    name: 'About',
    columns: [sheetColumn('What', 'text', 22), sheetColumn('Words', 'lines', 100)],
    rows: once([
      ['Comparison', title],
      [
        'For whom',
        isConfidential
          ? 'CONFIDENTIAL - for us alone: it holds precedents of our own'
          : 'For us alone: privileged and confidential',
      ],
      ['Base', base],
      ['Terms', `${filter}: ${shown}`],
      ...evidenceClasses.map((name) => [evidenceWords[name], evidenceMeanings[name]]),
      ['unverified', 'recalled or inferred, not checked against a source'],
      ['not stated', 'nothing is said'],
      ['not applicable', 'the round has no such term'],
      ['Currencies', 'are never converted'],
    ]),
  };
}
