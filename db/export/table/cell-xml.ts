import { isDay } from '../../../domain/days.ts';
import type { ExportColumn, Look, RichCell, WorkbookCell, WordedCell } from './export-sheet.ts';
import { DAY_FORMAT, type CellStyle, type StyleBook } from './style-book.ts';
import { escapeXml } from './xml-text.ts';

const MAX_CELL_LENGTH = 32_767;
/** 1970-01-01 as workbooks count days. */
const EPOCH = 25_569;
/** The first day from which all programs count alike: before it, Excel holds 1900 for a leap year. */
const FIRST_DAY = '1900-03-01';
/** Programs keep 15 digits of a number and make zeros of the others. */
const MAX_DIGITS = 15;

/** A cell of a sheet. Text is text, whatever it begins with: nothing is a formula. */
export function cellXml(
  place: string,
  { kind, align }: Pick<ExportColumn, 'kind' | 'align'>,
  cell: WorkbookCell,
  book: StyleBook,
): string {
  if (cell === null || cell === '') return '';
  const isWrapped = kind === 'lines';
  const placed = align ? { align } : {};
  if (typeof cell === 'object') {
    if (cell.kind === 'rich')
      return richCell(
        place,
        cell,
        book.idOf({ isWrapped: true, ...placed, isQuoted: isLikeFormula(plainOf(cell)) }),
      );
    if (cell.kind === 'link') return textCell(place, cell.text, book.idOf({ font: 'link' }));
    return wordedCell(place, cell, { isWrapped, ...placed }, book);
  }
  if (kind === 'number' && Number.isFinite(Number(cell)) && isExact(cell))
    return `<c r="${place}"><v>${cell}</v></c>`;
  if (kind === 'day' && typeof cell === 'string' && isKnownDay(cell))
    return numberCell(place, String(dayNumber(cell)), book.idOf({ format: DAY_FORMAT }));
  return plainCell(place, String(cell), { isWrapped, ...placed }, book);
}

/** The header of a column. */
export function headerXml(place: string, { label, kind, align }: ExportColumn, book: StyleBook): string {
  return textCell(
    place,
    label,
    book.idOf({ isHeader: true, isWrapped: kind === 'lines', ...(align && { align }) }),
  );
}

/** Wide signs as well: East Asian programs take them for the narrow ones once a cell is edited. */
function isLikeFormula(text: string): boolean {
  return /^[=+\-@\t\r＝＋－＠]/.test(text);
}

function plainOf({ pieces }: RichCell): string {
  return pieces.map(({ text }) => text).join('');
}

type Placing = Pick<CellStyle, 'align' | 'isWrapped'>;

function plainCell(place: string, text: string, placing: Placing, book: StyleBook): string {
  return textCell(place, text, book.idOf({ ...placing, isQuoted: isLikeFormula(text) }));
}

function wordedCell(place: string, cell: WordedCell, placing: Placing, book: StyleBook): string {
  const format = formatOf(cell);
  const isHeld = cell.kind === 'number' ? isExactDecimal(cell.value) : isKnownDay(cell.value);
  if (!isHeld || format === null || !book.hasRoomFor(format))
    return plainCell(place, cell.words, placing, book);
  const value = cell.kind === 'number' ? cell.value : String(dayNumber(cell.value));
  return numberCell(place, value, book.idOf({ format, ...(placing.align && { align: placing.align }) }));
}

/** The figure with as many places as it has, between its words; null where the words cannot stand in a format. */
function formatOf({ kind, value, before, after, isGrouped }: WordedCell): string | null {
  if (/["\n\r]/.test(before + after)) return null;
  const places = value.split('.')[1]?.length ?? 0;
  const digits = `${isGrouped ? '#,##0' : '0'}${places > 0 ? `.${'0'.repeat(places)}` : ''}`;
  const literal = (words: string): string => (words === '' ? '' : `"${words}"`);
  return `${literal(before)}${kind === 'number' ? digits : DAY_FORMAT}${literal(after)}`;
}

function richCell(place: string, { pieces }: RichCell, style: number): string {
  let left = MAX_CELL_LENGTH;
  const runs = pieces.map(({ text, look }) => {
    const kept = text.slice(0, left);
    left -= kept.length;
    return kept === '' ? '' : `<r>${looks[look]}<t xml:space="preserve">${escapeXml(kept)}</t></r>`;
  });
  return `<c r="${place}" t="inlineStr" s="${style}"><is>${runs.join('')}</is></c>`;
}

const face = '<sz val="11"/><rFont val="Calibri"/>';
const looks: Readonly<Record<Look, string>> = {
  plain: `<rPr>${face}</rPr>`,
  bold: '<rPr><b/><sz val="11"/><rFont val="Calibri"/></rPr>',
  struck: '<rPr><strike/><sz val="11"/><color rgb="FFB3261E"/><rFont val="Calibri"/></rPr>',
  underlined: '<rPr><u/><sz val="11"/><color rgb="FF1B5E20"/><rFont val="Calibri"/></rPr>',
};

function textCell(place: string, text: string, style: number): string {
  const kept = escapeXml(text.slice(0, MAX_CELL_LENGTH));
  return `<c r="${place}" t="inlineStr"${style === 0 ? '' : ` s="${style}"`}><is><t xml:space="preserve">${kept}</t></is></c>`;
}

function numberCell(place: string, value: string, style: number): string {
  return `<c r="${place}" s="${style}"><v>${value}</v></c>`;
}

/** Numbers that would lose digits, or zeros in front, are kept as text. */
function isExact(cell: string | number): boolean {
  return typeof cell === 'number' || /^-?(?:0|[1-9]\d{0,14})$/.test(cell);
}

function isExactDecimal(value: string): boolean {
  const digits = /^-?(?<whole>0|[1-9]\d*)(?:\.(?<part>\d+))?$/.exec(value)?.groups;
  return (
    digits !== undefined &&
    `${digits['whole']}${digits['part'] ?? ''}`.replace(/^0+/, '').length <= MAX_DIGITS
  );
}

function isKnownDay(text: string): boolean {
  return isDay(text) && text >= FIRST_DAY;
}

function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000 + EPOCH;
}
