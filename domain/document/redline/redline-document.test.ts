import { describe, expect, it } from 'vitest';
import type { ScheduleRow } from '../../patents/schedule-row.ts';
import { anOpenDeal, aTerm } from '../../shareable/open-deal.fixture.ts';
import { toShareable } from '../../shareable/to-shareable.ts';
import type { ShareableRound } from '../../shareable/shareable-round.ts';
import type { Block, Text } from '../document.ts';
import { readDocument } from '../document-text.fixture.ts';
import { defaultExportOptions } from '../export-options.ts';
import { redlineDocument } from './redline-document.ts';
import { acceptAll, rejectAll } from './settle.ts';

const options = { ...defaultExportOptions, createdAt: '2001-02-03T04:05:06Z' };
const money = (amount: string) => ({ basis: 'stated', value: { amount, currency: 'EUR' } }) as const;

function round(
  number: number,
  terms: Parameters<typeof anOpenDeal>[0],
  rows: readonly ScheduleRow[] = [],
): ShareableRound {
  const schedules =
    rows.length === 0
      ? []
      : [{ letter: 'A', listId: 'l', listName: 'l', owner: 'Ada', part: null, frozen: null }];
  const open = anOpenDeal(terms, { number, schedules, proposedBy: number % 2 === 0 ? 'B' : 'A' });
  return toShareable(open, rows.length === 0 ? [] : [{ letter: 'A', counts: [], rows, rejects: [] }]);
}

const line = (at: number, title = `Receiver ${at}`): ScheduleRow => ({
  family: `F${at}`,
  application: `EP${String(at).padStart(8, '0')}`,
  publication: `EP${at}B1`,
  office: 'EP',
  title,
  filingDate: '2000-05-06',
  declaredStandards: [],
});

/** "[-old-][+new+]" */
const show = (text: Text): string =>
  text
    .map((run) => {
      if (!run.change) return run.text;
      const sign = { inserted: '+', deleted: '-', 'moved-from': '<', 'moved-to': '>' }[run.change.kind];
      return `[${sign}${run.text}${sign}]`;
    })
    .join('');

const headings = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block) =>
    block.kind === 'heading' && block.level === 2
      ? [`${block.number} ${show(block.marked?.text ?? [{ text: block.text }])}`]
      : [],
  );

const tables = (blocks: readonly Block[], caption: string) =>
  blocks.flatMap((block) => (block.kind === 'table' && block.caption.startsWith(caption) ? [block] : []));

describe('redlineDocument', () => {
  const before = round(1, [
    aTerm('release', { payment: money('5') }),
    aTerm('tax', {}),
    aTerm('governing-law', {}, { state: 'open' }),
  ]);
  const after = round(2, [
    aTerm('release', { payment: money('4') }),
    aTerm('late-interest', {}),
    aTerm('governing-law', {}, { state: 'agreed' }),
  ]);
  const redline = redlineDocument(before, after, options);

  it('says which round is held against which, by whom, and how much changed', () => {
    expect(redline).toMatchObject({
      title: 'Redline of round 2 against round 1 - Patent licence: Ada and Bea',
      changedBy: { author: 'Bea', date: '2001-02-03' },
      header: { right: 'Redline of round 2 (draft) against round 1' },
    });
    const words = readDocument(redline);
    expect(words).toContain('Copy: Redline against round 1');
    expect(words).toContain('Held against: Round 1 of 3 February 2001, proposed by Ada');
    expect(words).toContain(
      'What changed: 1 term changed, 1 put in, 1 struck out, 1 changed in its state alone',
    );
  });

  it('shows a term that is gone in its place, and one that came', () => {
    expect(headings(redline.blocks)).toEqual([
      '1 Release for the past',
      '2 [-Tax-]',
      '2 [+Late interest+]',
      '3 Governing law',
    ]);
  });

  it('accepted it says what the later round says, rejected what the earlier one does', () => {
    const own = (blocks: readonly Block[]) => blocks.slice(1).map((block) => JSON.stringify(block));
    const alone = (one: ShareableRound) => redlineDocument(one, one, options).blocks;
    expect(own(acceptAll(redline.blocks))).toEqual(own(acceptAll(alone(after))));
    expect(own(rejectAll(redline.blocks)).length).toBe(own(alone(before)).length);
  });

  it('counts a term of which only the state changed by itself', () => {
    const agreed = round(2, [
      aTerm('release', { payment: money('5') }, { state: 'agreed' }),
      aTerm('tax', {}, { state: 'agreed' }),
      aTerm('governing-law', {}, { state: 'agreed', binding: true }),
    ]);
    const words = readDocument(redlineDocument(before, agreed, options));
    expect(words).toContain('What changed: 3 terms changed in their state alone\n');
    const both = round(2, [
      ...agreed.terms.map(({ key }) => aTerm(key, {}, { state: 'agreed' })),
      aTerm('term', {}),
    ]);
    expect(readDocument(redlineDocument(before, both, options))).toContain(
      'What changed: 1 term changed, 1 put in, 2 changed in their state alone',
    );
  });

  it.each([
    ['went', {}, 'Payments are due within 45 days[- (illustrative)-] of the report.'],
    [
      'reaches further',
      { mark: 'illustrative' as const },
      'Payments are due within 45 days (illustrative) of the report.',
    ],
  ])('marks no word that stands where the mark of a value %s', (_what, look, expected) => {
    const fields = {
      currency: { basis: 'stated', value: 'EUR' },
      due: { basis: 'illustrative', value: { count: 45, unit: 'days' } },
      dueAfter: { basis: 'stated', value: 'report' },
    } as const;
    const paragraphs = [
      [{ text: 'Payments are made in EUR.' }],
      [{ text: 'Payments are due within 45 days', ...look }, { text: ' of the report.' }],
    ].map((runs) => ({ role: 'body' as const, runs }));
    const written = { paragraphs, generated: '', clauseId: null };
    const { blocks } = redlineDocument(
      round(1, [aTerm('payment-mechanics', fields)]),
      round(2, [aTerm('payment-mechanics', fields, { written })]),
      options,
    );
    const words = blocks.flatMap((block) => (block.kind === 'paragraph' ? [show(block.text)] : []));
    expect(words).toContain(expected);
  });

  it('says so where no term changed', () => {
    expect(readDocument(redlineDocument(before, { ...before, number: 2 }, options))).toContain(
      'What changed: No term',
    );
  });

  it('marks the lines of a short schedule that came, went and changed, in their place', () => {
    const rows = Array.from({ length: 5 }, (_, at) => line(at));
    const later = [line(0), line(9), line(1), line(2, 'A receiver'), line(4)];
    const [table] = tables(
      redlineDocument(round(1, [], rows), round(2, [], later), options).blocks,
      'Schedule A',
    );
    expect(table?.counted).toBe('lines of both rounds');
    expect(table?.rows.map((row) => `${show(row[2] ?? [])} ${show(row[4] ?? [])}`)).toEqual([
      'EP0B1 Receiver 0',
      '[+EP9B1+] [+Receiver 9+]',
      'EP1B1 Receiver 1',
      'EP2B1 [-Receiver 2-][+A receiver+]',
      '[-EP3B1-] [-Receiver 3-]',
      'EP4B1 Receiver 4',
    ]);
  });

  it('prints of a long schedule only what changed, says so, and does not take for ever', () => {
    const rows = Array.from({ length: 50_000 }, (_, at) => line(at));
    const later = [...rows.slice(100).toReversed(), line(60_000)].map((row) =>
      row.publication === 'EP777B1' ? line(777, 'Another') : row,
    );
    const startedAt = performance.now();
    const { blocks } = redlineDocument(round(1, [], rows), round(2, [], later), options);
    expect(performance.now() - startedAt).toBeLessThan(15_000);
    const [table] = tables(blocks, 'Schedule A');
    expect(table).toMatchObject({ counted: 'changed lines' });
    expect(table?.rows).toHaveLength(102);
    expect(readDocument({ ...redline, blocks })).toContain('What changed: No term; Schedule A changed\n');
    expect(readDocument({ ...redline, blocks })).toContain(
      'Of now 49,901 lines only those that changed since round 1 are printed: 1 put in, 100 struck out, 1 changed. The 49,899 others stand as they were.',
    );
  });

  it('tells a cell as a whole where thousands of lines changed, and does not take for ever', () => {
    const rows = Array.from({ length: 30_000 }, (_, at) => line(at));
    const later = rows.map((row) => ({ ...row, title: `A radio ${row.title?.toLowerCase()}` }));
    const startedAt = process.cpuUsage();
    const { blocks } = redlineDocument(round(1, [], rows), round(2, [], later), options);
    const { user, system } = process.cpuUsage(startedAt);
    expect((user + system) / 1_000_000).toBeLessThan(6);
    const [table] = tables(blocks, 'Schedule A');
    expect(table?.rows).toHaveLength(30_000);
    expect(show(table?.rows[7]?.[4] ?? [])).toBe('[-Receiver 7-][+A radio receiver 7+]');
    expect(show(table?.rows[7]?.[2] ?? [])).toBe('EP7B1');
  });

  it('prints no line of a long schedule that did not change', () => {
    const rows = Array.from({ length: 1_000 }, (_, at) => line(at));
    const { blocks } = redlineDocument(round(1, [], rows), round(2, [], rows), options);
    expect(tables(blocks, 'Schedule A')).toEqual([]);
    expect(readDocument({ ...redline, blocks })).toContain('All 1,000 lines stand as in round 1.');
  });
});
