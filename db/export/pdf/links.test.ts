import { describe, expect, it } from 'vitest';
import type { Block, PrintedDocument, Run } from '../../../domain/document/document.ts';
import { fontFilesFromPackages } from '../fonts/font-files.ts';
import { readPdf, rolesOf, squeezed } from './read-pdf.fixture.ts';
import { sampleDocument } from './sample-document.fixture.ts';
import { schedule } from './sample-schedule.fixture.ts';
import { writePdf } from './write-pdf.ts';

const fonts = fontFilesFromPackages('node_modules');
const write = (blocks: readonly Block[]) => {
  const document: PrintedDocument = { ...sampleDocument({ scheduleRows: 0 }), blocks };
  return writePdf(document, { fonts });
};

function anchored(blocks: readonly Block[], names: Readonly<Record<string, string>>): readonly Block[] {
  return blocks.map((block) => {
    if (block.kind !== 'heading' && block.kind !== 'table') return block;
    const anchor = names[block.kind === 'heading' ? block.text : block.caption];
    return anchor === undefined ? block : { ...block, anchor };
  });
}

const body = (...text: Run[]): Block => ({ kind: 'paragraph', role: 'body', text });
const heading = (text: string, anchor: string): Block => ({
  kind: 'heading',
  level: 1,
  number: null,
  text,
  tag: null,
  breakBefore: true,
  anchor,
});

describe('links within a document', async () => {
  const long = `as set out in ${'the schedule of patents that the parties attach to this sheet '.repeat(3)}`;
  const pdf = await readPdf(
    await write([
      body(
        { text: 'The patents are those of ' },
        { text: 'Schedule A', link: 'schedule-a', bold: true },
        { text: ', the payments those of ' },
        { text: 'Table 3', link: 'table-3' },
        { text: '; see also ' },
        { text: '附件一', link: 'schedule-a', language: 'zh-CN' },
        { text: ' and ' },
        { text: 'what is not in this copy', link: 'annex-notes' },
        { text: '.' },
      ),
      body({ text: long, link: 'schedule-a' }),
      ...anchored(schedule(3), {
        'Schedule A: patents of Nokia': 'schedule-a',
        'Publications declared by Nokia': 'table-3',
      }),
      heading('Größen (Anhang)', 'größen'),
      body({ text: 'Back to ' }, { text: 'Größen', link: 'größen' }),
    ]),
  );
  const [first, second, third] = pdf.pages;

  it('lead where they say, from names that can be opened from outside', () => {
    expect(first?.links.slice(0, 3).map(({ dest, words }) => [dest, words])).toEqual([
      ['schedule-a', 'Schedule A'],
      ['table-3', 'Table 3'],
      ['schedule-a', '附件一'],
    ]);
    expect(third?.links.map(({ dest, words }) => [dest, words])).toEqual([['größen', 'Größen']]);
    expect(Object.keys(pdf.places).toSorted()).toEqual(['größen', 'schedule-a', 'table-3']);
    expect(pdf.places['schedule-a']?.page).toBe(1);
    expect(pdf.places['table-3']?.page).toBe(1);
    expect(pdf.places['table-3']?.top).toBeLessThan(pdf.places['schedule-a']?.top ?? 0);
    expect(pdf.places['größen']?.page).toBe(2);
    expect(second?.links).toEqual([]);
  });

  it('are boxes around their words: one for each line, none for words that lead nowhere in this copy', () => {
    expect(first?.links.filter(({ words }) => words === long).length).toBeGreaterThan(1);
    expect(first?.text).toContain('what is not in this copy');
    expect(first?.links.map(({ dest }) => dest)).not.toContain('annex-notes');
    for (const { rect } of first?.links ?? []) {
      const [left = 0, bottom = 0, right = 0, top = 0] = rect;
      expect(right - left).toBeGreaterThan(20);
      expect(top - bottom).toBeCloseTo(12, 1);
      expect(left).toBeGreaterThanOrEqual(70);
      expect(right).toBeLessThanOrEqual(525);
    }
  });

  it('are read out as links, and their words stay where they are in the sentence', () => {
    const roles = rolesOf(first?.structure ?? null);
    expect(roles.filter((role) => role === 'Link')).toHaveLength(first?.links.length ?? 0);
    expect(JSON.stringify(first?.structure)).toContain('"lang":"zh-CN"');
    expect(squeezed(first?.content ?? '')).toContain(
      squeezed('those of Schedule A, the payments those of Table 3; see also 附件一 and what'),
    );
  });
});
