import { expect, it } from 'vitest';
import { anOpenDeal, aTerm } from '../../../../domain/shareable/open-deal.fixture.ts';
import { attachWarnings } from './attach-warnings.ts';
import { letterChoices } from './letter-choices.ts';

const schedule = { letter: 'A', listId: 'l', listName: 'Ours', owner: 'Ada', part: null, frozen: null };
const open = anOpenDeal([aTerm('licensed-patents', {})], { schedules: [schedule] });

it('says that the owner of a list is neither party, or the other one', () => {
  expect(attachWarnings(open, { id: 'm', owner: 'ada' }, null)).toEqual([]);
  expect(attachWarnings(open, { id: 'm', owner: 'Cyd' }, null)).toEqual([
    'The list’s owner, Cyd, is neither Ada nor Bea.',
  ]);
  expect(attachWarnings(open, { id: 'm', owner: 'Bea' }, 'licensed-by-a')[0]).toBe(
    'The list’s owner is Bea, but Ada would license it.',
  );
});

it('says that a list is attached already', () => {
  expect(attachWarnings(open, { id: 'l', owner: 'Ada' }, 'assigned')).toEqual([
    'The list is attached already as Schedule A.',
  ]);
});

it('says when a term will state another extent of the grant', () => {
  const extent = '“Licensed patents” from Bea then reads “the patents of a schedule and their families”.';
  expect(attachWarnings(open, { id: 'm', owner: 'Bea' }, 'licensed-by-b')).toEqual([extent]);
  const declared = { fromB: { basis: 'stated' as const, value: 'declared-seps' } };
  const listed = anOpenDeal([aTerm('licensed-patents', declared)]);
  expect(attachWarnings(listed, { id: 'm', owner: 'Bea' }, 'licensed-by-b')).toEqual([]);
});

it('says when the term that will name the schedule is agreed', () => {
  const declared = { fromB: { basis: 'stated' as const, value: 'declared-seps' } };
  const agreed = anOpenDeal([aTerm('licensed-patents', declared, { state: 'agreed' })]);
  expect(attachWarnings(agreed, { id: 'm', owner: 'Bea' }, 'licensed-by-b')).toEqual([
    'The term that would name the schedule is agreed: this changes it.',
  ]);
  expect(attachWarnings(agreed, { id: 'm', owner: 'Bea' }, 'assigned')).toEqual([]);
});

it('offers free letters first, then those that would be taken over', () => {
  const choices = letterChoices([schedule]);
  expect(choices).toHaveLength(26);
  expect(choices[0]).toEqual({ value: 'B', label: 'Schedule B' });
  expect(choices.at(-1)).toEqual({ value: 'A', label: 'Schedule A, in place of Ours' });
});
