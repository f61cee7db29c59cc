import type { ExportSheet } from './export-sheet.ts';
import { sheetXml } from './sheet-xml.ts';
import { escapeXml, XML_HEAD } from './xml-text.ts';
import { createZipStream, type Put } from './zip-stream.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Writes sheets as a workbook (ECMA-376), row by row. Every header stays in sight and has a filter. */
export async function writeWorkbook(sheets: readonly ExportSheet[], put: Put): Promise<void> {
  const zip = createZipStream(put);
  await zip.add('[Content_Types].xml', all(contentTypes(sheets)));
  await zip.add('_rels/.rels', all(relations([['officeDocument', 'xl/workbook.xml']])));
  await zip.add('xl/workbook.xml', all(workbook(sheets)));
  const parts = sheets.map((_, at) => ['worksheet', `worksheets/sheet${at + 1}.xml`] as const);
  await zip.add('xl/_rels/workbook.xml.rels', all(relations([...parts, ['styles', 'styles.xml']])));
  await zip.add('xl/styles.xml', all(styles()));
  for (const [at, sheet] of sheets.entries())
    await zip.add(`xl/worksheets/sheet${at + 1}.xml`, sheetXml(sheet));
  await zip.end();
}

async function* all(text: string): AsyncGenerator<string> {
  yield text;
}

function contentTypes(sheets: readonly ExportSheet[]): string {
  const part = (name: string, type: string) =>
    `<Override PartName="/xl/${name}" ContentType="${TYPE}.${type}+xml"/>`;
  const parts = sheets.map((_, at) => part(`worksheets/sheet${at + 1}.xml`, 'worksheet'));
  return (
    `${XML_HEAD}<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `${part('workbook.xml', 'sheet.main')}${parts.join('')}${part('styles.xml', 'styles')}</Types>`
  );
}

function relations(targets: readonly (readonly [type: string, target: string])[]): string {
  const entries = targets.map(
    ([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships">${entries.join('')}</Relationships>`;
}

function workbook(sheets: readonly ExportSheet[]): string {
  const entries = sheets.map(
    ({ name }, at) => `<sheet name="${escapeXml(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );
  return `${XML_HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${entries.join('')}</sheets></workbook>`;
}

/** Formats by number: 0 as it is, 1 bold for the header, 2 a day, 3 lines under each other, 4 the header of such a column. */
function styles(): string {
  const wrapped = (font: number) =>
    `<xf numFmtId="0" fontId="${font}" fillId="0" borderId="0" xfId="0" applyFont="1" applyAlignment="1">` +
    '<alignment vertical="top" wrapText="1"/></xf>';
  const font = (bold: string) => `<font>${bold}<sz val="11"/><name val="Calibri"/></font>`;
  return (
    `${XML_HEAD}<styleSheet xmlns="${MAIN}">` +
    '<numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts>' +
    `<fonts count="2">${font('')}${font('<b/>')}</fonts>` +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    '<cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
    '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>' +
    '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' +
    `${wrapped(0)}${wrapped(1)}</cellXfs>` +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
  );
}
