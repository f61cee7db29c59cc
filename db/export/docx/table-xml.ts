import type { Change } from '../../../domain/document/document.ts';
import type { Scribe } from './scribe.ts';
import { escapeLine, twips } from './word-xml.ts';

/** A rule of a table or a paragraph; its thickness in eighths of a point. */
export function rule(
  side: 'top' | 'bottom' | 'insideH',
  eighths: number,
  colour = '141414',
  space = 0,
): string {
  return `<w:${side} w:val="single" w:sz="${eighths}" w:space="${space}" w:color="${colour}"/>`;
}

export interface TableShape {
  /** Widths of the columns in points. */
  readonly widths: readonly number[];
  readonly indent: number;
  /** Elements of `tblBorders`. */
  readonly borders: string;
  /** Room at the left and right within each cell, in points. */
  readonly room: { readonly left: number; readonly right: number };
  /** What the table is, for those to whom it is read out. */
  readonly caption: string;
  readonly hasHead: boolean;
}

export function tableStart({ widths, indent, borders, room, caption, hasHead }: TableShape): string {
  const total = widths.reduce((sum, width) => sum + twips(width), 0);
  const title = escapeLine(caption);
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="${total}" w:type="dxa"/><w:tblInd w:w="${twips(indent)}" w:type="dxa"/>` +
    (borders === '' ? '' : `<w:tblBorders>${borders}</w:tblBorders>`) +
    '<w:tblLayout w:type="fixed"/><w:tblCellMar>' +
    `<w:left w:w="${twips(room.left)}" w:type="dxa"/><w:right w:w="${twips(room.right)}" w:type="dxa"/></w:tblCellMar>` +
    `<w:tblLook w:val="${hasHead ? '0620' : '0600'}" w:firstRow="${hasHead ? 1 : 0}" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>` +
    (title === '' ? '' : `<w:tblCaption w:val="${title}"/>`) +
    `</w:tblPr><w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${twips(width)}"/>`).join('')}</w:tblGrid>`
  );
}

export const TABLE_END = '</w:tbl>';

/** A row that never splits over pages. */
export function rowXml(scribe: Scribe, cells: string, change: Change | null, isHead = false): string {
  const marks = (isHead ? '<w:tblHeader/>' : '') + (change ? scribe.revisions.ofRow(change) : '');
  return `<w:tr><w:trPr><w:cantSplit/>${marks}</w:trPr>${cells}</w:tr>`;
}

/** A cell; `borders` are elements of `tcBorders`. */
export function cellXml(width: number, content: string, borders = '', align = ''): string {
  const rules = borders === '' ? '' : `<w:tcBorders>${borders}</w:tcBorders>`;
  return `<w:tc><w:tcPr><w:tcW w:w="${twips(width)}" w:type="dxa"/>${rules}${align}</w:tcPr>${content}</w:tc>`;
}
