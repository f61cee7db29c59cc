import { describe, expect, it } from 'vitest';
import { aFact, aPrecedent } from '../../../../domain/precedents/precedent.fixture.ts';
import { checkOwnPrecedent } from '../../../../domain/precedents/check-own-precedent.ts';
import type { Amount } from '../../../../domain/precedents/amount.ts';
import { asWritten, emptyFact, emptySource, entryAsWritten, idFromTitle, withoutDoubt } from './own-draft.ts';

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
  it('keeps the currency of a percentage whose price is limited, and drops one that names nothing', () => {
    const rate: Amount = {
      amount: '5',
      amountMax: null,
      currency: 'USD',
      unit: 'pct-of-selling-price',
      standing: 'term',
      when: null,
      count: null,
      floor: null,
      cap: null,
      baseFactor: null,
      baseFloor: null,
      baseCap: null,
      tiers: null,
    };
    const limited = aFact({ terms: {}, amount: { ...rate, baseCap: '400' } });
    expect(asWritten(limited).amount?.currency).toBe('USD');
    expect(asWritten(aFact({ terms: {}, amount: rate })).amount?.currency).toBeNull();
    const entry = { ...aPrecedent(), facts: [limited] };
    expect(checkOwnPrecedent(entryAsWritten(entry)).ok).toBe(true);
  });
});

describe('a caution that is removed', () => {
  const correction = { error: 'Often said.', record: 'The record.', factIds: [] };
  const draft = {
    doubts: ['zero', 'one', 'two'],
    corrections: [
      { ...correction, doubt: 0 },
      { ...correction, doubt: 1 },
      { ...correction, doubt: 2 },
      { ...correction, doubt: null },
    ],
  };
  it.each([
    [0, [null, 0, 1, null]],
    [1, [0, null, 1, null]],
    [2, [0, 1, null, null]],
  ])('leaves what is often misread beside its own cautions: %s', (index, left) => {
    const { doubts, corrections } = withoutDoubt(draft, index);
    expect(corrections.map(({ doubt }) => doubt)).toEqual(left);
    expect(checkOwnPrecedent({ ...aPrecedent(), doubts, corrections }).ok).toBe(true);
  });
});
