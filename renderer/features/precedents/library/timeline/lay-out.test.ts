import { expect, it } from 'vitest';
import { summaryOf } from '../summary.fixture.ts';
import { placeOfDate } from './date-place.ts';
import { layOut, yearSpan } from './lay-out.ts';
import { neighbour } from './neighbour.ts';

const one = summaryOf({ id: 'one', announced: '2010-01-01', companies: ['Boreal'], expires: '2014-12-31' });
const two = summaryOf({ id: 'two', announced: '2012-07', companies: ['Zenith'] });
const three = summaryOf({ id: 'three', announced: '2018-06-01', companies: ['Arden'] });
const court = summaryOf({
  id: 'court',
  announced: '2012-01-01',
  kind: 'court-determination',
  companies: ['X'],
});
const undated = summaryOf({ id: 'undated' });
const all = [three, two, one, court, undated];

it('places a month and a year in their middle', () => {
  expect(placeOfDate('2017-01-01')).toBe(2017);
  expect(placeOfDate('2017')).toBeCloseTo(2017.5, 2);
  expect(placeOfDate('2017-04')).toBeCloseTo(2017.285, 2);
});

it('reaches from the first date to the last expiry', () => {
  expect(yearSpan(all)).toEqual({ first: 2010, last: 2018 });
  expect(yearSpan([undated])).toBeNull();
});

it('lays kinds below each other, gives a row of its own to what would cover a label or a term, and turns the last label', () => {
  const [deals, courts] = layOut(all, { first: 2010, last: 2018 }, 900);
  expect(deals?.entries.map(({ summary, row }) => [summary.id, row])).toEqual([
    ['one', 0],
    ['two', 1],
    ['three', 0],
  ]);
  expect(deals?.entries[0]).toMatchObject({ x: 0, isLabelBefore: false });
  expect(deals?.entries[0]?.until).toBeCloseTo(499.7, 0);
  expect(deals?.rows).toBe(2);
  expect(courts?.kind).toBe('court-determination');
  const narrow = layOut(all, { first: 2010, last: 2018 }, 300);
  expect(narrow[0]?.entries.find(({ summary }) => summary.id === 'three')?.isLabelBefore).toBe(true);
});

it('leads left and right in time through all kinds, up and down through the rows', () => {
  const lanes = layOut(all, { first: 2010, last: 2018 }, 900);
  expect(neighbour(lanes, 'one', 'ArrowRight')).toBe('court');
  expect(neighbour(lanes, 'court', 'ArrowRight')).toBe('two');
  expect(neighbour(lanes, 'one', 'ArrowLeft')).toBeNull();
  expect(neighbour(lanes, 'three', 'ArrowDown')).toBe('two');
  expect(neighbour(lanes, 'two', 'ArrowDown')).toBe('court');
  expect(neighbour(lanes, 'court', 'ArrowUp')).toBe('two');
  expect(neighbour(lanes, 'one', 'x')).toBeNull();
});
