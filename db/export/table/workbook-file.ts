import type { ExportSheet, WorkbookCell } from './export-sheet.ts';
import { sheetXml } from './sheet-xml.ts';
import { createStyleBook } from './style-book.ts';
import { escapeXml, XML_HEAD } from './xml-text.ts';
import { createZipStream, type Put } from './zip-stream.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** What a workbook says of itself. */
export interface WorkbookFacts {
  readonly title: string;
  /** A role such as "Parley", never a person. */
  readonly author: string;
  /** ISO 8601. */
  readonly createdAt: string;
}

/** Writes sheets as a workbook (ECMA-376), row by row. Every header stays in sight and has a filter. */
export async function writeWorkbook(
  sheets: readonly ExportSheet<WorkbookCell>[],
  put: Put,
  facts?: WorkbookFacts,
): Promise<void> {
  const zip = createZipStream(put);
  await zip.add('[Content_Types].xml', all(contentTypes(sheets, facts !== undefined)));
  const core = [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'] as const;
  await zip.add(
    '_rels/.rels',
    all(relations([[`${OFFICE}/officeDocument`, 'xl/workbook.xml'], ...(facts ? [core] : [])])),
  );
  if (facts) await zip.add('docProps/core.xml', all(coreProperties(facts)));
  await zip.add('xl/workbook.xml', all(workbook(sheets)));
  const parts = sheets.map((_, at) => [`${OFFICE}/worksheet`, `worksheets/sheet${at + 1}.xml`] as const);
  await zip.add('xl/_rels/workbook.xml.rels', all(relations([...parts, [`${OFFICE}/styles`, 'styles.xml']])));
  const book = createStyleBook();
  for (const [at, sheet] of sheets.entries())
    await zip.add(`xl/worksheets/sheet${at + 1}.xml`, sheetXml(sheet, book));
  // last, since the sheets say which looks there are
  await zip.add('xl/styles.xml', all(book.xml()));
  await zip.end();
}

async function* all(text: string): AsyncGenerator<string> {
  yield text;
}

function contentTypes(sheets: readonly unknown[], hasFacts: boolean): string {
  const part = (name: string, type: string) =>
    `<Override PartName="/xl/${name}" ContentType="${TYPE}.${type}+xml"/>`;
  const parts = sheets.map((_, at) => part(`worksheets/sheet${at + 1}.xml`, 'worksheet'));
  const core =
    '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>';
  return (
    `${XML_HEAD}<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `${part('workbook.xml', 'sheet.main')}${parts.join('')}${part('styles.xml', 'styles')}${hasFacts ? core : ''}</Types>`
  );
}

function relations(targets: readonly (readonly [type: string, target: string])[]): string {
  const entries = targets.map(
    ([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${type}" Target="${target}"/>`,
  );
  return `${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships">${entries.join('')}</Relationships>`;
}

function coreProperties({ title, author, createdAt }: WorkbookFacts): string {
  const time = `${createdAt.slice(0, 19)}Z`;
  const day = (name: string) =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${escapeXml(time)}</dcterms:${name}>`;
  return (
    `${XML_HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" ` +
    'xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escapeXml(title)}</dc:title><dc:creator>${escapeXml(author)}</dc:creator>` +
    `<cp:lastModifiedBy>${escapeXml(author)}</cp:lastModifiedBy>${day('created')}${day('modified')}</cp:coreProperties>`
  );
}

/** Where sheets are printed, each page has their header. */
function workbook(sheets: readonly { readonly name: string }[]): string {
  const entries = sheets.map(
    ({ name }, at) => `<sheet name="${escapeXml(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );
  const headers = sheets.map(
    ({ name }, at) =>
      `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">${escapeXml(`'${name.replaceAll("'", "''")}'!$1:$1`)}</definedName>`,
  );
  return (
    `${XML_HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${entries.join('')}</sheets>` +
    `<definedNames>${headers.join('')}</definedNames></workbook>`
  );
}
