import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aScheduleContent, anOpenDeal, aTerm } from '../../domain/shareable/open-deal.fixture.ts';
import { isTermSheet, readTermSheet } from '../../domain/shareable/term-sheet-file.ts';
import { toShareable } from '../../domain/shareable/to-shareable.ts';
import { toTermSheetFile, type CopyParts } from '../../domain/shareable/to-term-sheet-file.ts';
import { unwrap } from '../test-backend.ts';
import { hashContent, sealContent, textOfTermSheet } from './term-sheet-file.ts';

const schedules = ['A', 'B'].map((letter) => ({
  letter,
  listId: `list-${letter}`,
  listName: 'list',
  owner: 'Ada',
  part: null,
  frozen: null,
}));
const contents = ['A', 'B'].map((letter) => ({ ...aScheduleContent(), letter }));
const grant = (value: string) => aTerm('grant-direction', { direction: { basis: 'stated', value } });
const roundOf = (value: string, number = 2) =>
  toShareable(anOpenDeal([grant(value), aTerm('consideration', {})], { number, schedules }), contents);

const bareRow = { family: null, application: '1', publication: null, office: 'EP', filingDate: null };
const round = roundOf('cross');
const plain: CopyParts = { legend: 'Without prejudice', recipient: null, schedules: null };
const fileOf = (parts: Partial<CopyParts> = {}) =>
  sealContent(toTermSheetFile({ round, seal: null }, { ...plain, ...parts }));
const parsed = (text: string): unknown => JSON.parse(text);
const textOf = (file: ReturnType<typeof fileOf>): string => [...textOfTermSheet(file)].join('');

describe('a round as a file', () => {
  it('reads back exactly as it was', () => {
    const file = fileOf();
    const read = unwrap(readTermSheet(parsed(textOf(file))));
    expect(read).toEqual(file);
    expect(read.round).toEqual(round);
    expect(hashContent(read)).toBe(file.contentSha256);
  });

  it('has one hash for one state, whoever gets it, and another after any change', () => {
    const file = fileOf();
    expect(fileOf({ recipient: 'Counsel of Ada', legend: '' }).contentSha256).toBe(file.contentSha256);
    expect(fileOf({ schedules: ['B'] }).contentSha256).not.toBe(file.contentSha256);
    const edited = parsed(textOf(file).replace('"A receiver"', '"A sender"'));
    expect(edited).toMatchObject({ format: 'parley-term-sheet' });
    expect(isTermSheet(edited) && hashContent(edited)).not.toBe(file.contentSha256);
  });

  it('does not carry a schedule that is left out, and says so', () => {
    const file = fileOf({ schedules: ['B'] });
    expect(file.round.schedules.map(({ letter }) => letter)).toEqual(['B']);
    expect(file.leftOut).toEqual(['A']);
  });

  it('holds both rounds of a redline and what changed, by typed values', () => {
    const since = { round: roundOf('a-to-b', 1), seal: 'f'.repeat(64) };
    const file = fileOf({ since });
    expect(file.copy.kind).toBe('redline');
    expect(unwrap(readTermSheet(parsed(textOf(file))))).toEqual(file);
    expect(file.since?.round).toEqual(since.round);
    expect(file.since?.changes).toMatchObject([{ termKey: 'grant-direction', field: 'direction' }]);
  });

  it('is of no other form, and of no newer version', () => {
    const file = fileOf();
    expect(readTermSheet({ ...file, version: 2 })).toMatchObject({ error: { code: 'conflict' } });
    expect(readTermSheet({ ...file, ours: 1 })).toMatchObject({ error: { code: 'invalid-input' } });
    expect(readTermSheet({ ...file, round: { ...round, dated: 'soon' } })).toMatchObject({
      error: { issues: [{ path: 'round.dated' }] },
    });
    for (const other of [null, [], 'x', { format: 'other' }]) expect(readTermSheet(other).ok).toBe(false);
  });

  it('writes any words so that JSON reads them back', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.integer({ min: 0, max: 300 }),
        (words, many) => {
          const row = { ...bareRow, title: words, declaredStandards: [words] };
          const rows = Array.from({ length: many }, () => row);
          const content = [{ ...aScheduleContent(), rows }];
          const made = toShareable(anOpenDeal([], { schedules: schedules.slice(0, 1) }), content);
          const file = sealContent(toTermSheetFile({ round: made, seal: null }, { ...plain, legend: words }));
          expect(parsed(textOf(file))).toEqual(file);
        },
      ),
      { numRuns: 40 },
    );
  });
});
