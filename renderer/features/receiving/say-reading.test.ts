import { describe, expect, it } from 'vitest';
import type { ReceivedPart } from '../../../domain/receiving/reading.ts';
import { onDay, wantsALook } from './say-reading.ts';

const part: ReceivedPart = {
  id: 'part-1',
  number: null,
  heading: 'Territory',
  paragraphs: [{ role: 'body', number: null, pieces: [{ text: 'Worldwide.' }] }],
  as: { kind: 'term', key: 'territory' },
  label: 'Territory',
  confidence: 'certain',
  reason: 'It carries our bookmark.',
  isByHand: false,
  others: [],
  outcome: 'same',
  before: ['Worldwide.'],
  after: ['Worldwide.'],
  values: [],
  takesValues: true,
};
const remarked: ReceivedPart = {
  ...part,
  paragraphs: [{ role: 'body', number: null, pieces: [{ text: 'Worldwide.', comments: ['7'] }] }],
};

describe('a part wants a look', () => {
  it('where nobody is sure of it, where something is to be noted, and where they remarked on it', () => {
    expect(wantsALook(part)).toBe(false);
    expect(wantsALook({ ...part, confidence: 'doubtful' })).toBe(true);
    expect(wantsALook({ ...part, notes: ['Changed without a mark.'] })).toBe(true);
    expect(wantsALook(remarked)).toBe(true);
  });

  it('until somebody has looked', () => {
    expect(wantsALook({ ...remarked, confidence: 'none', isByHand: true })).toBe(false);
  });
});

it('the day of a mark is said as far as the file says one', () => {
  expect(onDay('2026-10-02T09:00:00Z')).toBe(', 2 Oct 2026');
  expect(onDay('2026-99-99')).toBe(', 2026-99-99');
  expect(onDay('yesterday')).toBe(', yesterday');
  expect(onDay(null)).toBe('');
});
