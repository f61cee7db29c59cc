import { escapeXml, XML_HEAD } from './xml-text.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
/** Excel takes no more formats of one's own than some 200. */
const MAX_FORMATS = 180;
/** The first number that a format of one's own may have. */
const OWN_FORMATS = 164;

/** How a cell looks. */
export interface CellStyle {
  readonly font?: 'bold' | 'link';
  readonly isHeader?: boolean;
  readonly isWrapped?: boolean;
  readonly align?: 'left' | 'right';
  /** Text that begins like a formula stays text also when it is edited. */
  readonly isQuoted?: boolean;
  /** A number format, such as `#,##0.00`. */
  readonly format?: string;
}

export const DAY_FORMAT = 'yyyy\\-mm\\-dd';

/** The looks of a workbook, each with its number, as its sheets ask for them. */
export interface StyleBook {
  readonly idOf: (style: CellStyle) => number;
  /** Whether there is room for one more number format. */
  readonly hasRoomFor: (format: string) => boolean;
  readonly xml: () => string;
}

export function createStyleBook(): StyleBook {
  const ids = new Map<string, number>();
  const styles: CellStyle[] = [];
  const formats = new Map<string, number>();
  const idOf = (style: CellStyle): number => {
    const key = JSON.stringify([
      style.font,
      style.isHeader,
      style.isWrapped,
      style.align,
      style.isQuoted,
      style.format,
    ]);
    const known = ids.get(key);
    if (known !== undefined) return known;
    if (style.format !== undefined && !formats.has(style.format))
      formats.set(style.format, OWN_FORMATS + formats.size);
    ids.set(key, styles.length);
    styles.push(style);
    return styles.length - 1;
  };
  idOf({});
  return {
    idOf,
    hasRoomFor: (format) => formats.has(format) || formats.size < MAX_FORMATS,
    xml: () => stylesXml(styles, formats),
  };
}

function stylesXml(styles: readonly CellStyle[], formats: ReadonlyMap<string, number>): string {
  const own = [...formats].map(
    ([format, id]) => `<numFmt numFmtId="${id}" formatCode="${escapeXml(format)}"/>`,
  );
  const font = (look: string) => `<font>${look}<name val="Calibri"/></font>`;
  const cells = styles.map((style) =>
    cellXf(style, style.format === undefined ? 0 : (formats.get(style.format) ?? 0)),
  );
  return (
    `${XML_HEAD}<styleSheet xmlns="${MAIN}">` +
    (own.length > 0 ? `<numFmts count="${own.length}">${own.join('')}</numFmts>` : '') +
    `<fonts count="3">${font('<sz val="11"/>')}${font('<b/><sz val="11"/>')}${font('<u/><sz val="11"/><color rgb="FF0B57A4"/>')}</fonts>` +
    '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
    '<fill><patternFill patternType="solid"><fgColor rgb="FFEEF0F3"/><bgColor indexed="64"/></patternFill></fill></fills>' +
    '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>' +
    '<border><left/><right/><top/><bottom style="thin"><color rgb="FF8A919C"/></bottom><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    `<cellXfs count="${cells.length}">${cells.join('')}</cellXfs>` +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
  );
}

function cellXf({ font, isHeader, isWrapped, align, isQuoted }: CellStyle, format: number): string {
  const fontId = font === 'bold' || isHeader ? 1 : font === 'link' ? 2 : 0;
  const looks = [
    ...(format > 0 ? ['applyNumberFormat="1"'] : []),
    ...(fontId > 0 ? ['applyFont="1"'] : []),
    ...(isHeader ? ['applyFill="1" applyBorder="1"'] : []),
    ...(isQuoted ? ['quotePrefix="1"'] : []),
  ];
  const place = [
    ...(align ? [`horizontal="${align}"`] : []),
    ...(isHeader ? ['vertical="center"'] : ['vertical="top"']),
    ...(isWrapped ? ['wrapText="1"'] : []),
  ];
  const fill = isHeader ? 'fillId="2" borderId="1"' : 'fillId="0" borderId="0"';
  return (
    `<xf numFmtId="${format}" fontId="${fontId}" ${fill} xfId="0" ${looks.map((look) => `${look} `).join('')}applyAlignment="1">` +
    `<alignment ${place.join(' ')}/></xf>`
  );
}
