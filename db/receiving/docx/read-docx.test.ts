import { describe, expect, it } from 'vitest';
import { asText, outline, readBytes } from '../read-bytes.fixture.ts';
import { paragraph, run, writeDocx, type FixtureDocx } from './docx.fixture.ts';

const read = async (docx: FixtureDocx) => asText(await readBytes(writeDocx(docx)));
const lines = async (docx: FixtureDocx) => outline(await read(docx));
describe('what stands beside the text', () => {
  it('is read in its place: headers, footers, notes, text boxes, content controls, links, ruby', async () => {
    const box = (text: string) => `<w:txbxContent>${paragraph(run(text))}</w:txbxContent>`;
    const text = await read({
      header: paragraph(run('Draft 3')),
      footer: paragraph(
        `${run('Page ')}<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('1')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
      ),
      footnotes: `<w:footnote w:type="separator" w:id="0">${paragraph('')}</w:footnote><w:footnote w:id="5">${paragraph(run('A note.'))}</w:footnote>`,
      body: [
        paragraph(`${run('Text')}<w:r><w:footnoteReference w:id="5"/></w:r>${run(' on.')}`),
        paragraph(
          `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box('In a box')}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box('In a box')}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>${run('Anchor')}`,
        ),
        `<w:sdt><w:sdtPr><w:tag w:val="goog_rdk_0"/></w:sdtPr><w:sdtContent>${paragraph(`<w:sdt><w:sdtContent>${run('Controlled')}</w:sdtContent></w:sdt>`)}</w:sdtContent></w:sdt>`,
        paragraph(
          `<w:hyperlink r:id="x">${run('a link')}</w:hyperlink><w:smartTag>${run(' tagged')}</w:smartTag>`,
        ),
        paragraph(
          '<w:r><w:ruby><w:rt><w:r><w:t>とうきょう</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>東京</w:t></w:r></w:rubyBase></w:ruby></w:r>',
        ),
        paragraph(
          '<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:softHyphen/><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>',
        ),
      ].join(''),
    });
    expect(outline(text)).toEqual([
      'header body: Draft 3',
      'body: Text on.',
      'footnote numbered (1): A note.',
      'body: Anchor',
      'text-box body: In a box',
      'body: Controlled',
      'body: a link tagged',
      'body: 東京',
      'body: a\tb\nc\u2011✓',
      'footer body: Page 1',
    ]);
  });

  it('is left out where it only repeats the text: a table of contents', async () => {
    const text = await read({
      body: [
        paragraph(
          `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> TOC \\o </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('Royalty')}`,
        ),
        paragraph(`${run('Term')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`),
        paragraph(run('Royalty'), '<w:outlineLvl w:val="0"/>'),
      ].join(''),
    });
    expect(outline(text)).toEqual(['heading 1: Royalty']);
    expect(text.doubts).toEqual(['Its table of contents was left out: it only repeats the headings.']);
  });

  it('is not taken for a table of contents where that never ends', async () => {
    const begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC</w:instrText></w:r>';
    expect(await lines({ body: paragraph(begin) + paragraph(run('Everything else')) })).toEqual([
      'body: Everything else',
    ]);
  });
});

describe('headings without styles', () => {
  it('are known by their look and the number in front of them', async () => {
    const bold = (text: string) => run(text, '<w:b/>');
    expect(
      await lines({
        body: [
          paragraph(bold('TERM SHEET')),
          paragraph(bold('Cross-licence')),
          paragraph(run('The parties agree on this.')),
          paragraph(bold('4.2\u00A0 Royalty rate')),
          paragraph(run('The licensee pays USD 1.00 for each unit.')),
          paragraph(
            `${run('5. ')}${run('Term', '<w:u w:val="single"/>')}${run('. The licence lasts for five years.')}`,
          ),
          paragraph(run('(a) the first year;')),
          paragraph(run('12.5 % of the price, and 2. May 2017 is a day.')),
          paragraph(run('6.1 Each party may audit the other.')),
          paragraph(run('- once a year')),
          paragraph(run('第七条 保密', '<w:b/>')),
          paragraph(run('双方应当保密。')),
        ].join(''),
      }),
    ).toEqual([
      'body: TERM SHEET',
      'heading 1: Cross-licence',
      'body: The parties agree on this.',
      'heading 2 (4.2): Royalty rate',
      'body: The licensee pays USD 1.00 for each unit.',
      'heading 1 (5): Term. ',
      'body: The licence lasts for five years.',
      'numbered ((a)): the first year;',
      'body: 12.5 % of the price, and 2. May 2017 is a day.',
      'numbered 1 (6.1): Each party may audit the other.',
      'bullet: once a year',
      'heading 1 (第七条): 保密',
      'body: 双方应当保密。',
    ]);
  });

  it('keep a raised digit apart from the figure before it', async () => {
    const raised = (text: string) => run(text, '<w:vertAlign w:val="superscript"/>');
    const body = paragraph(
      `${run('EUR 0.30')}${raised('1')}${run(' a unit, 40 m')}${raised('2')}${run('.')}`,
    );
    expect(await lines({ body })).toEqual(['body: EUR 0.30¹ a unit, 40 m².']);
  });

  it('that run on into the text are parted from it', async () => {
    const clause = (head: string, rest: string) => paragraph(`${run(head, '<w:b/>')}${run(rest)}`);
    expect(
      await lines({
        body: [
          clause('1. Royalty rate.', ' The licensee pays USD 1.00.'),
          clause('2. Term:', ' Five years.'),
          clause('Governing law', '. England and Wales.'),
        ].join(''),
      }),
    ).toEqual([
      'heading 1 (1): Royalty rate.',
      'body:  The licensee pays USD 1.00.',
      'heading 1 (2): Term:',
      'body:  Five years.',
      'heading 1: Governing law. ',
      'body: England and Wales.',
    ]);
  });
});

describe('tables', () => {
  it('are rows with their cells; a row of one cell is a frame around paragraphs', async () => {
    const cell = (...paragraphs: string[]) => `<w:tc><w:tcPr/>${paragraphs.join('')}</w:tc>`;
    expect(
      await lines({
        body: `<w:tbl><w:tblPr/><w:tblGrid/><w:tr>${cell(paragraph(run('Terms', '<w:b/>')))}</w:tr><w:tr>${cell(paragraph(run('Royalty')))}${cell(paragraph(run('USD 1.00')), paragraph(run('per\tunit')))}</w:tr><w:tr>${cell(paragraph(''))}${cell(`<w:tbl><w:tr>${cell(paragraph(run('in')))}${cell(paragraph(run('side')))}</w:tr></w:tbl>`, paragraph(''))}</w:tr></w:tbl>`,
      }),
    ).toEqual(['heading 1: Terms', 'cell-row: Royalty\tUSD 1.00\nper unit', 'cell-row: \tin | side\n']);
  });
});

describe('the rest of the file', () => {
  it('is named where it was not read', async () => {
    const text = await read({
      title: 'Term sheet',
      custom: '<property name="Reference"><vt:lpwstr>sha256 abc</vt:lpwstr></property>',
      body:
        paragraph(run('Hidden', '<w:vanish/>')) +
        '<w:altChunk r:id="a"/>' +
        paragraph('<w:r><w:drawing><a:blip/></w:drawing></w:r>'),
      extra: [
        { name: 'word/vbaProject.bin', content: 'x' },
        { name: 'word/embeddings/oleObject1.bin', content: 'x' },
      ],
      extraRelations:
        '<Relationship Id="t" Type="x/attachedTemplate" Target="http://evil.example/t.dotm" TargetMode="External"/>',
    });
    expect(text.title).toBe('Term sheet');
    expect(text.properties).toEqual({ Reference: 'sha256 abc' });
    expect(text.doubts).toEqual([
      'It holds macros. They were not run, and nothing of them was read.',
      'It holds an embedded file, which was not opened.',
      'It refers to files or addresses outside (a template, a picture): nothing of them was fetched.',
      'It holds hidden text, which Word does not show. It was read as well.',
      'It holds another document put in as a whole, which was not read: look at it in Word.',
      'It holds pictures or objects. What they show was not read.',
    ]);
  });
});
