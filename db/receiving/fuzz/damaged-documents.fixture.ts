import * as fc from 'fast-check';
import { mishap, suffer } from '../../import/fuzz/mishaps.fixture.ts';
import { writeZip, type ZipEntry } from '../../import/workbook/workbook.fixture.ts';
import { docxEntries, paragraph, run } from '../docx/docx.fixture.ts';
import { carriedFile, pagedPdf, textAt } from '../pdf/pdf.fixture.ts';

/** A document such as the world sends them, with some damage. */
export interface DamagedDocument {
  readonly name: string;
  readonly content: Buffer;
}

const WORDS = [
  '',
  ' ',
  'Royalty',
  '4.2 Term',
  '(a) first',
  'USD 1.00',
  '第三条',
  '\u202E',
  'x\ty',
  '• y',
  'A',
];
const NAMES = ['Lei', 'Nokia', '', '\u0007'];
const DATES = ['2017-06-01T10:00:00Z', '0000-00-00T00:00:00Z', 'never', ''];

const words = fc.constantFrom(...WORDS);
const said = fc
  .tuple(fc.constantFrom(...NAMES), fc.constantFrom(...DATES), fc.nat(5))
  .map(([author, date, id]) => `w:id="${id}" w:author="${author.replace('\u0007', '')}" w:date="${date}"`);
const runProperties = fc.constantFrom(
  '',
  '<w:b/>',
  '<w:u w:val="single"/>',
  '<w:vanish/>',
  '<w:rStyle w:val="x"/>',
);
const plainRun = fc.tuple(words, runProperties).map(([text, look]) => run(text, look));
const odd = fc.constantFrom(
  '<w:r><w:footnoteReference w:id="1"/></w:r>',
  '<w:commentRangeStart w:id="1"/>',
  '<w:commentRangeEnd w:id="1"/>',
  '<w:bookmarkStart w:id="1" w:name="term_rate"/>',
  '<w:r><w:fldChar w:fldCharType="begin"/></w:r>',
  '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
  '<w:r><w:instrText> TOC </w:instrText></w:r>',
  '<w:r><w:tab/><w:br/><w:sym w:char="F0B7"/><w:sym w:char="zz"/></w:r>',
  '<w:r><mc:AlternateContent><mc:Fallback><w:p/></mc:Fallback></mc:AlternateContent></w:r>',
);
const changedRuns = fc
  .tuple(
    fc.constantFrom('w:ins', 'w:del', 'w:moveFrom', 'w:moveTo'),
    said,
    fc.array(plainRun, { maxLength: 2 }),
  )
  .map(([tag, by, runs]) => `<${tag} ${by}>${runs.join('')}</${tag}>`);
const nested = fc.tuple(said, changedRuns).map(([by, inner]) => `<w:ins ${by}>${inner}</w:ins>`);
const inline = fc.oneof(plainRun, plainRun, odd, changedRuns, nested);
const properties = fc
  .tuple(
    fc.constantFrom(
      '',
      '<w:pStyle w:val="Heading1"/>',
      '<w:outlineLvl w:val="3"/>',
      '<w:outlineLvl w:val="99"/>',
    ),
    fc.constantFrom(
      '',
      '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>',
      '<w:numPr><w:numId w:val="9"/></w:numPr>',
    ),
    fc.constantFrom('', 'w:ins', 'w:del', 'w:moveFrom'),
    said,
  )
  .map(([style, list, mark, by]) => `${style}${list}${mark === '' ? '' : `<w:rPr><${mark} ${by}/></w:rPr>`}`);
const block = fc
  .tuple(fc.array(inline, { maxLength: 5 }), properties)
  .map(([inlines, look]) => paragraph(inlines.join(''), look));
const row = fc
  .tuple(
    fc.array(fc.array(block, { maxLength: 2 }), { maxLength: 3 }),
    fc.constantFrom('', 'w:ins', 'w:del'),
    said,
  )
  .map(
    ([cells, change, by]) =>
      `<w:tr>${change === '' ? '' : `<w:trPr><${change} ${by}/></w:trPr>`}${cells.map((cell) => `<w:tc>${cell.join('')}</w:tc>`).join('')}</w:tr>`,
  );
const table = fc.array(row, { maxLength: 3 }).map((rows) => `<w:tbl>${rows.join('')}</w:tbl>`);
const body = fc.array(fc.oneof(block, block, table), { maxLength: 8 }).map((blocks) => blocks.join(''));

const damage = fc.oneof(
  { arbitrary: fc.constant({ within: [], outside: [] }), weight: 4 },
  {
    arbitrary: fc.record({ within: fc.array(mishap, { maxLength: 2 }), outside: fc.constant([]) }),
    weight: 2,
  },
  {
    arbitrary: fc.record({ within: fc.constant([]), outside: fc.array(mishap, { maxLength: 2 }) }),
    weight: 2,
  },
);

const damagedDocx = fc
  .tuple(body, body, fc.nat(), damage)
  .map(([text, note, part, { within, outside }]): DamagedDocument => {
    const entries = docxEntries({
      body: text,
      header: note,
      styles:
        '<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Heading1"/></w:style>',
      numbering:
        '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:lvlText w:val="%1.%2.%9"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
      footnotes: `<w:footnote w:id="1">${note}</w:footnote>`,
      comments: `<w:comment w:id="1" w:author="Lei">${note}</w:comment>`,
      commentsExtended: '<w15:commentEx w15:paraId="1" w15:paraIdParent="1"/>',
    }).map((entry, at): ZipEntry => {
      const isHit = at === part % 8;
      return isHit ? { ...entry, content: suffer(Buffer.from(entry.content), within) } : entry;
    });
    return { name: 'round.docx', content: suffer(writeZip(entries), outside) };
  });

const damagedJson = fc
  .tuple(fc.jsonValue({ maxDepth: 6 }), fc.array(mishap, { maxLength: 1 }))
  .map(([round, mishaps]): DamagedDocument => {
    const content = Buffer.from(JSON.stringify({ format: 'parley-term-sheet', version: 1, round }));
    return { name: 'round.json', content: suffer(content, mishaps) };
  });

/** Word files and term sheets, many of them damaged, and noise. */
export const damagedDocument: fc.Arbitrary<DamagedDocument> = fc.oneof(
  { arbitrary: damagedDocx, weight: 8 },
  { arbitrary: damagedJson, weight: 2 },
  {
    arbitrary: fc
      .uint8Array({ maxLength: 400 })
      .map((bytes): DamagedDocument => ({ name: 'noise', content: Buffer.from(bytes) })),
    weight: 1,
  },
);

export const damagedPdf: fc.Arbitrary<DamagedDocument> = fc
  .tuple(
    fc.array(fc.tuple(fc.nat(500), fc.nat(800), fc.constantFrom('Royalty', 'USD 1.00', '')), {
      maxLength: 5,
    }),
    fc.boolean(),
    fc.array(mishap, { maxLength: 3 }),
  )
  .map(([texts, isOurs, mishaps]): DamagedDocument => {
    const carried = isOurs ? carriedFile('term-sheet-round-1.json', '{"format":"parley-term-sheet"}') : {};
    return {
      name: 'round.pdf',
      content: suffer(pagedPdf([textAt(...texts), textAt(...texts)], carried), mishaps),
    };
  });
