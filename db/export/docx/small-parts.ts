import type { PrintedDocument } from '../../../domain/document/document.ts';
import { XML_HEAD } from '../table/xml-text.ts';
import { paragraphXml } from './paragraph.ts';
import { plainRun } from './runs.ts';
import type { Scribe } from './scribe.ts';
import { DECLARATIONS, escapeLine } from './word-xml.ts';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties';
const PROPERTIES = 'http://schemas.openxmlformats.org/officeDocument/2006';

/** The name of the property that says which state of a deal a document was made from, as the foot of its pages does. */
const REFERENCE = 'Reference';

/** What the file says of itself: a role as its author, never a person or a machine, and the day that it is given. */
export function corePart({ title, author, language, createdAt }: PrintedDocument): string {
  const at = `${new Date(createdAt).toISOString().slice(0, 19)}Z`;
  const by = escapeLine(author);
  const day = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${at}</dcterms:${name}>`;
  return (
    `${XML_HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}" xmlns:dc="http://purl.org/dc/elements/1.1/" ` +
    'xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escapeLine(title)}</dc:title><dc:creator>${by}</dc:creator><dc:language>${escapeLine(language)}</dc:language>` +
    `<cp:lastModifiedBy>${by}</cp:lastModifiedBy><cp:revision>1</cp:revision>${day('created')}${day('modified')}</cp:coreProperties>`
  );
}

export function customPart({ reference }: PrintedDocument): string {
  const property =
    reference === null
      ? ''
      : `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="${REFERENCE}"><vt:lpwstr>${escapeLine(reference)}</vt:lpwstr></property>`;
  return `${XML_HEAD}<Properties xmlns="${PROPERTIES}/custom-properties" xmlns:vt="${PROPERTIES}/docPropsVTypes">${property}</Properties>`;
}

/** What is changed in the document from now on is tracked: the other side's changes come back as changes. */
export function settingsPart(language: string): string {
  const compatibility =
    '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>';
  return (
    `${XML_HEAD}<w:settings${DECLARATIONS}><w:zoom w:percent="100"/><w:trackRevisions/><w:defaultTabStop w:val="720"/>` +
    `<w:characterSpacingControl w:val="doNotCompress"/>${compatibility}<w:themeFontLang w:val="${escapeLine(language)}" w:eastAsia="zh-CN"/>` +
    '<w:decimalSymbol w:val="."/><w:listSeparator w:val=","/></w:settings>'
  );
}

/** Our remarks, as comments of the document's author. */
export function commentsPart(scribe: Scribe): string {
  const { author, createdAt } = scribe.document;
  const at = `${createdAt.slice(0, 10)}T00:00:00Z`;
  const by = escapeLine(author);
  const [initial = ''] = author.trim();
  const comments = scribe.remarks.map(
    (words, id) =>
      `<w:comment w:id="${id}" w:author="${by}" w:date="${at}" w:initials="${escapeLine(initial)}">` +
      `${paragraphXml(scribe, { style: 'CommentText' }, plainRun(words))}</w:comment>`,
  );
  return `${XML_HEAD}<w:comments${DECLARATIONS}>${comments.join('')}</w:comments>`;
}
