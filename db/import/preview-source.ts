import { formatPatentNumber } from '../../domain/patents/patent-number.ts';
import type {
  DecidedSettings,
  ReadingSettings,
  SourcePreview,
} from '../../domain/patents/reading-settings.ts';
import { resolveRow } from '../../domain/patents/resolve-row.ts';
import { ok, type Result } from '../../domain/result.ts';
import { findDateOrder, type FoundDateOrder } from './find-date-order.ts';
import { NAMED_FORMATS } from './formats/formats.ts';
import { numberLikeness } from './formats/generic/number-likeness.ts';
import { proposeMeanings } from './formats/generic/propose-meanings.ts';
import { planReading, type ReadingPlan, type Unreadable } from './plan-reading.ts';
import type { RememberedMeanings } from './reading.ts';
import { recognise, type Recognised } from './recognise.ts';
import type { Container, SourceRecord, SourceTable } from './records.ts';

const ROWS_SHOWN = 30;
const CELL_LENGTH = 200;

interface Wishes {
  readonly decided: DecidedSettings;
  readonly remembered: RememberedMeanings;
  readonly thisYear: number;
}

/** Finds out what has not been decided, and shows what would come of it. Nothing is stored. */
export async function previewSource(container: Container, wishes: Wishes): Promise<Result<SourcePreview>> {
  const found = recognise(container, wishes.decided);
  const { settings, dates, isRecalled } = settle(found, wishes);
  const plan = planReading(found.table, settings, wishes.thisYear);
  const shown = await firstRecords(found.table, plan);
  if (!shown.ok) return shown;
  const isReadable = 'toRow' in plan;
  return ok({
    sourceName: container.name,
    bytes: container.bytes,
    kind: container.kind,
    settings,
    formatReason: isRecalled ? `${found.reason}; its columns as they were said last` : found.reason,
    encodingReason: container.encodingReason,
    sheets: container.sheets,
    header: plan.header.map(short),
    columns: plan.columns,
    rows: shown.value.map((record) => ('cells' in record ? record.cells : [record.raw]).map(short)),
    understood: shown.value.map((record, n) => understand(record, n, plan)),
    doubts: [
      ...container.doubts,
      ...(isReadable ? plan.doubts : []),
      ...(dates.doubt === null || wishes.decided.dateOrder !== undefined ? [] : [dates.doubt]),
      ...(dates.serial === ''
        ? []
        : [
            `Numbers such as ${dates.serial} in a column of dates are read as Excel counts days, from 1900 on.`,
          ]),
      ...(isReadable ? doubtsOfRows(shown.value, plan) : []),
    ],
    refusal: isReadable ? null : plan.refusal,
  });
}

/** All settings: what was decided, then what was remembered, then what the sample tells. */
function settle(
  { table, headerLine, format }: Recognised,
  { decided, remembered, thisYear }: Wishes,
): { readonly settings: ReadingSettings; readonly dates: FoundDateOrder; readonly isRecalled: boolean } {
  const fallback = NAMED_FORMATS.find(({ name }) => name === format)?.dateOrder ?? 'day-first';
  const { encoding, separator, sheet } = table;
  const bare = { format, encoding, separator, sheet, headerLine, meanings: {}, dateOrder: fallback };
  const office = decided.office ?? null;
  const laidOut = planReading(table, { ...bare, office }, thisYear);
  const rows = table.head.filter(({ line }) => line > laidOut.from.afterLine).map(({ cells }) => cells);
  const known = format === 'generic' && headerLine !== null ? remembered(laidOut.header) : undefined;
  const proposed = (): ReadingSettings['meanings'] =>
    format === 'generic'
      ? proposeMeanings(headerLine === null ? null : laidOut.header, rows, laidOut.header.length)
      : {};
  const meanings = decided.meanings ?? known ?? proposed();
  const { columns } = planReading(table, { ...bare, meanings, office }, thisYear);
  const first = findDateOrder(rows, columns);
  // dates that begin with the year, or none: there is nothing to find further on
  const hasOrder = first.order !== undefined || first.doubt !== null;
  const dates = hasOrder ? findDateOrder([...rows, ...table.further(laidOut.header.length)], columns) : first;
  const dateOrder = decided.dateOrder ?? dates.order ?? fallback;
  const isRecalled = known !== undefined && decided.meanings === undefined;
  return { settings: { ...bare, meanings, dateOrder, office }, dates, isRecalled };
}

async function firstRecords(
  table: SourceTable,
  { from }: ReadingPlan | Unreadable,
): Promise<Result<readonly SourceRecord[]>> {
  const records: SourceRecord[] = [];
  for await (const slice of table.records(from)) {
    if (!slice.ok) return slice;
    for (const record of slice.value.records)
      if ('reason' in record || record.cells.some((cell) => cell.trim() !== '')) records.push(record);
    if (records.length >= ROWS_SHOWN) break;
  }
  return ok(records.slice(0, ROWS_SHOWN));
}

function understand(
  record: SourceRecord,
  n: number,
  plan: ReadingPlan | Unreadable,
): SourcePreview['understood'][number] {
  if ('reason' in record)
    return { status: 'unreadable', numbers: [], application: null, reason: record.reason };
  if (!('toRow' in plan))
    return { status: 'unreadable', numbers: [], application: null, reason: plan.refusal };
  const { status, publications, application, reason, applicationReason } = resolveRow(
    plan.toRow(record.cells, n + 1, record.damaged),
  );
  return {
    status,
    numbers: publications.map(formatPatentNumber),
    application: application === null ? null : formatPatentNumber(application),
    reason: reason ?? applicationReason,
  };
}

function doubtsOfRows(records: readonly SourceRecord[], plan: ReadingPlan): readonly string[] {
  const rows = records.flatMap((record) =>
    'cells' in record ? [plan.toRow(record.cells, 1, record.damaged)] : [],
  );
  const bare = rows.filter(
    ({ publicationCell, office }) => office === null && numberLikeness(publicationCell) === 'bare',
  );
  const damaged = rows.filter(({ damagedCharacters }) => damagedCharacters > 0).length;
  return [
    ...(bare.length > 0
      ? [
          `Numbers such as ${short(bare[0]?.publicationCell ?? '')} name no office, and no column does. Say of which office they are: none is guessed.`,
        ]
      : []),
    ...(damaged > 0
      ? [`${damaged} of the first rows hold characters that could not be read in this encoding.`]
      : []),
  ];
}

function short(cell: string): string {
  return cell.length <= CELL_LENGTH ? cell : `${cell.slice(0, CELL_LENGTH - 1)}…`;
}
