import { ok, type Result } from '../../../domain/result.ts';
import type { ZipArchive } from './zip-archive.ts';

/** Cells merged downwards: the value of the first stands for all. Rows and columns from 1 and 0. */
export interface MergedCells {
  readonly column: number;
  readonly firstRow: number;
  readonly lastRow: number;
}

export interface SheetShape {
  /** Columns by the sheet's own word, or 0. */
  readonly width: number;
  readonly merged: readonly MergedCells[];
}

const HEAD_BYTES = 16 * 1024;
const MAX_TAIL_BYTES = 16 * 1024 * 1024;
/** A word on the width is believed up to here: a format put on all columns makes a sheet 16,384 wide. */
const MAX_STATED_WIDTH = 300;

/** What stands in front of and behind the rows of a sheet. The rows themselves are passed over. */
export async function readSheetShape(archive: ZipArchive, part: string): Promise<Result<SheetShape>> {
  let head = '';
  let carry = '';
  let tail: string | undefined;
  for await (const chunk of archive.read(part)) {
    if (!chunk.ok) return chunk;
    const { bytes } = chunk.value;
    if (head.length < HEAD_BYTES) head += bytes.toString('latin1');
    if (tail !== undefined) {
      if (tail.length < MAX_TAIL_BYTES) tail += bytes.toString('latin1');
      continue;
    }
    const text = carry + bytes.toString('latin1');
    const end = /<\/(?:\w+:)?sheetData>/.exec(text);
    if (end) tail = text.slice(end.index);
    // the tag may be cut in two
    carry = text.slice(-40);
  }
  const [, last] = /<(?:\w+:)?dimension\s[^>]*ref="[A-Z]+\d+:([A-Z]+)\d+"/.exec(head) ?? [];
  const width = last === undefined ? 0 : columnOf(last) + 1;
  return ok({ width: width > MAX_STATED_WIDTH ? 0 : width, merged: readMerged(tail ?? '') });
}

function readMerged(tail: string): readonly MergedCells[] {
  const merged: MergedCells[] = [];
  for (const [, column = '', first, last] of tail.matchAll(
    /<(?:\w+:)?mergeCell\s[^>]*ref="([A-Z]{1,3})(\d{1,7}):[A-Z]{1,3}(\d{1,7})"/g,
  )) {
    if (Number(last) > Number(first))
      merged.push({ column: columnOf(column), firstRow: Number(first), lastRow: Number(last) });
  }
  return merged.sort((a, b) => a.firstRow - b.firstRow);
}

/** The column that letters name, from 0; -1 for none. */
export function columnOf(letters: string): number {
  let column = 0;
  for (let at = 0; at < letters.length; at += 1) {
    const code = letters.charCodeAt(at);
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  return column - 1;
}
