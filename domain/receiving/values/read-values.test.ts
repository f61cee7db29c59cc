import { describe, expect, it } from 'vitest';
import type { RoundTerm } from '../../deals/deal.ts';
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
});
