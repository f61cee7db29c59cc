import { ok, type Result } from '../../../domain/result.ts';
import { numberText, serialToDay } from './number-formats.ts';
import { readXml } from './read-xml.ts';
import { columnOf } from './sheet-shape.ts';
import { MAX_CELL_LENGTH } from './string-store.ts';
import { unescapeText, type WorkbookParts } from './workbook-parts.ts';
import type { ZipArchive } from './zip-archive.ts';

/** Excel ends there. */
const MAX_COLUMNS = 16_384;

export interface SheetRow {
  /** Counted from 1, as Excel shows it. */
  readonly line: number;
  readonly cells: readonly string[];
  readonly isHidden: boolean;
  /** Why the row cannot be read as it should; null for nearly all. */
  readonly trouble: string | null;
}

export interface SheetSlice {
  readonly rows: readonly SheetRow[];
  /** How much of the sheet has been read, from 0 to 1. */
  readonly share: number;
}

/**
 * The rows of a sheet. Of a formula its last value is read, which the program that saved the workbook computed; nothing is
 * computed here, and a formula without a value is a blank cell. Days come as ISO days.
 */
export async function* readSheet(
  archive: ZipArchive,
  part: string,
  parts: Omit<WorkbookParts, 'sheets'>,
): AsyncGenerator<Result<SheetSlice>> {
  let rows: SheetRow[] = [];
  let line = 0;
  let column = -1;
  let isHidden = false;
  let trouble: string | null = null;
  let cells: string[] = [];
  let type = '';
  let style = 0;
  let value = '';
  let isValue = false;
  let isAloud = false;

  const endCell = (): void => {
    if (value === '' || column >= MAX_COLUMNS) return;
    const text = cellText(type, value, style, parts);
    if (text === undefined || text.length > MAX_CELL_LENGTH)
      trouble ??= 'a cell is longer than any list has, or refers to a text that is not there';
    else if (text !== '') {
      while (cells.length < column) cells.push('');
      cells[column] = text;
    }
  };
  const handlers = {
    open: (name: string, attributes: Readonly<Record<string, string>>): void => {
      switch (name) {
        case 'c':
          column = attributes['r'] === undefined ? column + 1 : columnOf(attributes['r']);
          type = attributes['t'] ?? 'n';
          style = Number(attributes['s'] ?? 0);
          value = '';
          break;
        case 'v':
          isValue = true;
          break;
        case 't':
          isValue = !isAloud;
          break;
        case 'rPh':
          isAloud = true;
          break;
        case 'row':
          line = Number(attributes['r'] ?? line + 1) || line + 1;
          isHidden = attributes['hidden'] === '1' || attributes['hidden'] === 'true';
          trouble = null;
          column = -1;
          cells = [];
          break;
        default:
      }
    },
    text: (piece: string): void => {
      if (isValue && value.length <= MAX_CELL_LENGTH) value += piece;
    },
    close: (name: string): void => {
      switch (name) {
        case 'c':
          endCell();
          break;
        case 'v':
        case 't':
          isValue = false;
          break;
        case 'rPh':
          isAloud = false;
          break;
        case 'row':
          if (cells.length > 0 || trouble !== null) rows.push({ line, cells, isHidden, trouble });
          break;
        default:
      }
    },
  };
  for await (const piece of readXml(archive, part, handlers)) {
    if (!piece.ok) return void (yield piece);
    yield ok({ rows, share: piece.value });
    rows = [];
  }
  if (rows.length > 0) yield ok({ rows, share: 1 });
}

/** What a cell shows; undefined when it refers to a text that the workbook has not. */
function cellText(
  type: string,
  value: string,
  style: number,
  { strings, formats, is1904 }: Omit<WorkbookParts, 'sheets'>,
): string | undefined {
  switch (type) {
    case 's':
      return strings.get(Number(value));
    case 'n': {
      const format = formats[style] ?? 'plain';
      if (format === 'date') return serialToDay(Number(value), is1904) ?? numberText(value, 'plain');
      return numberText(value, format);
    }
    case 'b':
      return value === '1' ? 'TRUE' : 'FALSE';
    default:
      return unescapeText(value);
  }
}
