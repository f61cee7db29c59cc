import { describe, expect, it } from 'vitest';
import type { RoundTerm } from '../deals/deal.ts';
import { paymentMechanics } from '../terms/catalogue/payment-mechanics.ts';
import { newRoundTerm } from '../terms/new-round-term.ts';
import { proseOfTerm } from '../terms/prose-of-term.ts';
import type { FieldValues } from '../terms/stated.ts';
import { adoptSheet } from './adopt-sheet.ts';
import { openSheet } from './open-sheet.ts';
import { sheetOfTerms } from './outcome.ts';

const names = { A: 'Ada', B: 'Bea' };
const parties = [
  { side: 'A', name: 'Ada' },
  { side: 'B', name: 'Bea' },
];

function paidIn(currency: string, days: number): RoundTerm {
  return newRoundTerm(paymentMechanics, {
    currency: { basis: 'stated', value: currency },
    due: { basis: 'stated', value: { count: days, unit: 'days' } },
    dueAfter: { basis: 'stated', value: 'invoice' },
  });
}

const proseOf = (term: RoundTerm) => proseOfTerm(term, names, {});
const wordsOf = (term: RoundTerm | undefined): readonly string[] =>
  term ? proseOf(term).map(({ text }) => text.map((run) => run.text).join('')) : [];

/** A file of which somebody edited the values and the words of a term, as it is received after this round. */
function received(fields: FieldValues, prose: unknown, former: RoundTerm | null) {
  const sheet = openSheet({ round: { parties, terms: [{ key: 'payment-mechanics', fields, prose }] } });
  if (!sheet) throw new Error('no sheet');
  const { adopted } = adoptSheet(sheet, names, sheetOfTerms(former ? [former] : [], names), false);
  const [first] = adopted;
  return { term: first?.terms[0], count: first?.terms.length, said: first?.said };
}

const before = paidIn('USD', 45);

describe('a file that was edited by hand', () => {
  it('with a value changed and its words left prints words of the new value', () => {
    const { term, said } = received(paidIn('USD', 30).fields, proseOf(before), before);
    expect(term).toMatchObject({ fields: paidIn('USD', 30).fields, written: null });
    expect(wordsOf(term)).toEqual(wordsOf(paidIn('USD', 30)));
    expect(said?.confidence).toBe('likely');
    expect(said?.reason).toMatch(/still said the former ones and are made anew/);
  });

  it('with its words changed and the value left is read from the words', () => {
    const { term, said } = received(before.fields, proseOf(paidIn('EUR', 30)), before);
    expect(term).toMatchObject({ fields: paidIn('EUR', 30).fields, written: null });
    expect(said?.reason).toMatch(/^Its words were edited and its values left: read from the words: "\S/);
  });

  it('with another value changed in its words than in its values takes both', () => {
    const { term, said } = received(paidIn('EUR', 45).fields, proseOf(paidIn('USD', 30)), before);
    expect(term).toMatchObject({ fields: paidIn('EUR', 30).fields, written: null });
    expect(said?.confidence).toBe('likely');
  });

  it('with one value changed to two different things keeps the value, and says both', () => {
    const { term, said } = received(paidIn('USD', 60).fields, proseOf(paidIn('USD', 30)), before);
    expect(term).toMatchObject({ fields: paidIn('USD', 60).fields, written: null });
    expect(said?.confidence).toBe('doubtful');
    expect(said?.reason).toMatch(/contradicts itself: .* is 60 days in its values and 30 days in its words/);
  });

  it('keeps words of their own beside those that follow the value', () => {
    const own = { role: 'body', text: [{ text: 'Bank charges are shared.' }] };
    const { term, said } = received(paidIn('USD', 30).fields, [...proseOf(before), own], before);
    expect(wordsOf(term)).toEqual([...wordsOf(paidIn('USD', 30)), 'Bank charges are shared.']);
    expect(said?.reason).toMatch(/made anew of the values/);
  });

  it('that nobody held before stands by its values, and says what its words say', () => {
    const { term, said } = received(paidIn('USD', 60).fields, proseOf(before), null);
    expect(term).toMatchObject({ fields: paidIn('USD', 60).fields, written: null });
    expect(said?.reason).toMatch(/is 60 days in its values and 45 days in its words/);
  });

  it('with a wording of our own left beside a changed value keeps it, and is to be looked at', () => {
    const text = [{ text: 'Everything is paid in USD, 45 days after the invoice.' }];
    const written = { paragraphs: [{ role: 'body' as const, runs: text }], generated: 'x', clauseId: null };
    const { term, said } = received(paidIn('USD', 30).fields, [{ role: 'body', text }], {
      ...before,
      written,
    });
    expect(term).toMatchObject({ fields: paidIn('USD', 30).fields, written });
    expect(said?.confidence).toBe('doubtful');
  });

  it('is nothing special where words and values agree, or words are a wording of theirs', () => {
    expect(received(paidIn('EUR', 30).fields, proseOf(paidIn('EUR', 30)), before).said).toBeNull();
    const theirs = received(before.fields, 'Payment is made as is usual among merchants.', before);
    expect(theirs.said).toBeNull();
    expect(wordsOf(theirs.term)).toEqual(['Payment is made as is usual among merchants.']);
  });
});
