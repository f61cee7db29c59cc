import { describe, expect, it } from 'vitest';
import { readBytes, refusalOf } from '../read-bytes.fixture.ts';
import { pageText } from './page-text.ts';
import { carriedFile, packedStream, pagedPdf, textAt } from './pdf.fixture.ts';

const SHEET = JSON.stringify({ format: 'parley-term-sheet', version: 1, round: { title: '小米' } });

const WRITTEN_ON =
  'Another program has written to this PDF since Parley made it. Its terms are those of the data that it carries: hold its terms against what its pages say.';

async function pagesOf(content: Buffer) {
  const read = await readBytes(content, 'x.pdf');
  if (!read.ok || read.value.kind !== 'pages') throw new Error(`no pages: ${JSON.stringify(read)}`);
  return read.value;
}

describe('the term sheet that a PDF carries', () => {
  it('is read, whatever stands on the pages', async () => {
    const file = pagedPdf([textAt([70, 700, 'Anything'])], carriedFile('term-sheet-round-3.json', SHEET));
    expect(await readBytes(file)).toEqual({
      ok: true,
      value: {
        kind: 'sheet',
        json: JSON.parse(SHEET),
        carriedBy: 'pdf',
        title: null,
        comments: [],
        doubts: [WRITTEN_ON],
      },
    });
  });

  it('comes with what people wrote onto its pages, and with what else hangs on them', async () => {
    const marks = [
      "/Subtype /Text /NM (x) /T (Lei\\012Wu) /M (D:20260312093000+08'00') /Contents (USD 0.80, or no deal)",
      '/Subtype /StrikeOut /QuadPoints [0 0 1 0 0 1 1 1]',
      '/Subtype /FileAttachment /FS << /Type /Filespec /F (../annex.xlsx) /UF (../annex.xlsx) >>',
      '/Subtype /Link',
    ].map((mark) => `<< /Type /Annot /Rect [0 0 20 20] ${mark} >>`);
    const made = {
      ...carriedFile('term-sheet-round-3.json', SHEET),
      page: `/Annots [${marks.join(' ')}]`,
      trailer: '/Info 50 0 R',
    };
    const info = '<< /Producer (Parley) /CreationDate (D:20260301) /ModDate (D:20260301) >>';
    const file = pagedPdf([textAt([70, 700, 'One'])], { ...made, more: { ...made.more, 50: info } });
    const read = await readBytes(file);
    expect(read).toMatchObject({
      ok: true,
      value: {
        kind: 'sheet',
        comments: [
          {
            author: 'Lei Wu',
            date: '2026-03-12T09:30:00+08:00',
            text: 'USD 0.80, or no deal',
            on: 'page 1',
            answers: null,
          },
        ],
        doubts: [
          'It carries files that were not opened: "annex.xlsx".',
          'Marks without words (highlights, struck lines, drawings) stand on page 1: look at them in the file.',
        ],
      },
    });
  });

  it('is held against the pages, where they name another state or were written on since', async () => {
    const sheet = (hash: string) => JSON.stringify({ ...JSON.parse(SHEET), contentSha256: hash.repeat(64) });
    const printed = (hash: string) => [textAt([70, 30, `sha256 ${hash.repeat(64)}`])];
    const info = '<< /Producer (Parley) /CreationDate (D:20260301) /ModDate (D:20260301) >>';
    const made = (carried: string, shown: string): Buffer => {
      const { catalog, more } = carriedFile('round.json', sheet(carried));
      return pagedPdf(printed(shown), { catalog, more: { ...more, 50: info }, trailer: '/Info 50 0 R' });
    };
    const doubtsOf = async (file: Buffer) => {
      const read = await readBytes(file);
      return read.ok && read.value.kind === 'sheet' ? read.value.doubts : read;
    };
    expect(await doubtsOf(made('a', 'a'))).toEqual([]);
    expect(await doubtsOf(made('a', 'b'))).toEqual([
      'Its pages name another state of the round than the data that it carries: hold its terms against what its pages say.',
    ]);
    const later = `\ntrailer\n<< /Root 1 0 R >>\nstartxref\n0\n%%EOF\n`;
    expect(await doubtsOf(Buffer.concat([made('a', 'a'), Buffer.from(later)]))).toEqual([WRITTEN_ON]);
  });

  it(
    'is the first one where there are more, which is said, and no larger than any',
    { timeout: 60_000 },
    async () => {
      const { more } = carriedFile('a.json', SHEET);
      const second = carriedFile('b.json', SHEET.replace('小米', 'other'), 102);
      const catalog = '/Names << /EmbeddedFiles << /Names [(a.json) 100 0 R (b.json) 102 0 R] >> >>';
      const both = pagedPdf([textAt([70, 700, 'Text'])], { catalog, more: { ...more, ...second.more } });
      expect(await readBytes(both)).toMatchObject({
        value: {
          json: JSON.parse(SHEET),
          doubts: ['It carries more than one term sheet: "a.json" was read, "b.json" was not.', WRITTEN_ON],
        },
      });
      const bomb = carriedFile('round.json', Buffer.alloc(201 * 1024 ** 2, ' '));
      const { doubts } = await pagesOf(pagedPdf([textAt([70, 700, 'Text'])], bomb));
      expect(doubts).toEqual(['It carries files that were not opened: "round.json".']);
    },
  );

  it('that was lost when the file was printed anew is asked for', async () => {
    const { doubts } = await pagesOf(pagedPdf([textAt([70, 30, `sha256 ${'0a'.repeat(32)}`])]));
    expect(doubts).toEqual([
      'It was printed from a term sheet of Parley and has lost the data that such a PDF carries: ask for the file as it was exported.',
    ]);
  });

  it('is passed over in words where it is damaged, or none of ours', async () => {
    const cut = await pagesOf(
      pagedPdf([textAt([70, 700, 'Text'])], carriedFile('round.json', SHEET.slice(0, 40))),
    );
    expect(cut.pages).toEqual(['Text']);
    expect(cut.doubts).toEqual([
      'It carries "round.json", which cannot be read: it is no sound JSON; perhaps it is cut short.',
    ]);
    const other = await pagesOf(pagedPdf([textAt([70, 700, 'Text'])], carriedFile('sales.xlsx', 'PK')));
    expect(other.doubts).toEqual(['It carries files that were not opened: "sales.xlsx".']);
  });
});

describe('the text of other PDFs', () => {
  it('comes page by page, line by line', async () => {
    const { pages, doubts } = await pagesOf(
      pagedPdf([
        textAt(
          [70, 780, '1. Royalty'],
          [70, 760, 'The licensee pays'],
          [155, 760, 'USD 1.00'],
          [70, 748, 'per unit.'],
        ),
        textAt([70, 780, 'Page two']),
      ]),
    );
    expect(pages).toEqual(['1. Royalty\nThe licensee pays USD 1.00\nper unit.', 'Page two']);
    expect(doubts).toEqual([]);
  });

  it('is put in order where it is drawn in none', async () => {
    const lines = Array.from({ length: 40 }, (_, at): [number, number, string] => [
      70,
      780 - at * 15,
      `Line ${at}`,
    ]);
    const shuffled = lines.flatMap((_, at) => lines.slice((at * 17) % lines.length).slice(0, 1));
    const { pages } = await pagesOf(pagedPdf([textAt(...shuffled)]));
    expect(pages[0]?.split('\n')).toEqual(lines.map(([, , text]) => text));
  });

  it('is read in old East Asian encodings too, by tables that come with the app', async () => {
    const fonts = {
      3: '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /GBK-EUC-H /DescendantFonts [4 0 R] >>',
      4: '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /FontDescriptor 5 0 R >>',
      5: '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 700 /StemV 80 >>',
    };
    const { pages } = await pagesOf(
      pagedPdf(['BT /F1 12 Tf 70 700 Td <D0EDBFC9B7D1> Tj ET'], { more: fonts }),
    );
    expect(pages).toEqual(['许可费']);
  });

  it('is told from pictures of text, and has the remarks that were made on it', async () => {
    const scanned = await pagesOf(pagedPdf(['0 0 100 100 re f']));
    expect(scanned.doubts).toEqual([
      'Its pages hold pictures only, as those of a scanner do: there is no text to be read.',
    ]);
    const remark = '<< /Type /Annot /Subtype /Text /Rect [0 0 20 20] /T (Lei) /Contents (Too much.) >>';
    const remarked = await pagesOf(pagedPdf([textAt([70, 700, 'USD 1'])], { page: `/Annots [${remark}]` }));
    expect(remarked.pages).toEqual(['USD 1\n\nLei: Too much.']);
  });
});

describe('a page of very many words', () => {
  it('is put together in one pass', () => {
    const texts = Array.from({ length: 400_000 }, (_, at) => ({
      text: at % 2 === 0 ? 'word' : '\u00A0',
      x: 5 * at,
      y: 700,
      width: 5,
      height: 10,
      endsLine: false,
      order: null,
    }));
    const begun = performance.now();
    expect(pageText(texts)).toHaveLength(texts.length * 2.5 - 1);
    expect(performance.now() - begun).toBeLessThan(5000);
  });
});

describe('a PDF that is', () => {
  const page = textAt([70, 700, 'Text']);

  it('full of scripts is read, and none of them is run', async () => {
    const read = await pagesOf(
      pagedPdf([page], {
        catalog:
          '/OpenAction << /S /JavaScript /JS (while(true){}) >> /Names << /JavaScript << /Names [(a) << /S /JavaScript /JS (app.alert(1)) >>] >> >>',
      }),
    );
    expect(read.pages).toEqual(['Text']);
    expect(read.doubts).toEqual(['It holds scripts. They were not run.']);
  });

  it('locked, cut short, or a PDF by its first bytes only is refused', async () => {
    const locked = pagedPdf([page], {
      trailer:
        '/ID [<00112233445566778899aabbccddeeff> <00112233445566778899aabbccddeeff>] /Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -44 /O <28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a> /U <00000000000000000000000000000000000000000000000000000000000000ab> >>',
    });
    expect(await refusalOf(locked)).toBe(
      'unreadable: It is protected with a password. Ask for a copy without one.',
    );
    const damaged = 'unreadable: It is a damaged PDF, or one that is cut short. Ask for it once more.';
    expect(await refusalOf(pagedPdf([page]).subarray(0, 200))).toBe(damaged);
    expect(await refusalOf('%PDF-1.7\nnothing else')).toBe(damaged);
  });

  it('a circle of pages, or nested without end, comes to an end', async () => {
    const circle = pagedPdf([page], { more: { 2: '<< /Type /Pages /Count 1 /Kids [2 0 R] >>' } });
    expect(await refusalOf(circle)).toMatch(/^unreadable: /);
    const nested = pagedPdf([page], { catalog: `/X ${'['.repeat(100_000)}${']'.repeat(100_000)}` });
    expect(await refusalOf(nested)).toMatch(/^unreadable: |read as pages/);
  });

  it('made to fill the memory is stopped', { timeout: 90_000 }, async () => {
    const spaces = packedStream(Buffer.alloc(100 * 1024 ** 2, ' '));
    const bomb = pagedPdf([page], {
      page: `/Contents [${'100 0 R '.repeat(60)}]`,
      more: { 100: spaces },
    });
    expect(bomb.length).toBeLessThan(1_000_000);
    expect(await refusalOf(bomb)).toBe(
      'unreadable: It unpacks to more than any document holds: reading it was stopped.',
    );
  });

  it('no longer wanted is given up', async () => {
    const stop = new AbortController();
    const reading = readBytes(pagedPdf([page]), 'x.pdf', stop.signal);
    stop.abort();
    expect(await reading).toEqual({ ok: false, error: { code: 'cancelled' } });
  });
});
