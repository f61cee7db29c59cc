import { describe, expect, it } from 'vitest';
import { aFact, aPrecedent } from '../../../../domain/precedents/precedent.fixture.ts';
import { asWritten, emptyFact, emptySource, entryAsWritten, idFromTitle } from './own-draft.ts';

describe('idFromTitle', () => {
  it.each([
    ['Foo – Bar licence (2024)', 'foo-bar-licence-2024'],
    ['  Électricité & Söhne ', 'electricite-sohne'],
    ['小米', ''],
  ])('of %s is %s', (title, id) => {
    expect(idFromTitle(title)).toBe(id);
  });
});

describe('ids of facts and sources', () => {
  it('go on after the highest', () => {
    expect(emptyFact([aFact({ id: 'f7' }), aFact({ id: 'c9' })], []).id).toBe('f8');
    expect(emptySource([]).id).toBe('s1');
  });
});

describe('what of a form is saved', () => {
  it('leaves out values that are still blank', () => {
    const blank = { basis: 'stated' as const, value: { amount: '', currency: 'EUR' } };
    const fact = asWritten(aFact({ terms: { consideration: { upFront: blank } } }));
    expect(fact.terms).toEqual({ consideration: {} });
  });
  it('leaves out a source that says nothing and that no fact cites', () => {
    const entry = aPrecedent();
    const draft = { ...entry, sources: [...entry.sources, emptySource(entry.sources)] };
    expect(entryAsWritten(draft).sources).toEqual(entry.sources);
  });
});
