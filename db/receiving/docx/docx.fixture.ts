import { writeZip, type ZipEntry } from '../../import/workbook/workbook.fixture.ts';

/** The parts of a Word document as a test puts them: what stands within their outermost tags. */
export interface FixtureDocx {
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly comments?: string;
  readonly commentsExtended?: string;
  readonly footnotes?: string;
  readonly header?: string;
  readonly footer?: string;
  readonly custom?: string;
  readonly title?: string;
  readonly extra?: readonly ZipEntry[];
  readonly extraRelations?: string;
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const TYPES = `${OFFICE}/relationships`;
const NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  `xmlns:r="${TYPES}"`,
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
].join(' ');

const PARTS = {
  styles: 'styles',
  numbering: 'numbering',
  comments: 'comments',
  commentsExtended: 'document',
  footnotes: 'footnotes',
  header: 'hdr',
  footer: 'ftr',
} as const;

export function docxEntries(docx: FixtureDocx): ZipEntry[] {
  const relations: string[] = [];
  const entries: ZipEntry[] = [];
  for (const [part, content] of Object.entries(docx)) {
    if (!(part in PARTS) || typeof content !== 'string') continue;
    const tag = part === 'commentsExtended' ? 'w15:commentsEx' : `w:${PARTS[part as keyof typeof PARTS]}`;
    relations.push(`<Relationship Id="${part}" Type="${TYPES}/${part}" Target="${part}.xml"/>`);
    entries.push({ name: `word/${part}.xml`, content: xml(`<${tag} ${NAMESPACES}>${content}</${tag}>`) });
  }
  const edges = [
    docx.header === undefined ? '' : '<w:headerReference w:type="default" r:id="header"/>',
    docx.footer === undefined ? '' : '<w:footerReference w:type="default" r:id="footer"/>',
  ].join('');
  const end = edges === '' ? '' : `<w:sectPr>${edges}</w:sectPr>`;
  return [
    {
      name: '[Content_Types].xml',
      content: xml('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
    },
    {
      name: '_rels/.rels',
      content: xml(
        `<Relationships><Relationship Id="rId1" Type="${TYPES}/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/><Relationship Id="rId3" Type="${TYPES}/custom-properties" Target="docProps/custom.xml"/></Relationships>`,
      ),
    },
    {
      name: 'word/document.xml',
      content: xml(`<w:document ${NAMESPACES}><w:body>${docx.body}${end}</w:body></w:document>`),
    },
    {
      name: 'word/_rels/document.xml.rels',
      content: xml(`<Relationships>${relations.join('')}${docx.extraRelations ?? ''}</Relationships>`),
    },
    {
      name: 'docProps/core.xml',
      content: xml(
        `<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:title>${docx.title ?? ''}</dc:title></cp:coreProperties>`,
      ),
    },
    {
      name: 'docProps/custom.xml',
      content: xml(`<Properties xmlns:vt="v">${docx.custom ?? ''}</Properties>`),
    },
    ...entries,
    ...(docx.extra ?? []),
  ];
}

export function writeDocx(docx: FixtureDocx): Buffer {
  return writeZip(docxEntries(docx));
}

function xml(content: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${content}`;
}

/** A run of plain text, with run properties where a test wants some. */
export function run(text: string, properties = ''): string {
  return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

export function paragraph(content: string, properties = ''): string {
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`;
}
