import { describe, expect, it } from 'vitest';
import { putFile, readContent, readSource } from '../patent-source.fixture.ts';
import { openPatentSource } from '../patent-source.ts';
import {
  workbookEntries,
  writeWorkbook,
  writeZip,
  type FixtureCell,
  type ZipEntry,
} from './workbook.fixture.ts';

const HEADER = ['Publication number', 'Title', 'Filing date'];
const sheetOf = (...rows: FixtureCell[][]) => [{ name: 'List', rows: [HEADER, ...rows] }];
const xml = (text: string): FixtureCell => ({ xml: text });

async function refusal(content: Buffer, name = 'list.xlsx'): Promise<string> {
  const file = putFile(content, name);
  const source = await openPatentSource({ file }, '/nowhere');
  if (!source.ok)
    return source.error.code === 'file-refused'
      ? `${source.error.reason}: ${source.error.detail}`
      : source.error.code;
  await source.value.close();
  const { preview, error } = await readSource({ file });
  return error?.code === 'file-refused' ? `${error.reason}: ${error.detail}` : (preview.refusal ?? 'read');
}

describe('a workbook', () => {
  it.each([false, true])('gives texts, shared or in the cell (%s)', async (isInline) => {
    const { preview, rows } = await readContent(
      writeWorkbook({ isInline, sheets: sheetOf(['EP2900303B1', 'A <b> & "c" 特許', '2013-05-14']) }),
    );
    expect(preview).toMatchObject({
      kind: 'workbook',
      settings: { encoding: null, separator: null, sheet: 'List' },
    });
    expect(rows[0]).toMatchObject({
      publicationCell: 'EP2900303B1',
      title: 'A <b> & "c" 特許',
      filingDate: '2013-05-14',
    });
  });

  it('gives rich text, escapes, no reading aids, booleans, and gaps', async () => {
    const { rows } = await readContent(
      writeWorkbook({
        sheets: sheetOf(
          [
            xml('<c t="inlineStr"><is><r><t>EP29</t></r><r><rPr><b/></rPr><t>00303B1</t></r></is></c>'),
            xml('<c t="inlineStr"><is><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></is></c>'),
          ],
          ['EP2900304B1', xml('<c t="inlineStr"><is><t>a_x000A_b</t></is></c>')],
          ['EP2900305B1', xml('<c t="b"><v>1</v></c>')],
          ['EP2900306B1', null, '2013-05-14'],
        ),
      }),
    );
    expect(rows.map(({ publicationCell }) => publicationCell)).toEqual([
      'EP2900303B1',
      'EP2900304B1',
      'EP2900305B1',
      'EP2900306B1',
    ]);
    expect(rows.map(({ title }) => title)).toEqual(['東京', 'a\nb', 'TRUE', null]);
    expect(rows[3]?.filingDate).toBe('2013-05-14');
  });

  it('gives the last value of a formula and computes nothing', async () => {
    const { rows } = await readContent(
      writeWorkbook({
        sheets: sheetOf(
          [
            xml('<c t="str"><f>HYPERLINK("https://example.invalid","EP2900303B1")</f><v>EP2900303B1</v></c>'),
            xml('<c><f>1+1</f></c>'),
          ],
          [
            xml('<c t="str"><f>"EP"&amp;2900304</f><v>EP2900304</v></c>'),
            xml('<c t="e"><f>1/0</f><v>#DIV/0!</v></c>'),
          ],
        ),
      }),
    );
    expect(rows.map(({ publicationCell, title }) => [publicationCell, title])).toEqual([
      ['EP2900303B1', null],
      ['EP2900304', '#DIV/0!'],
    ]);
  });

  it('gives days by the format of the cell, in both systems, and keeps zeros in front', async () => {
    const cells = (serial: number): FixtureCell[] => [
      xml('<c s="2"><v>470185</v></c>'),
      null,
      xml(`<c s="1"><v>${serial}</v></c>`),
    ];
    const formats = ['[$-409]d\\-mmm\\-yyyy;@', '0000000'];
    const rows = async (is1904: boolean, ...serials: number[]) =>
      (
        await readContent(writeWorkbook({ formats, is1904, sheets: sheetOf(...serials.map(cells)) }), {
          office: 'EP',
        })
      ).rows;
    const days = await rows(false, 41408, 41408.75, 60, 1, 0.5, 61);
    expect(days.map(({ filingDate }) => filingDate)).toEqual([
      '2013-05-14',
      '2013-05-14',
      null,
      null,
      null,
      '1900-03-01',
    ]);
    expect(days[1]?.cells[2]).toBe('2013-05-14 18:00:00');
    expect(days[0]?.publicationCell).toBe('0470185');
    expect((await rows(true, 39946)).map(({ filingDate }) => filingDate)).toEqual(['2013-05-14']);
  });

  it('gives a specification such as 36.300 with the zeros that its format shows', async () => {
    const formats = ['0.000'];
    const { rows } = await readContent(
      writeWorkbook({ formats, sheets: sheetOf(['EP2900303B1', xml('<c s="1"><v>36.3</v></c>')]) }),
    );
    expect(rows[0]?.title).toBe('36.300');
  });

  it('gives long numbers whole', async () => {
    const { rows } = await readContent(
      writeWorkbook({ sheets: sheetOf([xml('<c><v>2.0130190929E10</v></c>'), 20130190929]) }),
      { office: 'US' },
    );
    expect(rows[0]?.publicationCell).toBe('20130190929');
    expect(rows[0]?.title).toBe('20130190929');
  });

  it('gives merged cells in every row of them', async () => {
    const rows = [HEADER, ['EP2900303B1', 'Box'], ['EP2900304B1', null], ['EP2900305B1', 'Other']];
    const behind = '<mergeCells count="1"><mergeCell ref="B2:B3"/></mergeCells>';
    const read = await readContent(writeWorkbook({ sheets: [{ name: 'List', rows, behind }] }));
    expect(read.rows.map(({ title }) => title)).toEqual(['Box', 'Box', 'Other']);
    expect(read.preview.doubts.join(' ')).toContain('merged cells');
  });

  it('is read from the sheet that has the list, and from another when that is said', async () => {
    const book = writeWorkbook({
      sheets: [
        { name: 'Cover', rows: [['Portfolio']] },
        { name: 'Old', state: 'hidden', rows: [HEADER, ['EP2900300B1']] },
        { name: 'Patents & more', rows: [['as of today'], HEADER, ['EP2900303B1']] },
      ],
    });
    const { preview, rows } = await readContent(book);
    expect(preview.sheets).toEqual(['Cover', 'Old', 'Patents & more']);
    expect(preview.settings).toMatchObject({ sheet: 'Patents & more', headerLine: 2 });
    expect(preview.doubts).toContain('The sheet "Old" is hidden.');
    expect(rows).toHaveLength(1);
    const old = await readContent(book, { sheet: 'Old' });
    expect(old.rows[0]?.publicationCell).toBe('EP2900300B1');
    await expect(readContent(book, { sheet: 'Gone' })).rejects.toThrow('no sheet "Gone"');
  });

  it('loses one row to a cell that is too long or a text that is not there', async () => {
    const { rows, unreadable, error } = await readContent(
      writeWorkbook({
        sheets: sheetOf(
          ['EP2900303B1'],
          ['EP2900304B1', 'x'.repeat(5_000_000)],
          [xml('<c t="s"><v>99999</v></c>')],
          ['EP2900305B1'],
        ),
      }),
    );
    expect(error).toBeUndefined();
    expect(rows.map(({ publicationCell }) => publicationCell)).toEqual(['EP2900303B1', 'EP2900305B1']);
    expect(unreadable.map(({ rowNumber }) => rowNumber)).toEqual([2, 3]);
  });
});

describe('a workbook that is not read', () => {
  const entries = workbookEntries({ sheets: sheetOf(['EP2900303B1', 'Box']) });
  const withEntry = (entry: ZipEntry): Buffer => writeZip([...entries, entry]);
  const replaced = (name: string, content: string): Buffer =>
    writeZip(entries.map((entry) => (entry.name === name ? { name, content } : entry)));
  const SHEET = 'xl/worksheets/sheet1.xml';

  it('is a bomb, and is refused before it is unpacked', async () => {
    const bomb = writeZip(
      entries.map((entry) =>
        entry.name === SHEET ? { name: SHEET, content: Buffer.alloc(200_000_000, ' ') } : entry,
      ),
    );
    const startedAt = performance.now();
    expect(await refusal(bomb)).toContain('far larger than any workbook');
    expect(performance.now() - startedAt).toBeLessThan(1000);
  });

  it('tells less of its size than it has', async () => {
    const lying = entries.map((entry) =>
      entry.name === SHEET ? { ...entry, content: Buffer.alloc(5_000_000, ' '), size: 1000 } : entry,
    );
    expect(await refusal(writeZip(lying))).toContain('damaged');
  });

  it('has paths that lead out of it', async () => {
    expect(await refusal(withEntry({ name: '../../evil.txt', content: 'x' }))).toContain('paths');
    expect(await refusal(withEntry({ name: '/etc/evil', content: 'x' }))).toContain('paths');
  });

  it('has a document type', async () => {
    expect(
      await refusal(replaced(SHEET, '<!DOCTYPE x [<!ENTITY a "b">]><worksheet><sheetData/></worksheet>')),
    ).toContain('document type');
  });

  it('is locked with a password', async () => {
    expect(await refusal(withEntry({ name: 'x', content: 'x', flags: 1 }))).toContain(
      'protected with a password',
    );
    const ole = Buffer.concat([
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      Buffer.alloc(2000),
      Buffer.from('EncryptedPackage', 'utf16le'),
    ]);
    expect(await refusal(ole)).toContain('protected with a password');
  });

  it.each([
    ['xl/workbook.bin', 'binary Excel'],
    ['word/document.xml', 'Word document'],
    ['content.xml', 'OpenDocument'],
    ['Index/Document.iwa', 'Numbers'],
    ['export.csv', 'unpack it'],
    ['photo.heic', 'not a workbook'],
  ])('is another thing: %s', async (name, words) => {
    expect(await refusal(writeZip([{ name, content: 'x' }]))).toContain(words);
  });

  it('is damaged', async () => {
    const sound = writeZip(entries);
    expect(await refusal(sound.subarray(0, sound.length - 40))).toContain('damaged');
    expect(await refusal(replaced(SHEET, '<worksheet><sheetData><row><c'))).toContain('damaged');
    const flipped = Buffer.from(sound);
    const at = flipped.indexOf('sheet1.xml') + 40;
    flipped[at] = (flipped[at] ?? 0) ^ 0xff;
    expect(await refusal(flipped)).toContain('damaged');
    expect(await refusal(Buffer.concat([Buffer.from('d0cf11e0', 'hex'), Buffer.alloc(600)]))).toContain(
      'old Excel',
    );
  });
});
