import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import type { Block, Text } from '../../../domain/document/document.ts';
import { anyTwoStates } from '../../../domain/document/redline/random-blocks.fixture.ts';
import { redlineBlocks } from '../../../domain/document/redline/redline-blocks.ts';
import { figuresOf } from '../../../domain/pictures/chart-figures.ts';
import { everyKindOfPicture } from '../pdf/pictures.fixture.ts';
import { sampleDocument } from '../pdf/sample-document.fixture.ts';
import { bodyOf, docxBytes, docxParts, documentOf } from './docx-of.fixture.ts';

const heading = (text: string, more: Partial<Extract<Block, { kind: 'heading' }>> = {}): Block => ({
  kind: 'heading',
  level: 2,
  number: null,
  text,
  tag: null,
  breakBefore: false,
  ...more,
});
const paragraph = (...text: Text): Block => ({ kind: 'paragraph', role: 'body', text });

/** Throws where the text is no XML, and answers the names of its elements. */
function elementsOf(xml: string): readonly string[] {
  const names: string[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name }) => names.push(name));
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return names;
}

describe('the file', () => {
  it('is the same for the same document, byte by byte', async () => {
    const document = sampleDocument({ scheduleRows: 40 });
    expect((await docxBytes(document)).equals(await docxBytes(document))).toBe(true);
  });

  it('says of itself only what the document says', async () => {
    const parts = await docxParts(documentOf([], { reference: 'sha256 12ab', title: 'A & B' }));
    const core = parts.get('docProps/core.xml') ?? '';
    expect(core).toContain('<dc:title>A &amp; B</dc:title>');
    expect(core).toContain('<cp:lastModifiedBy>Parley</cp:lastModifiedBy>');
    expect(core.match(/2001-02-03T04:05:06Z/g)).toHaveLength(2);
    expect(parts.get('docProps/custom.xml')).toContain('name="Reference"><vt:lpwstr>sha256 12ab<');
    expect([...parts.keys()]).not.toContain('word/comments.xml');
  });

  it('is well-formed whatever is in it', async () => {
    const text = fc.string({ unit: 'binary', maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(text, text, anyTwoStates, async (one, other, { before, after }) => {
        const document = documentOf(
          [
            heading(one, { tag: other, remarks: [one], anchor: `term-${other}` }),
            paragraph({ text: other, link: `term-${other}`, language: one }),
            ...redlineBlocks(before, after),
          ],
          { title: one, recipient: other, watermark: one, reference: other, language: other, author: one },
        );
        for (const xml of (await docxParts(document)).values()) expect(elementsOf(xml)).not.toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('holds no character that turns the direction of what follows, and shows damaged ones', async () => {
    const body = await bodyOf(documentOf([paragraph({ text: 'a\u202Eb\u0000c\r\nd' })]));
    expect(body).toContain('ab\uFFFDc</w:t><w:br/>');
  });
});

describe('structure', () => {
  it('numbers headings by the count of their style, and leaves what the count does not give as text', async () => {
    const body = await bodyOf(
      documentOf([
        heading('Rate', { number: '1' }),
        heading('Annex'),
        heading('Term', { number: '2' }),
        heading('Note on the rate', { number: '1' }),
      ]),
    );
    const numbers = [...body.matchAll(/<w:pStyle w:val="Heading2"\/><w:numPr>.*?<w:numId w:val="(\d)"/g)];
    expect(numbers.map(([, id]) => id)).toEqual(['1', '0', '1', '0']);
    expect(body).toContain('1</w:t><w:tab/><w:t xml:space="preserve">Note on the rate');
  });

  it('numbers by part', async () => {
    const document = documentOf([
      heading('Grant', { level: 1, number: '1' }),
      heading('Scope', { number: '1.1' }),
      heading('Money', { level: 1, number: '2' }),
      heading('Rate', { number: '2.1' }),
    ]);
    expect(await bodyOf(document)).not.toContain('<w:tab/>');
    const numbering = (await docxParts(document)).get('word/numbering.xml') ?? '';
    expect(numbering).toContain('<w:pStyle w:val="Heading1"/><w:lvlText w:val="%1"/>');
    expect(numbering).toContain('<w:pStyle w:val="Heading2"/><w:lvlText w:val="%1.%2"/>');
  });

  it('gives each ordered list a count of its own', async () => {
    const list: Block = { kind: 'list', isOrdered: true, items: [[{ text: 'one' }], [{ text: 'two' }]] };
    const body = await bodyOf(documentOf([list, paragraph({ text: 'between' }), { ...list }]));
    const ids = [...body.matchAll(/<w:pStyle w:val="ListNumber"\/>.*?<w:numId w:val="(\d+)"/g)];
    expect(ids.map(([, id]) => id)).toEqual(['3', '3', '4', '4']);
  });

  it('leads from words to the place that they name, as far as the document has it', async () => {
    const body = await bodyOf(
      documentOf([
        heading('Rate', { anchor: 'term-rate' }),
        paragraph({ text: 'see Rate', link: 'term-rate' }, { text: 'see Tax', link: 'term-tax' }),
      ]),
    );
    expect(body).toMatch(/<w:bookmarkStart w:id="1" w:name="term_rate"\/>.*Rate.*<w:bookmarkEnd w:id="1"\/>/);
    expect(body).toContain('<w:hyperlink w:anchor="term_rate"');
    expect(body).not.toContain('term_tax');
  });

  it('repeats the head of a table and splits no row; a wide table has pages of its own', async () => {
    const parts = await docxParts(sampleDocument({ scheduleRows: 3 }));
    const body = parts.get('word/document.xml') ?? '';
    expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(3);
    expect(body.match(/<w:cantSplit\/>/g)?.length).toBe(body.match(/<w:tr>/g)?.length);
    expect(body.match(/<w:pgSz [^>]*w:orient="landscape"/g)).toHaveLength(1);
    expect(parts.get('word/footer-landscape-wide.xml')).toContain('NUMPAGES');
    expect(parts.get('word/header-first.xml')).not.toContain('Nokia');
  });

  it.each(everyKindOfPicture.map((data) => [data.kind, data] as const))(
    'puts the figures of a picture of %s into a table, under its words',
    async (_, data) => {
      const words = { caption: 'Offers', subline: 'in EUR', alternative: 'What it shows' };
      const body = await bodyOf(documentOf([{ kind: 'picture', ...words, data }]));
      expect(body).toMatch(/>Offers<.*>in EUR<.*>What it shows<.*<w:tblHeader\/>/);
      expect(body.match(/<w:tr>/g)).toHaveLength(figuresOf(data).rows.length + 1);
    },
  );

  it('makes comments of our remarks, each on its heading', async () => {
    const document = documentOf([
      heading('Rate', { remarks: ['first'] }),
      heading('Term', { remarks: ['second', 'third'] }),
    ]);
    const comments = (await docxParts(document)).get('word/comments.xml') ?? '';
    expect(comments.match(/w:id="\d"/g)).toEqual(['w:id="0"', 'w:id="1"', 'w:id="2"']);
    const body = await bodyOf(document);
    expect(body).toMatch(/<w:commentRangeStart w:id="2"\/>.*Term.*<w:commentReference w:id="2"\/>/);
  });
});

describe('changes', () => {
  it('bear the name of the side and its day, in words, marks of paragraphs and rows', async () => {
    const gone: Text = [{ text: 'struck', change: { kind: 'deleted' } }];
    const body = await bodyOf(
      documentOf([
        { kind: 'paragraph', role: 'body', text: gone },
        { kind: 'facts', rows: [{ label: 'Cap', text: gone }] },
      ]),
    );
    const marks = [...body.matchAll(/<w:del w:id="\d+" w:author="Ada" w:date="2001-02-03T00:00:00Z"/g)];
    expect(marks).toHaveLength(7);
    expect(body).toMatch(/<w:rPr><w:del [^>]*\/><\/w:rPr><\/w:pPr><w:del /);
    expect(body).toMatch(/<w:trPr><w:cantSplit\/><w:del /);
    expect(body).toContain('<w:delText xml:space="preserve">Cap</w:delText>');
  });

  it('join the two ends of a move by a name', async () => {
    const move = (kind: 'moved-from' | 'moved-to'): Text => [{ text: 'words', change: { kind, move: 4 } }];
    const body = await bodyOf(documentOf([paragraph(...move('moved-from')), paragraph(...move('moved-to'))]));
    expect(
      [...body.matchAll(/<w:move(From|To)RangeStart [^>]*w:name="(\w+)"/g)].map((one) => one.slice(1)),
    ).toEqual([
      ['From', 'move1'],
      ['To', 'move1'],
    ]);
  });

  it('say how sure a figure is once in each state', async () => {
    const body = await bodyOf(
      documentOf([
        paragraph(
          { text: 'USD ', mark: 'estimated' },
          { text: '1', mark: 'estimated', change: { kind: 'deleted' } },
          { text: '2', mark: 'estimated', change: { kind: 'inserted' } },
          { text: ' a unit' },
        ),
      ]),
    );
    const words = body.replaceAll(/<w:rPr>.*?<\/w:rPr>/g, '');
    expect(words).toMatch(/>1<.* \(estimated\)<.*>2<.* \(estimated\)<.* a unit/);
    expect(words.match(/estimated/g)).toHaveLength(2);
  });
});
