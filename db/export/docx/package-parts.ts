import { XML_HEAD } from '../table/xml-text.ts';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** A part beside the text of the document: how the document calls it and what it is. */
export interface WordPart {
  readonly id: string;
  readonly type: 'styles' | 'numbering' | 'settings' | 'comments' | 'header' | 'footer';
  /** Its file name within the folder of the document. */
  readonly name: string;
  readonly xml: string;
}

export function contentTypes(parts: readonly WordPart[]): string {
  const override = (name: string, type: string) => `<Override PartName="/${name}" ContentType="${type}"/>`;
  return (
    `${XML_HEAD}<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    override('word/document.xml', `${WORD}.document.main+xml`) +
    parts.map(({ name, type }) => override(`word/${name}`, `${WORD}.${type}+xml`)).join('') +
    override('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml') +
    override('docProps/custom.xml', 'application/vnd.openxmlformats-officedocument.custom-properties+xml') +
    '</Types>'
  );
}

export function packageRelations(): string {
  return relations([
    ['rId1', `${OFFICE}/officeDocument`, 'word/document.xml'],
    ['rId2', `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    ['rId3', `${OFFICE}/custom-properties`, 'docProps/custom.xml'],
  ]);
}

export function documentRelations(parts: readonly WordPart[]): string {
  return relations(parts.map(({ id, type, name }) => [id, `${OFFICE}/${type}`, name]));
}

function relations(targets: readonly (readonly [id: string, type: string, target: string])[]): string {
  const entries = targets.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`,
  );
  return `${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships">${entries.join('')}</Relationships>`;
}
