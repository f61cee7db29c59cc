import { expect, it } from 'vitest';
import type { Schedule } from '../deals/deal.ts';
import { diffRounds, type ComparedRound } from './diff-rounds.ts';

const names = { A: 'Alpha', B: 'Beta' };
const schedule = (parts: Partial<Schedule>): ComparedRound => ({
  terms: [],
  schedules: [
    { letter: 'A', listId: 'l', listName: 'Ours', owner: 'Alpha', part: null, frozen: null, ...parts },
  ],
});
const frozen = (lineCount: number) =>
  schedule({ frozen: { lineCount, linesSha256: String(lineCount).padStart(64, '0') } });

it('tells which part of a list a schedule means now', () => {
  const part = { search: '', filters: { offices: ['EP'] }, sort: null };
  expect(diffRounds(frozen(20), schedule({ part }), names)).toMatchObject([
    { field: 'schedule-A', before: 'Ours (Alpha)', after: 'Ours (Alpha): office EP' },
  ]);
});

it('tells frozen lines that are others, though the list is the same', () => {
  expect(diffRounds(frozen(20), frozen(21), names)).toMatchObject([
    { field: 'schedule-A', before: 'Ours (Alpha), 20 lines', after: 'Ours (Alpha), 21 lines' },
  ]);
});

it('leaves the lines of a draft to the comparison of schedules', () => {
  expect(diffRounds(frozen(20), schedule({}), names)).toEqual([]);
  const unhashed = schedule({ frozen: { lineCount: 19, linesSha256: null } });
  expect(diffRounds(unhashed, frozen(20), names)).toEqual([]);
});
