import { describe, expect, it } from 'vitest';
import { readBytes, refusalOf } from '../read-bytes.fixture.ts';
import { carriedFile, packedStream, pagedPdf, textAt } from './pdf.fixture.ts';

const SHEET = JSON.stringify({ format: 'parley-term-sheet', version: 1, round: { title: '小米' } });

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
      value: { kind: 'sheet', json: JSON.parse(SHEET), carriedBy: 'pdf', doubts: [] },
    });
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
