import { describe, expect, it } from 'vitest';
import type { PrintedDocument } from '../../../domain/document/document.ts';
import { fontFilesFromPackages } from '../fonts/font-files.ts';
import { readPdf, rolesOf, squeezed } from './read-pdf.fixture.ts';
import { sampleDocument } from './sample-document.fixture.ts';
import { TERMS } from './sample-terms.fixture.ts';
import { writePdf } from './write-pdf.ts';

const fonts = fontFilesFromPackages('node_modules');
const write = (document: PrintedDocument) => writePdf(document, { fonts });

describe('a term sheet', async () => {
  const document = sampleDocument({ scheduleRows: 120 });
  const bytes = await write(document);
  const pdf = await readPdf(bytes);
  const whole = pdf.pages.map(({ content }) => content).join('\n');

  it('says what it is, and nothing about who or what made it', () => {
    expect(pdf.info).toMatchObject({
      Title: document.title,
      Author: 'Parley',
      Creator: 'Parley',
      Producer: 'Parley',
      CreationDate: 'D:20170620090000Z',
      ModDate: 'D:20170620090000Z',
      Language: 'en-GB',
      PDFFormatVersion: '1.7',
    });
    expect(pdf.xmp).toContain('Nokia / Xiaomi 小米, round 3');
    expect(pdf.xmp).toContain('<xmp:CreateDate>2017-06-20T09:00:00Z</xmp:CreateDate>');
    expect(pdf.xmp).not.toContain('pdfuaid');
    expect(Buffer.from(bytes).toString('latin1')).not.toMatch(/PDFKit|node_modules|\/tmp\//);
  });

  it('is tagged, opens with its outline, and names every term and table there', () => {
    expect(pdf.isMarked).toBe(true);
    expect(pdf.pageMode).toBe('UseOutlines');
    expect(pdf.outline.map(({ title }) => title)).toEqual([
      'Patent cross-licence and cooperation',
      'Terms',
      'Conditions',
      'Schedule A: patents of Nokia',
      'Comparison with public deals',
    ]);
    expect(pdf.outline[1]?.items.map(({ title }) => title)).toEqual(
      TERMS.map(({ title }, index) => `${index + 1} ${title}`),
    );
    expect(pdf.outline[1]?.items[10]?.items.map(({ title }) => title)).toEqual(['Instalments']);
  });

  it('gives headings, lists and tables their roles, and foreign names their language', () => {
    const roles = pdf.pages.flatMap(({ structure }) => rolesOf(structure));
    for (const role of [
      'H1',
      'H2',
      'P',
      'L',
      'LI',
      'Lbl',
      'LBody',
      'Table',
      'Caption',
      'THead',
      'TBody',
      'TR',
      'TH',
      'TD',
    ]) {
      expect(roles).toContain(role);
    }
    expect(JSON.stringify(pdf.pages[0]?.structure)).toContain('"lang":"zh-CN"');
  });

  it('reads in order: each term, its state, its prose and its values', () => {
    let at = 0;
    for (const { title, tag, prose, facts } of TERMS) {
      const values = facts.flatMap(({ label, text }) => [
        label,
        ...text.map((run) => run.text || run.mark || ''),
      ]);
      for (const part of [title, tag, prose, ...values]) {
        const found = squeezed(whole).indexOf(squeezed(part), at);
        expect(found < 0 ? part : 'found').toBe('found');
        at = found;
      }
    }
  });

  it('prints marks as words, once', () => {
    expect(whole).toContain('USD 45,000,000.00 (illustrative)');
    expect(whole).toMatch(/Number of families\s*undisclosed\s/);
    expect(whole).not.toContain('undisclosed (undisclosed)');
  });

  it('numbers its pages, carries head and foot, and says DRAFT on each', () => {
    for (const [index, { text, content }] of pdf.pages.entries()) {
      expect(text).toContain(`Page ${index + 1} of ${pdf.pages.length}`);
      expect(content).not.toContain('Page ');
      expect(text).toContain(document.footer);
      expect(text).toContain('DRAFT');
      expect(squeezed(text)).toContain(squeezed('Without prejudice \u2013 subject to contract'));
    }
  });

  it('repeats the head of a table for the eye and not for the ear, and loses no row', () => {
    const schedule = pdf.pages.filter(({ text }) => text.includes('Publication') && /\d{10}A1/.test(text));
    expect(schedule.length).toBeGreaterThan(2);
    for (const { text } of schedule) expect(text).toContain('Specification');
    expect(whole.match(/Specification/g)).toHaveLength(1);
    expect(
      pdf.pages.flatMap(({ structure }) => rolesOf(structure)).filter((role) => role === 'TH'),
    ).toHaveLength(15);
    const printed = [...whole.matchAll(/[A-Z]{2}(2\d{9})A1/g)].map(([, number]) => Number(number));
    expect(printed).toEqual(Array.from({ length: 120 }, (_, index) => 2_001_000_000 + index * 37));
  });

  it('turns the page for the wide table and takes its heading along', () => {
    const last = pdf.pages.at(-1);
    expect(last?.width).toBeGreaterThan(last?.height ?? 0);
    expect(last?.content).toMatch(/^\s*Comparison with public deals/);
    expect(pdf.pages[0]?.width).toBeCloseTo(595.28, 1);
  });
});

describe('writing', () => {
  it('gives the same bytes for the same document, and another identity for another', async () => {
    const first = Buffer.from(await write(sampleDocument({ scheduleRows: 20 })));
    const second = Buffer.from(await write(sampleDocument({ scheduleRows: 20 })));
    expect(first.equals(second)).toBe(true);
    const other = Buffer.from(await write(sampleDocument({ scheduleRows: 21 })));
    const identity = /\/ID\[<(\w{32})>/;
    expect(identity.exec(other.toString('latin1'))?.[1]).not.toBe(
      identity.exec(first.toString('latin1'))?.[1],
    );
  });

  it('knows US Letter', async () => {
    const { pages } = await readPdf(await write(sampleDocument({ scheduleRows: 1, paper: 'Letter' })));
    expect([pages[0]?.width, pages[0]?.height]).toEqual([612, 792]);
  });

  it('opens East Asian faces only for text that needs them', async () => {
    const plain = {
      ...sampleDocument({ scheduleRows: 0 }),
      title: 'x',
      header: { left: 'x', right: '' },
      blocks: [],
    };
    const missing = { ...fonts, 'han-sc': '/nowhere', 'han-jp': '/nowhere', 'han-kr': '/nowhere' };
    await expect(writePdf(plain, { fonts: missing })).resolves.toBeInstanceOf(Uint8Array);
  });

  it('tells how far it is, up to the whole', async () => {
    const steps: (readonly [number, number])[] = [];
    await writePdf(sampleDocument({ scheduleRows: 500 }), {
      fonts,
      onProgress: (...step) => void steps.push(step),
    });
    const done = steps.map(([count]) => count);
    expect(steps.length).toBeGreaterThan(3);
    expect(done).toEqual(done.toSorted((a, b) => a - b));
    expect(steps.at(-1)?.[0]).toBe(steps.at(-1)?.[1]);
  });

  it('refuses a document without a date', async () => {
    await expect(write({ ...sampleDocument({ scheduleRows: 0 }), createdAt: 'soon' })).rejects.toThrow(
      RangeError,
    );
  });
});
