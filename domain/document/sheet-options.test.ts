import { describe, expect, it } from 'vitest';
import { aScheduleContent, anOpenDeal, aTerm } from '../shareable/open-deal.fixture.ts';
import { toShareable } from '../shareable/to-shareable.ts';
import { catalogue } from '../terms/catalogue.ts';
import { sampleValues } from '../terms/sample-values.fixture.ts';
import { readBlock, readDocument } from './document-text.fixture.ts';
import type { Block, PrintedDocument, Run } from './document.ts';
import { defaultExportOptions, type ExportOptions } from './export-options.ts';
import { internalCopyDocument } from './internal-copy.ts';
import { termSheetDocument } from './term-sheet.ts';

const schedule = (letter: string) => ({
  letter,
  listId: 'list',
  listName: 'list',
  owner: 'Ada',
  part: { search: '', filters: {}, sort: null },
  frozen: null,
});
const all = catalogue.map((term) => aTerm(term.key, sampleValues(term, 'stated')));
const open = anOpenDeal(all, { schedules: [schedule('A'), schedule('B')] });
const round = toShareable(open, [aScheduleContent(), { ...aScheduleContent(), letter: 'B' }]);
const print = (options: Partial<ExportOptions> = {}): PrintedDocument =>
  termSheetDocument(round, { ...defaultExportOptions, ...options, createdAt: '2001-02-03T04:05:06Z' });

const annex = {
  workingTitle: '',
  preparedFor: '',
  nextStep: '',
  positions: open.positions,
  crossings: [],
  changes: null,
  problems: [{ severity: 'warning', termKey: 'rate', message: 'Look at this.' } as never],
  schedules: open.round.schedules,
  notes: open.notes,
  comparison: null,
};
const internal = (options: Partial<ExportOptions> = {}) =>
  internalCopyDocument(round, annex, {
    ...defaultExportOptions,
    ...options,
    createdAt: '2001-02-03T04:05:06Z',
  });

const runsOf = (block: Block): readonly Run[] => {
  if (block.kind === 'paragraph') return block.text;
  if (block.kind === 'list') return block.items.flat();
  if (block.kind === 'table') return block.rows.flat(2);
  return block.kind === 'facts' ? block.rows.flatMap(({ text }) => text) : [];
};
const headings = ({ blocks }: PrintedDocument) => blocks.filter((block) => block.kind === 'heading');
const anchorsOf = ({ blocks }: PrintedDocument) =>
  blocks.flatMap((block) => (block.kind === 'heading' || block.kind === 'table' ? (block.anchor ?? []) : []));

describe('options of a sheet', () => {
  it('says on the first page what a cover would say', () => {
    const { blocks } = print({ cover: false, legend: 'Confidential' });
    expect(blocks.map(({ kind }) => kind)).not.toContain('cover');
    expect(blocks.slice(0, 3).map(readBlock).join('\n')).toMatch(
      /^Confidential\nPatent cross-licence[^]*Party B: Beta[^]*Round: 2, draft[^]*Copy: Counterpart copy/,
    );
  });

  it('names a schedule that it does not print, with its counts and without its lines', () => {
    const document = print({ schedules: ['A'] });
    const text = readDocument(document);
    expect(text).toContain('Not printed: Schedule B');
    expect(text).toContain('Schedule B: patents of Ada (not printed)\nPublications: 1');
    expect(text).toContain('Its 2 lines are left out of this copy.');
    expect(anchorsOf(document)).toEqual(expect.arrayContaining(['lines-a', 'schedule-b']));
    expect(anchorsOf(document)).not.toContain('lines-b');
  });

  it.each([
    ['through', /^1 Non-binding statement$/, /^\d+ [^.]*$/],
    ['by-part', /^1\.1 Non-binding statement$/, /^\d+\.\d+ [^.]*$/],
    ['none', /^Non-binding statement$/, /^[^\d]*$/],
  ] as const)('numbers terms "%s", and what speaks of a term follows', (numbering, first, each) => {
    const terms = headings(print({ numbering })).filter(({ anchor }) => anchor?.startsWith('term-'));
    const words = terms.map(({ number, text }) => (number === null ? text : `${number} ${text}`));
    expect(words[0]).toMatch(first);
    for (const word of words) expect(word).toMatch(each);
    const rate = terms.findIndex(({ anchor }) => anchor === 'term-rate');
    const speaking = internal({ numbering }).blocks.filter(
      (block) => block.kind === 'table' && block.caption !== 'Contents',
    );
    const said = speaking.flatMap(runsOf).flatMap(({ link, text }) => (link === 'term-rate' ? text : []));
    expect(new Set(said)).toEqual(new Set([words[rate]]));
  });

  it('leaves out the calendar, the draft mark, the legend and the recipient where told', () => {
    expect(readDocument(print({ calendar: false }))).not.toContain('Payment calendar');
    expect(print({ draftMark: false }).watermark).toBeNull();
    expect(print({ recipient: 'Bea' }).recipient).toBe('Bea');
    expect(print().recipient).toBeNull();
    expect(print({ legend: 'Own words' }).footer).toBe('Own words');
  });
});

describe('places of a sheet', () => {
  it.each([
    ['counterpart', print()],
    ['internal', internal()],
    ['shortened', print({ schedules: [], calendar: false, numbering: 'none', cover: false })],
  ])('has a name of its own for each place of a %s copy, and every link leads to one', (_, document) => {
    const anchors = anchorsOf(document);
    expect(new Set(anchors).size).toBe(anchors.length);
    const links = document.blocks.flatMap(runsOf).flatMap(({ link }) => link ?? []);
    expect(links.filter((link) => !anchors.includes(link))).toEqual([]);
    const places = headings(document).filter(({ level, anchor }) => level === 1 && anchor === undefined);
    expect(places).toEqual([]);
  });

  it('leads from words that name a table or a schedule to it, and from the contents to every term', () => {
    const runs = print().blocks.flatMap(runsOf);
    const leading = runs.flatMap(({ text, link }) => (link ? [`${text} -> ${link}`] : []));
    expect(leading).toEqual(
      expect.arrayContaining([
        'Table 1 -> table-consideration-instalments',
        'Schedule A -> schedule-a',
        'Schedule A: patents of Ada -> schedule-a',
        'Payment calendar -> payment-calendar',
      ]),
    );
    for (const { key } of round.terms) expect(runs.map(({ link }) => link)).toContain(`term-${key}`);
  });

  it('remarks on terms in an internal copy and nowhere else', () => {
    const remarked = headings(internal()).find(({ anchor }) => anchor === 'term-consideration');
    expect(remarked?.remarks).toEqual([
      expect.stringMatching(/^Our position\. Walk-away: .*Decides: /),
      expect.stringMatching(/^Our note\. /),
    ]);
    expect(headings(print()).flatMap(({ remarks }) => remarks ?? [])).toEqual([]);
  });

  it('types the figures and days of its tables', () => {
    const typed = print().blocks.flatMap((block) => (block.kind === 'table' ? block.rows.flat(2) : []));
    const values = typed.flatMap(({ text, value }) =>
      value ? [`${value.kind} ${text} = ${value.text}`] : [],
    );
    expect(values).toEqual(expect.arrayContaining(['date 2000-05-06 = 2000-05-06', 'number 7 = 7']));
    expect(values.filter((words) => words.startsWith('number'))).toContain(
      'number 1,250,000.50 = 1250000.50',
    );
  });
});
