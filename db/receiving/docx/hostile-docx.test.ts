import { describe, expect, it } from 'vitest';
import { writeZip, type ZipEntry } from '../../import/workbook/workbook.fixture.ts';
import { asText, outline, readBytes, refusalOf } from '../read-bytes.fixture.ts';
import { docxEntries, paragraph, run, writeDocx, type FixtureDocx } from './docx.fixture.ts';

const plain = { body: paragraph(run('Text')) };
const DOCUMENT = 'word/document.xml';

/** The document with one of its entries as a test wants it. */
function withEntry(name: string, change: (entry: ZipEntry) => ZipEntry, docx: FixtureDocx = plain): Buffer {
  return writeZip(docxEntries(docx).map((entry) => (entry.name === name ? change(entry) : entry)));
}

const withXml = (xml: string) => withEntry(DOCUMENT, (entry) => ({ ...entry, content: xml }));

describe('a Word document that is made to harm', () => {
  it('is a bomb, and is refused before it is unpacked', { timeout: 30_000 }, async () => {
    const huge = withXml(`<a>${' '.repeat(60 * 1024 ** 2)}</a>`);
    expect(huge.length).toBeLessThan(400_000);
    expect(await refusalOf(huge)).toBe(
      'unreadable: Unpacked it would be far larger than any Word document: it was not opened.',
    );
    const lying = withEntry(DOCUMENT, (entry) => ({
      ...entry,
      content: `<a>${' '.repeat(1e6)}</a>`,
      size: 10,
    }));
    expect(await refusalOf(lying)).toBe(
      'unreadable: It is a damaged Word document, or one that is cut short.',
    );
  });

  it('has entities or a document type', async () => {
    const doctypes = [
      '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>',
      '<!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><a>&b;</a>',
      '<!DOCTYPE a SYSTEM "http://evil.example/a.dtd"><a/>',
    ];
    for (const xml of doctypes)
      expect(await refusalOf(withXml(xml))).toBe(
        'unreadable: It holds a document type, which no Word document has.',
      );
    expect(await refusalOf(withXml('<a>&unknown;</a>'))).toMatch(/its XML is not sound/);
  });

  it('has tags nested without end, in whatever part', async () => {
    const deep = `${'<w:p>'.repeat(100_000)}${'</w:p>'.repeat(100_000)}`;
    const words = 'unreadable: Its tags are nested deeper than those of any Word document.';
    expect(await refusalOf(withXml(`<w:document>${deep}</w:document>`))).toBe(words);
    expect(await refusalOf(writeDocx({ ...plain, styles: deep }))).toBe(words);
    expect(await refusalOf(writeDocx({ ...plain, comments: deep }))).toBe(words);
    const table = `${'<w:tbl><w:tr><w:tc>'.repeat(100)}${paragraph(run('in'))}${'</w:tc></w:tr></w:tbl>'.repeat(100)}`;
    expect(outline(asText(await readBytes(writeDocx({ body: table }))))).toEqual(['body: in']);
  });

  it('has a tag with attributes, or a paragraph with runs, without end', { timeout: 60_000 }, async () => {
    const attributes = Array.from({ length: 20_000 }, (_, at) => ` a${at}="1"`).join('');
    expect(await refusalOf(withXml(`<w:document${attributes}/>`))).toBe(
      'unreadable: It holds a tag that no Word document has.',
    );
    const runs = Array.from({ length: 400_000 }, (_, at) => `<w:r><w:t>${at}</w:t></w:r>`).join('');
    expect(await refusalOf(writeDocx({ body: `<w:p>${runs}${runs}</w:p>` }))).toBe(
      'unreadable: It holds a paragraph or a table row larger than any Word document has.',
    );
  });

  it('has spaces, attributes, styles or relations without end', { timeout: 60_000 }, async () => {
    const spaces = `<w:r><w:t>a${' '.repeat(1_000_000)}b</w:t></w:r>`;
    const read = asText(await readBytes(writeDocx({ body: paragraph(spaces) })));
    expect(read.paragraphs[0]?.pieces[0]?.text).toHaveLength(1_000_002);
    const attributes = Array.from({ length: 900 }, (_, at) => ` a${at}="1"`).join('');
    expect(await refusalOf(writeDocx({ body: `<w:p>${`<w:r${attributes}/>`.repeat(1200)}</w:p>` }))).toBe(
      'unreadable: It holds a paragraph or a table row larger than any Word document has.',
    );
    const styles = `<w:style w:styleId="a"${attributes}/>`.repeat(1200);
    expect(await refusalOf(writeDocx({ ...plain, styles }))).toBe(
      'unreadable: It holds more styles, lists or notes than any Word document has.',
    );
    const extraRelations = Array.from({ length: 100_001 }, (_, id) => `<Relationship Id="r${id}"/>`).join('');
    expect(await refusalOf(writeDocx({ ...plain, extraRelations }))).toBe(
      'unreadable: It refers to more places than any Word document does.',
    );
  });

  it(
    'has a frame of very many paragraphs, or notes that call the next one',
    { timeout: 60_000 },
    async () => {
      const framed = `<w:tbl><w:tr><w:tc>${paragraph(run('x')).repeat(130_000)}</w:tc></w:tr></w:tbl>`;
      expect(asText(await readBytes(writeDocx({ body: framed }))).paragraphs).toHaveLength(130_000);
      const call = (id: number): string => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
      const footnotes = Array.from(
        { length: 3000 },
        (_, id) => `<w:footnote w:id="${id}">${paragraph(run(`note ${id}`) + call(id + 1))}</w:footnote>`,
      ).join('');
      const read = asText(await readBytes(writeDocx({ body: paragraph(call(0)), footnotes })));
      expect(outline(read).slice(0, 2)).toEqual([
        'footnote numbered (1): note 0',
        'footnote numbered (2): note 1',
      ]);
      expect(read.paragraphs).toHaveLength(3000);
    },
  );

  it('has two parts of one name, of which each program would show another', async () => {
    const twice = {
      name: 'Word/Document.xml',
      content: `<w:document>${paragraph(run('USD 9'))}</w:document>`,
    };
    expect(await refusalOf(writeDocx({ ...plain, extra: [twice] }))).toBe(
      'unreadable: It holds two parts of one name: no Word document has such.',
    );
  });

  it('leads out of itself', async () => {
    expect(await refusalOf(writeDocx({ ...plain, extra: [{ name: '../../evil.xml', content: 'x' }] }))).toBe(
      'unreadable: It holds entries whose paths lead out of it: no Word document has such.',
    );
    const outside = withEntry('_rels/.rels', (entry) => ({
      ...entry,
      content: String(entry.content).replace('word/document.xml', '../../../../etc/passwd'),
    }));
    expect(outline(asText(await readBytes(outside)))).toEqual(['body: Text']);
  });

  it('turns in circles: styles on themselves, lists of lists, notes that call themselves', async () => {
    const text = asText(
      await readBytes(
        writeDocx({
          styles:
            '<w:style w:type="paragraph" w:styleId="a"><w:name w:val="a"/><w:basedOn w:val="b"/></w:style><w:style w:type="paragraph" w:styleId="b"><w:name w:val="b"/><w:basedOn w:val="a"/></w:style>',
          numbering:
            '<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="a"/></w:abstractNum><w:abstractNum w:abstractNumId="1"><w:styleLink w:val="a"/><w:numStyleLink w:val="a"/></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
          footnotes: `<w:footnote w:id="1">${paragraph(`${run('note')}<w:r><w:footnoteReference w:id="1"/></w:r>`)}</w:footnote>`,
          body: paragraph(
            `${run('x')}<w:r><w:footnoteReference w:id="1"/></w:r>`,
            '<w:pStyle w:val="a"/><w:numPr><w:ilvl w:val="99"/><w:numId w:val="1"/></w:numPr>',
          ),
        }),
      ),
    );
    expect(outline(text)).toEqual(['body: x', 'footnote numbered (1): note']);
  });

  it('has names and times that pretend to be others', async () => {
    const text = asText(
      await readBytes(
        writeDocx({
          body: paragraph(
            `<w:ins w:id="1" w:author="No\u202Ekia\nLegal" w:date="yesterday">${run('a')}</w:ins>`,
          ),
          custom: '<property name="__proto__"><a>x</a></property>',
        }),
      ),
    );
    expect(text.paragraphs[0]?.pieces[0]?.change).toEqual({
      kind: 'inserted',
      author: 'No kia Legal',
      date: null,
    });
    expect(Object.getPrototypeOf(text.properties)).toBe(Object.prototype);
  });

  it('overlaps ten thousand comments', { timeout: 30_000 }, async () => {
    const marks = Array.from({ length: 10_000 }, (_, id) => `<w:commentRangeStart w:id="${id}"/>`).join('');
    const body = paragraph(marks) + paragraph(run('word ')).repeat(2000);
    const text = asText(await readBytes(writeDocx({ body })));
    expect(text.paragraphs).toHaveLength(2000);
    expect(text.doubts).toEqual([
      'So many comments overlap in one place that some are not tied to their text.',
    ]);
  });
});

describe('the encoding of a Word document', () => {
  const inEncoding = (stated: string, encode: (text: string) => Buffer): Buffer =>
    withEntry(
      DOCUMENT,
      (entry) => ({ ...entry, content: encode(String(entry.content).replace('UTF-8', stated)) }),
      { body: paragraph(run('Größe')) },
    );

  it('is the one that it states', async () => {
    const latin = inEncoding('windows-1252', (text) => Buffer.from(text, 'latin1'));
    expect(outline(asText(await readBytes(latin)))).toEqual(['body: Größe']);
    const wide = inEncoding('UTF-16', (text) => Buffer.from(`\uFEFF${text}`, 'utf16le'));
    expect(outline(asText(await readBytes(wide)))).toEqual(['body: Größe']);
  });

  it('that is none, or another than it states, is refused: words would be read wrong', async () => {
    const words =
      'unreadable: It is a damaged Word document: its text is not in the encoding that it states.';
    expect(await refusalOf(inEncoding('UTF-8', (text) => Buffer.from(text, 'latin1')))).toBe(words);
    expect(await refusalOf(inEncoding('x-own', (text) => Buffer.from(text)))).toBe(words);
  });
});

describe('a damaged Word document', () => {
  it('is refused as a whole, since what follows a damaged piece cannot be trusted', async () => {
    const sound = writeDocx(plain);
    expect(await refusalOf(sound.subarray(0, sound.length - 40))).toMatch(
      /^unreadable: It is a damaged Word document/,
    );
    expect(await refusalOf(withXml('<w:document><w:body></w:document>'))).toBe(
      'unreadable: It is a damaged Word document: its XML is not sound.',
    );
    expect(await refusalOf(withEntry(DOCUMENT, (entry) => ({ ...entry, flags: 1 })))).toBe(
      'unreadable: It is protected with a password. Save it without one first.',
    );
  });
});
