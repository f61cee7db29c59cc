import type { ReadingSettings } from '../../../domain/patents/reading-settings.ts';
import { ok, type Result } from '../../../domain/result.ts';
import type { RecordSlice, RowsFrom, SourceRecord, SourceTable } from '../records.ts';
import { countDamaged, withoutNuls } from '../text/decode-text.ts';
import type { TextSource } from '../text/text-source.ts';
import { createLineSplitter, type Line } from './line-splitter.ts';
import { linesOf, readHead, readSeparatorLine } from './read-head.ts';
import { createRecordAssembler, type DelimitedRecord } from './record-assembler.ts';
import { splitCells } from './split-cells.ts';
import { splitNumbers } from './split-numbers.ts';

type Separator = ReadingSettings['separator'];

const SEPARATORS: readonly Separator[] = [',', ';', '\t', '|', null];

/** The tables that a text may be: one for each separator, and one of lines that hold numbers only. */
export function delimitedTables(source: TextSource, decided: Separator | undefined): readonly SourceTable[] {
  const lines = linesOf(source.head, source.isWhole);
  const told = SEPARATORS.find((one) => one !== null && one === readSeparatorLine(lines[0] ?? ''));
  const wanted = decided === undefined ? told : decided;
  return SEPARATORS.filter((one) => wanted === undefined || one === wanted).map((separator) => ({
    encoding: source.encoding,
    separator,
    sheet: null,
    head: readHead(lines, separator),
    isWhole: source.isWhole,
    statedWidth: 0,
    further: (columnCount) => furtherRows(source, separator, columnCount),
    records: (from) => readRecords(source, separator, from),
  }));
}

function furtherRows(
  source: TextSource,
  separator: Separator,
  columnCount: number,
): readonly (readonly string[])[] {
  return source.pieces.flatMap((piece) =>
    linesOf(piece, false)
      .slice(1)
      .map((line) => (separator === null ? [line] : splitCells(line, separator).cells))
      .filter((cells) => cells.length === columnCount),
  );
}

async function* readRecords(
  source: TextSource,
  separator: Separator,
  from: RowsFrom,
): AsyncGenerator<Result<RecordSlice>> {
  const lines = createLineSplitter();
  const assembler = separator === null ? numberLines : createRecordAssembler(separator, from.columnCount);
  let skipped = 0;

  const take = (line: Line, records: SourceRecord[]): void => {
    if (skipped < from.afterLine || (skipped === 0 && readSeparatorLine(line.text) !== undefined)) {
      skipped += 1;
      return;
    }
    skipped = Math.max(skipped, 1);
    for (const record of assembler.push(line)) records.push(tidied(record));
  };
  for await (const chunk of source.readText()) {
    if (!chunk.ok) return void (yield chunk);
    const records: SourceRecord[] = [];
    for (const line of lines.push(chunk.value.text)) take(line, records);
    yield ok({ records, bytesRead: chunk.value.bytesRead });
  }
  const records: SourceRecord[] = [];
  for (const line of lines.end()) take(line, records);
  for (const record of assembler.end()) records.push(tidied(record));
  if (records.length > 0) yield ok({ records, bytesRead: source.bytes });
}

/** Lines of numbers: each number is a row of its own. */
const numberLines = {
  push: ({ text, isCut }: Line): readonly DelimitedRecord[] =>
    isCut
      ? [{ raw: text, reason: 'the row is longer than any list has' }]
      : splitNumbers(text).map((number) => ({ cells: [number], raw: number })),
  end: (): readonly DelimitedRecord[] => [],
};

function tidied(record: DelimitedRecord): SourceRecord {
  if ('reason' in record) return { raw: withoutNuls(record.raw), reason: record.reason };
  const hasNuls = record.raw.includes('\0');
  if (!hasNuls && !record.raw.includes('\uFFFD')) return { cells: record.cells, damaged: 0 };
  return {
    cells: hasNuls ? record.cells.map(withoutNuls) : record.cells,
    damaged: countDamaged(record.raw),
  };
}
