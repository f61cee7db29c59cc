import { fail, ok, type Result } from '../../../domain/result.ts';
import { createLineSplitter, type Line } from '../delimited/line-splitter.ts';
import {
  createRecordAssembler,
  type DelimitedRecord,
  type RecordAssembler,
} from '../delimited/record-assembler.ts';
import { splitCells } from '../delimited/split-cells.ts';
import type { Batch, UnreadableRow } from '../reading.ts';
import type { SourceFile } from '../source-file.ts';
import { countIsldColumns, matchIsldHeader, type IsldPositions } from './isld-columns.ts';
import { toDeclaredRow } from './to-declared-row.ts';

const SEPARATORS = [',', ';', '\t', '|'];
const RAW_LENGTH = 400;

interface Layout {
  readonly header: readonly string[];
  readonly positions: IsldPositions;
  readonly assembler: RecordAssembler;
}

/**
 * Reads an ETSI ISLD export: as ETSI offers it (semicolons, all cells quoted, dates with times) or as cut down elsewhere
 * (commas, -1 for blank). Columns are found by their names.
 */
export async function* readIsld(source: SourceFile): AsyncGenerator<Result<Batch>> {
  const lines = createLineSplitter();
  let layout: Layout | undefined;
  let rowNumber = 0;
  let readable = 0;
  let firstTrouble = '';

  const toBatch = (records: readonly DelimitedRecord[], at: Layout, bytesRead: number): Batch => {
    const rows = [];
    const unreadable: UnreadableRow[] = [];
    for (const record of records) {
      if ('reason' in record)
        unreadable.push({
          rowNumber: (rowNumber += 1),
          raw: record.raw.slice(0, RAW_LENGTH),
          reason: record.reason,
        });
      else if (record.cells.some((cell) => cell.trim() !== ''))
        rows.push(toDeclaredRow(record.cells, at.positions, (rowNumber += 1)));
    }
    readable += rows.length;
    firstTrouble ||= unreadable[0]?.reason ?? '';
    return { rows, unreadable, bytesRead, header: at.header };
  };

  for await (const chunk of source.readText()) {
    if (!chunk.ok) return void (yield chunk);
    const records: DelimitedRecord[] = [];
    for (const line of lines.push(chunk.value.text)) {
      if (layout !== undefined) records.push(...layout.assembler.push(line));
      else if (!isPreamble(line)) {
        const found = findLayout(line, source.name);
        if (!found.ok) return void (yield found);
        layout = found.value;
      }
    }
    if (layout !== undefined) yield ok(toBatch(records, layout, chunk.value.bytesRead));
  }

  const last = lines.end();
  if (layout === undefined) {
    const found = findLayout(last ?? { text: '', isCut: false }, source.name);
    if (!found.ok) return void (yield found);
    layout = found.value;
  } else {
    const records = [...(last === undefined ? [] : layout.assembler.push(last)), ...layout.assembler.end()];
    yield ok(toBatch(records, layout, source.bytes));
  }
  if (readable > 0) return;
  const detail =
    rowNumber === 0
      ? 'It has the header of an ETSI ISLD export and no rows.'
      : `None of its ${rowNumber} rows could be read: ${firstTrouble}.`;
  yield fail({ code: 'file-refused', reason: 'wrong-format', fileName: source.name, detail });
}

/** Blank lines, and the line by which Excel is told the separator. */
function isPreamble(line: Line): boolean {
  return line.text.trim() === '' || /^"?sep=.?"?$/i.test(line.text);
}

/** A separator after the last name makes no column. */
function withoutBlankTail(names: readonly string[]): readonly string[] {
  const last = names.findLastIndex((name) => name.trim() !== '');
  return names.slice(0, last + 1);
}

function findLayout(line: Line, fileName: string): Result<Layout> {
  const headers = SEPARATORS.map((separator) => ({
    separator,
    header: withoutBlankTail(splitCells(line.text, separator).cells),
  }));
  const [best] = headers.sort((a, b) => countIsldColumns(b.header) - countIsldColumns(a.header));
  const refuse = (detail: string) => fail({ code: 'file-refused', reason: 'wrong-format', fileName, detail });
  if (best === undefined || countIsldColumns(best.header) === 0) {
    return refuse('Its first line is not the header of an ETSI ISLD export (IPRD_ID, IPRD_REFERENCE, ...).');
  }
  const matched = matchIsldHeader(best.header);
  if ('missing' in matched)
    return refuse(`These columns of an ETSI ISLD export are missing: ${matched.missing.join(', ')}.`);
  if ('repeated' in matched) return refuse(`The column ${matched.repeated} stands in the header twice.`);
  return ok({
    header: best.header,
    positions: matched.positions,
    assembler: createRecordAssembler(best.separator, best.header.length),
  });
}
