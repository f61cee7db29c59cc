import { describe, expect, it } from 'vitest';
import { settleChanges, textOf } from '../../../domain/receiving/settle-changes.ts';
import { asText, outline, readBytes } from '../read-bytes.fixture.ts';
import { paragraph, run, writeDocx, type FixtureDocx } from './docx.fixture.ts';

const read = async (docx: FixtureDocx) => asText(await readBytes(writeDocx(docx)));
const lines = async (docx: FixtureDocx) => outline(await read(docx));
const by = (author: string, id = 1) => `w:id="${id}" w:author="${author}" w:date="2017-06-01T10:00:00Z"`;
const deleted = (text: string) => `<w:r><w:delText xml:space="preserve">${text}</w:delText></w:r>`;

describe('tracked changes', () => {
  it('are read with author and date, within paragraphs and over their ends', async () => {
    const text = await read({
      body: [
        paragraph(
          `${run('The fee is ')}<w:del ${by('Xiaomi')}>${deleted('USD 1.00')}</w:del><w:ins ${by('Xiaomi')}>${run('USD 0.80')}</w:ins>${run(' per unit.')}`,
        ),
        paragraph(
          `<w:ins ${by('Xiaomi')}>${run('All new.')}</w:ins>`,
          `<w:rPr><w:ins ${by('Xiaomi')}/></w:rPr>`,
        ),
        paragraph(
          `<w:del ${by('Counsel')}>${deleted('Gone.')}</w:del>`,
          `<w:rPr><w:del ${by('Counsel')}/></w:rPr>`,
        ),
        paragraph(run('Last.')),
      ].join(''),
    });
    expect(outline(text)).toEqual([
      'body: The fee is {-Xiaomi: USD 1.00}{+Xiaomi: USD 0.80} per unit.',
      'body: {+Xiaomi: All new.} ¶+Xiaomi',
      'body: {-Counsel: Gone.} ¶-Counsel',
      'body: Last.',
    ]);
    expect(text.paragraphs[0]?.pieces[1]?.change).toEqual({
      kind: 'deleted',
      author: 'Xiaomi',
      date: '2017-06-01T10:00:00Z',
    });
    expect(text.authors).toEqual(['Xiaomi', 'Counsel']);
    expect(settleChanges(text.paragraphs, 'accepted').map(textOf)).toEqual([
      'The fee is USD 0.80 per unit.',
      'All new.',
      'Last.',
    ]);
    expect(settleChanges(text.paragraphs, 'rejected').map(textOf)).toEqual([
      'The fee is USD 1.00 per unit.',
      'Gone.',
      'Last.',
    ]);
  });

  it('of two people on the same words keep both: what one put in and the other struck is in neither text', async () => {
    const text = await read({
      body: paragraph(
        `${run('a ')}<w:ins ${by('A')}><w:del ${by('B')}>${deleted('b ')}</w:del>${run('c')}</w:ins>`,
      ),
    });
    expect(outline(text)).toEqual(['body: a {+-B: b }{+A: c}']);
    expect(settleChanges(text.paragraphs, 'accepted').map(textOf)).toEqual(['a c']);
    expect(settleChanges(text.paragraphs, 'rejected').map(textOf)).toEqual(['a ']);
  });

  it('split and join paragraphs as Word does', async () => {
    const text = await read({
      body: [
        paragraph(run('First half, '), `<w:rPr><w:ins ${by('A')}/></w:rPr>`),
        paragraph(run('second half.')),
        paragraph(run('One '), `<w:rPr><w:del ${by('A')}/></w:rPr>`),
        paragraph(run('two.')),
      ].join(''),
    });
    expect(settleChanges(text.paragraphs, 'rejected').map(textOf)).toEqual([
      'First half, second half.',
      'One ',
      'two.',
    ]);
    expect(settleChanges(text.paragraphs, 'accepted').map(textOf)).toEqual([
      'First half, ',
      'second half.',
      'One two.',
    ]);
  });

  it('move text, strike rows, and restyle words', async () => {
    const row = (cells: readonly string[], properties = '') =>
      `<w:tr>${properties}${cells.map((cell) => `<w:tc>${paragraph(run(cell))}</w:tc>`).join('')}</w:tr>`;
    const text = await read({
      body: [
        paragraph(`<w:moveFrom ${by('A')}>${run('moved')}</w:moveFrom>${run(' stays')}`),
        paragraph(`<w:moveTo ${by('A')}>${run('moved')}</w:moveTo>`),
        `<w:tbl>${row(['x', 'y'])}${row(['gone', 'too'], `<w:trPr><w:del ${by('B')}/></w:trPr>`)}</w:tbl>`,
        paragraph(run('bold', `<w:b/><w:rPrChange ${by('C')}><w:rPr/></w:rPrChange>`)),
      ].join(''),
    });
    expect(outline(text)).toEqual([
      'body: {<A: moved} stays',
      'body: {>A: moved}',
      'cell-row: x\ty',
      'cell-row: {-B: gone\ttoo} ¶-B',
      'body: bold',
    ]);
    expect(text.paragraphs.at(-1)?.pieces[0]?.restyled?.author).toBe('C');
    expect(text.authors).toEqual(['A', 'B', 'C']);
    expect(settleChanges(text.paragraphs, 'accepted').map(textOf)).toEqual([
      ' stays',
      'moved',
      'x\ty',
      'bold',
    ]);
  });
});

describe('numbers', () => {
  const level = (ilvl: number, format: string, text: string, more = '') =>
    `<w:lvl w:ilvl="${ilvl}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
  const numbering = [
    `<w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1.')}${level(1, 'decimal', '%1.%2')}${level(2, 'lowerLetter', '(%3)')}${level(3, 'lowerRoman', '(%4)')}</w:abstractNum>`,
    `<w:abstractNum w:abstractNumId="1">${level(0, 'upperRoman', 'Article %1')}${level(1, 'decimal', '%1.%2', '<w:isLgl/>')}</w:abstractNum>`,
    `<w:abstractNum w:abstractNumId="2">${level(0, 'bullet', '\u2022')}</w:abstractNum>`,
    `<w:abstractNum w:abstractNumId="3">${level(0, 'chineseCounting', '第%1条')}</w:abstractNum>`,
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
    '<w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>',
    '<w:num w:numId="3"><w:abstractNumId w:val="1"/></w:num>',
    '<w:num w:numId="4"><w:abstractNumId w:val="2"/></w:num>',
    '<w:num w:numId="5"><w:abstractNumId w:val="3"/></w:num>',
  ].join('');
  const item = (numId: number, ilvl: number, more = '') =>
    paragraph(run('x'), `<w:numPr><w:ilvl w:val="${ilvl}"/><w:numId w:val="${numId}"/></w:numPr>${more}`);

  it('are counted as they are shown', async () => {
    const shown = (
      await read({
        numbering,
        body: [
          item(1, 0),
          item(1, 1),
          item(1, 1),
          item(1, 2),
          item(1, 3),
          item(1, 3),
          item(1, 0),
          item(1, 1),
          item(2, 0),
          item(2, 0),
          item(3, 0),
          item(3, 0),
          item(3, 1),
          item(4, 0),
          item(5, 0),
          item(5, 0),
        ].join(''),
      })
    ).paragraphs;
    expect(shown.map(({ number }) => number)).toEqual([
      '1',
      '1.1',
      '1.2',
      '(a)',
      '(i)',
      '(ii)',
      '2',
      '2.1',
      '7',
      '8',
      'Article I',
      'Article II',
      '2.1',
      null,
      '第一条',
      '第二条',
    ]);
    expect(shown.map(({ role }) => role).slice(12, 15)).toEqual(['numbered', 'bullet', 'numbered']);
  });

  it('come by styles, and an item that is struck counts no further', async () => {
    const styles = [
      '<w:style w:type="paragraph" w:styleId="2"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr></w:style>',
      '<w:style w:type="paragraph" w:styleId="3"><w:name w:val="heading 2"/><w:basedOn w:val="2"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr><w:outlineLvl w:val="1"/></w:pPr></w:style>',
      '<w:style w:type="paragraph" w:styleId="4"><w:name w:val="Klausel"/><w:basedOn w:val="4"/></w:style>',
    ].join('');
    const styled = (id: string, more = '') => paragraph(run('x'), `<w:pStyle w:val="${id}"/>${more}`);
    expect(
      await lines({
        styles,
        numbering,
        body: [
          styled('2'),
          styled('3'),
          styled('3', `<w:rPr><w:del ${by('A')}/></w:rPr>`),
          styled('3'),
          styled('2', '<w:numPr><w:numId w:val="0"/></w:numPr>'),
          styled('4'),
          styled('unknown'),
        ].join(''),
      }),
    ).toEqual([
      'heading 1 (1): x',
      'heading 2 (1.1): x',
      'heading 2 (1.2): x ¶-A',
      'heading 2 (1.2): x',
      'heading 1: x',
      'body: x',
      'body: x',
    ]);
  });
});

describe('comments', () => {
  it('come with their authors, the words they are on, and what they answer', async () => {
    const comment = (id: number, author: string, text: string, paraId: string) =>
      `<w:comment w:initials="X" ${by(author, id)}><w:p w14:paraId="${paraId}">${run(text)}</w:p></w:comment>`;
    const text = await read({
      body:
        paragraph(
          `${run('Pay ')}<w:commentRangeStart w:id="1"/><w:commentRangeStart w:id="2"/>${run('USD 1')}<w:del ${by('A')}>${deleted('0')}</w:del>`,
        ) +
        paragraph(
          `${run('now')}<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r><w:commentRangeEnd w:id="2"/>${run('.')}`,
        ),
      comments: comment(1, 'Lei', 'Too much.', '0000000A') + comment(2, 'Nokia', 'No.', '0000000B'),
      commentsExtended:
        '<w15:commentEx w15:paraId="0000000A" w15:done="0"/><w15:commentEx w15:paraId="0000000B" w15:paraIdParent="0000000A" w15:done="1"/>',
    });
    expect(text.comments).toEqual([
      {
        id: '1',
        author: 'Lei',
        date: '2017-06-01T10:00:00Z',
        text: 'Too much.',
        on: 'USD 1\nnow',
        answers: null,
        isResolved: false,
      },
      {
        id: '2',
        author: 'Nokia',
        date: '2017-06-01T10:00:00Z',
        text: 'No.',
        on: 'USD 1\nnow',
        answers: '1',
        isResolved: true,
      },
    ]);
    expect(text.paragraphs[1]?.pieces[0]?.comments).toEqual(['1', '2']);
    expect(text.authors).toEqual(['A', 'Lei', 'Nokia']);
  });
});

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
        paragraph('<w:r><w:drawing/></w:r>'),
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
