import { describe, expect, it } from 'vitest';
import type { PrintedDocument } from '../../../domain/document/document.ts';
import { fontFilesFromPackages } from '../fonts/font-files.ts';
import { readPdf, squeezed } from './read-pdf.fixture.ts';
import { sampleDocument } from './sample-document.fixture.ts';
import { writePdf } from './write-pdf.ts';

const fonts = fontFilesFromPackages('node_modules');
const HASH = `sha256 ${'9f2c71aa04de5b83'.repeat(4)}`;

async function printed(facts: Partial<PrintedDocument>) {
  return readPdf(await writePdf({ ...sampleDocument({ scheduleRows: 120 }), ...facts }, { fonts }));
}

describe('what stands on every page', () => {
  it.each([
    ['a short name', 'Xiaomi Corporation, Legal Department'],
    [
      'a name too long to stand beside the hash',
      `Beijing Xiaomi Mobile Software, Ms Wang${' and counsel'.repeat(7)}`,
    ],
    ['a name of two lines', '北京小米移动软件有限公司法务部'.repeat(8)],
  ])('says whole for whom the copy is and which state it is of: %s', async (_what, recipient) => {
    const { pages } = await printed({ recipient, reference: HASH });
    for (const { text, content } of pages) {
      expect(squeezed(text)).toContain(squeezed(`Copy for ${recipient}`));
      expect(text).toContain(HASH);
      expect(text).toMatch(/Page \d+ of \d+/);
      expect(content).not.toContain('sha256 9f2c71aa04de5b839');
      expect(content).not.toContain('Copy for');
    }
  });

  it.each([
    [
      'in Latin letters',
      'Confidential under the agreement of 3 January 2026, for its readers alone. '.repeat(3),
    ],
    [
      'in Chinese',
      '本文件依据双方签署的保密协议提供，仅供谈判之用，不构成要约，未经书面同意不得向任何第三方披露。'.repeat(
        4,
      ),
    ],
  ])('says the whole legend of a copy: 200 letters %s', async (_what, words) => {
    const legend = words.slice(0, 200).trim();
    const { pages } = await printed({ footer: legend, recipient: 'Ms Wang', reference: HASH });
    for (const { text } of pages) {
      expect(squeezed(text)).toContain(squeezed(legend));
      expect(text).toContain(HASH);
      expect(text).toMatch(/Page \d+ of \d+/);
    }
  });

  it('gives the title all the room that the round leaves', async () => {
    const left =
      'Patent cross-licence: Telefonaktiebolaget LM Ericsson (publ) and Guangdong OPPO Mobile Corp., Ltd.';
    const { pages } = await printed({ header: { left, right: 'Round 2, 3 February 2001' }, watermark: null });
    expect(pages[1]?.text).toContain(left);
  });

  it('has no room for either where there is none', async () => {
    const { pages } = await printed({ recipient: null, reference: null });
    for (const { text } of pages) expect(text).not.toMatch(/Copy for|sha256 9f2c71aa/);
  });
});

describe('a table whose rows are counted', async () => {
  const document = sampleDocument({ scheduleRows: 1_234 });
  const blocks = document.blocks.map((block) =>
    block.kind === 'table' && block.density === 'compact' ? { ...block, counted: 'lines' } : block,
  );
  const { pages } = await printed({ blocks });
  const counts = pages.flatMap(({ text, content }) =>
    [...text.matchAll(/Lines ([\d,]+) to ([\d,]+) of 1,234/g)].map(([, first = '', last = '']) => ({
      first: Number(first.replace(',', '')),
      last: Number(last.replace(',', '')),
      printed: [...content.matchAll(/[A-Z]{2}2\d{9}A1/g)].length,
    })),
  );

  it('says on every page which rows of how many it shows, also on the last', () => {
    expect(counts.length).toBeGreaterThan(20);
    expect(counts.at(0)?.first).toBe(1);
    expect(counts.at(-1)?.last).toBe(1_234);
    for (const [at, { first, last, printed: rows }] of counts.entries()) {
      expect(last - first + 1).toBe(rows);
      expect(first).toBe((counts[at - 1]?.last ?? 0) + 1);
    }
  });

  it('does not read the count out', () => {
    expect(pages.map(({ content }) => content).join('')).not.toContain('of 1,234');
  });
});
