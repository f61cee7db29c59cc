import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RoundTerm } from '../../../../domain/deals/deal.ts';
import { acceptAll, rejectAll } from '../../../../domain/terms/written/suggestions.ts';
import { startWriting } from '../../../../domain/terms/written/start-writing.ts';
import { findMatches } from './find-matches.ts';
import { replaceInTerm } from './replace-in-term.ts';

const ask = (words: string, parts = {}) => ({ words, matchCase: false, wholeWord: false, ...parts });

describe('finding', () => {
  const found = (text: string, words: string, parts = {}) =>
    findMatches(text, ask(words, parts)).map(({ start, end }) => text.slice(start, end));
  it('takes case and whole words when asked to', () => {
    expect(found('Term, term, terminate', 'term')).toEqual(['Term', 'term', 'term']);
    expect(found('Term, term, terminate', 'term', { matchCase: true })).toEqual(['term', 'term']);
    expect(found('Term, term, terminate', 'term', { wholeWord: true })).toEqual(['Term', 'term']);
  });
  it('takes any space for a space and any quotation mark for another', () => {
    expect(found('EUR\u00a05 of the “Field”', 'eur 5')).toEqual(['EUR\u00a05']);
    expect(found('the “Field”', '"field"')).toEqual(['“Field”']);
  });
  it('finds what was typed, whatever it is', () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ minLength: 1, maxLength: 5 }), (around, words) => {
        expect(findMatches(around + words, ask(words)).length).toBeGreaterThan(0);
      }),
    );
  });
});

const names = { A: 'Ada', B: 'Bea' } as const;
const term: RoundTerm = {
  key: 'custom-x',
  state: 'open',
  binding: false,
  written: null,
  fields: {
    fee: { basis: 'stated', value: { amount: '5', currency: 'EUR' } },
    words: { basis: 'stated', value: 'Five phones and EUR 5.' },
  },
  custom: {
    label: 'Phones',
    section: 'money',
    fields: [
      { key: 'fee', label: 'Fee', kind: 'money' },
      { key: 'words', label: 'Words', kind: 'text' },
    ],
  },
};
const prose = startWriting(term, names, {}).paragraphs;
const wanted = (words: string, by: string, parts = {}) => ({
  query: ask(words),
  words: by,
  only: null,
  newId: null,
  ...parts,
});

describe('replacing', () => {
  it('changes text fields and leaves typed values alone', () => {
    const { change, replaced, left } = replaceInTerm(term, prose, wanted('EUR 5', 'EUR 6'));
    expect([replaced, left]).toEqual([1, 1]);
    expect(change).toMatchObject({
      fields: { words: { value: 'Five phones and EUR 6.' }, fee: term.fields['fee'] },
    });
  });
  it('changes only the chosen match', () => {
    expect(replaceInTerm(term, prose, wanted('EUR 5', 'x', { only: 0 }))).toEqual({
      change: null,
      replaced: 0,
      left: 1,
    });
  });
  const written: RoundTerm = {
    ...term,
    written: {
      generated: '',
      clauseId: null,
      paragraphs: [
        {
          role: 'body',
          runs: [
            { text: 'a pho' },
            { text: 'ne, a ', bold: true },
            { text: 'phone', suggestion: { kind: 'deletion', id: 'd' } },
          ],
        },
      ],
    },
  };
  it('changes what people wrote across looks, and not what a suggestion takes out', () => {
    const { change, replaced, left } = replaceInTerm(written, [], wanted('phone', 'device'));
    expect([replaced, left]).toEqual([1, 1]);
    expect(change).toMatchObject({
      written: { paragraphs: [{ runs: [{ text: 'a device' }, { text: ', a ' }, { text: 'phone' }] }] },
    });
  });
  it('as suggestions, gives back what was there and what was asked for', () => {
    const { change } = replaceInTerm(written, [], wanted('phone', 'device', { newId: () => 'n' }));
    const paragraphs = change && 'written' in change ? (change.written?.paragraphs ?? []) : [];
    const say = (list: typeof paragraphs | ReturnType<typeof acceptAll>) =>
      list[0]?.runs.map((run) => run.text).join('');
    expect(say(rejectAll(paragraphs))).toBe('a phone, a phone');
    expect(say(acceptAll(paragraphs))).toBe('a device, a ');
  });
});
