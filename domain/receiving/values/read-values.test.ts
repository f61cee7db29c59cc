import { describe, expect, it } from 'vitest';
import type { RoundTerm } from '../../deals/deal.ts';
import { capsAndMinimums } from '../../terms/catalogue/caps-and-minimums.ts';
import { paymentMechanics } from '../../terms/catalogue/payment-mechanics.ts';
import { newRoundTerm } from '../../terms/new-round-term.ts';
import { plainProse, proseOfTerm } from '../../terms/prose-of-term.ts';
import { readValues } from './read-values.ts';

const names = { A: 'Ada', B: 'Bea' };
const linesOf = (term: RoundTerm): readonly string[] => plainProse(proseOfTerm(term, names, {})).split('\n');
const days = (count: number): RoundTerm =>
  newRoundTerm(paymentMechanics, {
    currency: { basis: 'stated', value: 'USD' },
    due: { basis: 'stated', value: { count, unit: 'days' } },
    dueAfter: { basis: 'stated', value: 'invoice' },
  });

/** What is read from these lines, and how many sets of values were printed on the way. */
function read(received: readonly string[]) {
  let printed = 0;
  const print = (term: RoundTerm) => {
    printed += 1;
    return linesOf(term);
  };
  const values = readValues({
    term: days(45),
    definition: paymentMechanics,
    facts: {},
    names,
    received,
    print,
  });
  return { ...values, printed };
}

describe('values in words that were changed', () => {
  it('are those that would print the words', () => {
    expect(read(linesOf(days(30)))).toMatchObject({ isExact: true, fields: days(30).fields });
  });

  it('are found beside long words of their own', () => {
    const own = Array.from(
      { length: 40 },
      (_, at) => `Clause ${at} is of nobody but them and says so at length.`,
    );
    expect(read([...linesOf(days(30)), ...own])).toMatchObject({ isExact: false, fields: days(30).fields });
  });

  it('are not searched for in a long text of somebody else', () => {
    const long = Array.from(
      { length: 60 },
      (_, at) =>
        `${at}. Whatever is owed after ${at + 3} days in USD 4,000 bears interest at ${at} % from 3 May 2018.`,
    );
    expect(read(long)).toMatchObject({ isExact: false, fields: days(45).fields, printed: 1 });
  });

  it.each([
    ['Payments are due within forty (40) days of the invoice.', 40],
    ['Payments are due within 60 (sixty) calendar days of the invoice.', 60],
  ])('are those that mean the same, whose words stay theirs: %s', (line, count) => {
    const [first = ''] = linesOf(days(45));
    expect(read([first, line])).toMatchObject({ isExact: false, fields: days(count).fields });
  });

  it('are no others where only the spelling is another one', () => {
    const [first = ''] = linesOf(days(45));
    const line = 'Payments are due within forty-five (45) days of the invoice.';
    expect(read([first, line])).toMatchObject({ isExact: false, fields: days(45).fields });
  });

  it('are sums in other words and another currency', () => {
    const cap = (amount: string, currency: string): RoundTerm =>
      newRoundTerm(capsAndMinimums, { capB: { basis: 'stated', value: { amount, currency } } });
    const received = linesOf(cap('18000000', 'EUR')).map((line) =>
      line.replace('EUR 18,000,000', 'USD 16.5 million'),
    );
    expect(received.join(' ')).toContain('USD 16.5 million');
    const values = readValues({
      term: cap('18000000', 'EUR'),
      definition: capsAndMinimums,
      facts: {},
      names,
      received,
      print: linesOf,
    });
    expect(values).toMatchObject({ isExact: false, fields: cap('16500000', 'USD').fields });
  });
});
