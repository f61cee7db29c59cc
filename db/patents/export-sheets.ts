import type { ListExport } from '../../domain/contract/patent-report.ts';
import { isBlankCell } from '../../domain/patents/blank-cells.ts';
import { sayCorrectable } from '../../domain/patents/correctable.ts';
import { exportedColumns } from '../../domain/patents/export-columns.ts';
import { reportFigures } from '../../domain/patents/report-figures.ts';
import type { Context } from '../context.ts';
import type { ExportCell, ExportSheet } from '../export/table/export-sheet.ts';
import { once, sheetColumn } from '../export/table/small-sheet.ts';
import type { PatentListRecord } from '../tables/patent-lists-table.ts';
import type { TablePlace } from '../tables/patent-rows-table.ts';

/** Rows that are read at once: some milliseconds of work. */
const SLICE = 250;

type Rows = readonly (readonly ExportCell[])[];

/** Everything that may be written of a list. Rows are read as they are written, so memory holds a slice of them. */
export function exportSheets(
  ctx: Context,
  list: PatentListRecord,
  place: TablePlace,
  { what, as, part, columns }: Pick<ListExport, 'what' | 'as' | 'part' | 'columns'>,
): readonly ExportSheet[] {
  if (what === 'rows') return [rowsSheet(ctx, place, part, columns)];
  if (what === 'rejects' || as === 'csv') return [rejectsSheet(ctx, list)];
  return [
    figuresSheet(list),
    rejectsSheet(ctx, list),
    companiesSheet(ctx, list),
    correctionsSheet(ctx, list),
  ];
}

function rowsSheet(
  ctx: Context,
  place: TablePlace,
  part: ListExport['part'],
  shown: ListExport['columns'],
): ExportSheet {
  const columns = exportedColumns(shown);
  async function* rows(): AsyncGenerator<Rows> {
    const keys = ctx.patentRows.keys(place, part);
    for (let from = 0; from < keys.length; from += SLICE) {
      const read = ctx.patentRows.read(place, [...keys.subarray(from, from + SLICE)]);
      const rejected = read.filter(({ status }) => status !== 'resolved').map(({ row }) => row);
      // what was not understood is written as it stands in the source
      const raws = ctx.patentRejects.rawOf(place.listKey, rejected);
      yield read
        .map((row) => ({ ...row, publications: written(raws.get(row.row)) ?? row.publications }))
        .map((row) => columns.map(({ cell }) => cell(row)));
    }
  }
  return { name: 'Rows', columns, rows: rows() };
}

/** Signs and words for "nothing here" say nothing in a cell of our own: -1 would become a text of its own as CSV. */
function written(raw: string | undefined): string | undefined {
  return raw !== undefined && isBlankCell(raw) ? '' : raw;
}

function rejectsSheet(ctx: Context, { listKey }: PatentListRecord): ExportSheet {
  async function* rows(): AsyncGenerator<Rows> {
    for (let last = 0; ;) {
      const rejects = ctx.patentRejects.after(listKey, last, SLICE);
      if (rejects.length === 0) return;
      last = rejects.at(-1)?.row ?? last;
      yield rejects.map(({ row, status, raw, reason }) => [row, status, raw, reason]);
    }
  }
  const columns = [
    sheetColumn('Row', 'number', 9),
    sheetColumn('Read as', 'text', 14),
    sheetColumn('As it stands in the file', 'text', 50),
    sheetColumn('Why it was not wholly understood', 'text', 60),
  ];
  return { name: 'Rows not understood', columns, rows: rows() };
}

function figuresSheet(list: PatentListRecord): ExportSheet {
  const columns = [
    sheetColumn('Group', 'text', 26),
    sheetColumn('Figure', 'text', 30),
    sheetColumn('Count', 'number', 12),
    sheetColumn('Of', 'number', 12),
    sheetColumn('What it counts or leaves out', 'text', 70),
  ];
  const facts = [
    ['List', list.name],
    ['Owner', list.owner],
    ['Source', list.sourceName],
    ['SHA-256 of the source', list.sourceSha256],
    ['Imported at', list.importedAt],
    ['Format', list.format],
  ].map(([label = '', text = '']) => ['Source', label, null, null, text]);
  const figures = reportFigures(list.counts, list.format).flatMap(({ title, level, figures: all }) =>
    all.map(({ label, count, of, note }) => [
      title,
      label,
      count,
      of ?? null,
      [level, note].filter(Boolean).join('; '),
    ]),
  );
  return { name: 'Counts', columns, rows: once([...facts, ...figures]) };
}

function companiesSheet(ctx: Context, { listKey }: PatentListRecord): ExportSheet {
  const columns = [
    sheetColumn('Spelling', 'text', 40),
    sheetColumn('Company', 'text', 40),
    sheetColumn('Merged', 'text', 10),
    sheetColumn('Rows', 'number', 12),
  ];
  const rows = ctx.companySpellings
    .ofList(listKey)
    .map(({ spelling, company, isMerged, rows: count }) => [
      spelling,
      company,
      isMerged ? 'yes' : 'no',
      count,
    ]);
  return { name: 'Companies', columns, rows: once(rows) };
}

function correctionsSheet(ctx: Context, { id }: PatentListRecord): ExportSheet {
  const columns = [
    sheetColumn('Row', 'number', 9),
    sheetColumn('Field', 'text', 24),
    sheetColumn('Put right as', 'text', 40),
    sheetColumn('Note', 'text', 50),
    sheetColumn('Corrected at', 'text', 24),
  ];
  const rows = ctx.patentCorrections
    .list(id)
    .flatMap(({ row, corrections, note, correctedAt }) =>
      corrections.map(({ meaning, text }) => [
        row ?? 'waits',
        sayCorrectable(meaning),
        text,
        note,
        correctedAt,
      ]),
    );
  return { name: 'Corrections', columns, rows: once(rows) };
}
