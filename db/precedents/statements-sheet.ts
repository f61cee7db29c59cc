import type { Comparison, Statement } from '../../domain/precedents/comparison.ts';
import type { Difference } from '../../domain/precedents/difference.ts';
import type { CellDifference } from '../../domain/precedents/differences-from-base.ts';
import { evidenceWords } from '../../domain/precedents/evidence.ts';
import { findDefinition } from '../../domain/terms/definition-of.ts';
import type { Duration } from '../../domain/terms/values/duration.ts';
import type { Money } from '../../domain/terms/values/money.ts';
import type { ExportCell, ExportSheet } from '../export/table/export-sheet.ts';
import { once, sheetColumn } from '../export/table/small-sheet.ts';
import { sayDifference } from './difference-lines.ts';

/** The rows that are written, each with how its cells stand to the base column. */
export type WrittenRows = readonly {
  readonly row: Comparison['rows'][number];
  readonly differences: readonly CellDifference[];
}[];

/** Every statement on a line of its own, with its evidence, what it was taken from and its sources. */
export function statementsSheet({ columns, sources }: Comparison, rows: WrittenRows): ExportSheet {
  const numbers = new Map(sources.map(({ id }, index) => [id, index + 1]));
  const line = (
    term: string,
    place: number,
    statement: Statement,
    figure: readonly [ExportCell, ExportCell],
    difference: Difference | null,
  ): readonly ExportCell[] => [
    term,
    columns[place]?.title ?? '',
    columns[place]?.isConfidential ? 'CONFIDENTIAL' : '',
    statement.label,
    statement.words,
    ...figure,
    statement.basis,
    statement.evidence === null ? 'our proposal' : evidenceWords[statement.evidence],
    statement.evidence === null ? '' : statement.confirmed ? 'yes' : 'no: unverified',
    difference ? sayDifference(difference) : '',
    statement.detail,
    statement.note,
    statement.primary,
    statement.ourNote,
    statement.isCorrected ? (statement.isOutdated ? 'yes, before the library changed' : 'yes') : '',
    statement.sources.map((id) => `[${numbers.get(id) ?? '?'}]`).join(' '),
  ];
  const said = rows.flatMap(({ row, differences }) =>
    row.cells.flatMap((cell, place) =>
      cell.kind === 'statements'
        ? cell.statements.map((statement, index) =>
            line(
              row.label,
              place,
              statement,
              figureOf(row, statement),
              differences[place]?.statements[index] ?? null,
            ),
          )
        : [],
    ),
  );
  const background = columns.flatMap((column, place) =>
    column.background.map((statement) => line('Background', place, statement, [null, null], null)),
  );
  return { name: 'Statements', columns: statementColumns, rows: once([...said, ...background]) };
}

/** A single figure as a spreadsheet can sort it, with what it counts. */
function figureOf(
  row: Comparison['rows'][number],
  { field, value }: Statement,
): readonly [ExportCell, ExportCell] {
  const definition = findDefinition({ key: row.termKey, custom: row.custom });
  const kind = field === null ? undefined : definition?.fields[field]?.kind;
  if (!value || value.basis === 'undisclosed') return [null, null];
  // the value passed the schema of its field's kind when it was stored
  switch (kind) {
    case 'money': {
      const { amount, currency } = value.value as Money;
      return [amount, currency];
    }
    case 'percent':
      return [value.value as string, '%'];
    case 'duration': {
      const { count, unit } = value.value as Duration;
      return [count, unit];
    }
    default:
      return [null, null];
  }
}

const statementColumns = [
  sheetColumn('Term', 'lines', 24),
  sheetColumn('Column', 'lines', 34),
  sheetColumn('Confidential', 'text', 15),
  sheetColumn('Value', 'lines', 22),
  sheetColumn('Words', 'lines', 60),
  sheetColumn('Figure', 'number', 16),
  sheetColumn('Unit', 'text', 9),
  sheetColumn('Basis', 'text', 12),
  sheetColumn('Evidence', 'text', 14),
  sheetColumn('Verified', 'text', 15),
  sheetColumn('Difference from the base', 'lines', 34),
  sheetColumn('The fact in its own words', 'lines', 60),
  sheetColumn('Note', 'lines', 40),
  sheetColumn('To be settled by', 'lines', 30),
  sheetColumn('Our note', 'lines', 40),
  sheetColumn('As we read it', 'text', 13),
  sheetColumn('Sources', 'text', 14),
] as const;
