import { describe, expect, it } from 'vitest';
import { anOpenDeal, aTerm } from '../../shareable/open-deal.fixture.ts';
import { toShareable } from '../../shareable/to-shareable.ts';
import type { FieldValues } from '../../terms/stated.ts';
import { readBlock } from '../document-text.fixture.ts';
import type { Copy } from '../term-blocks.ts';
import { calendarBlocks } from './payment-calendar.ts';

const blocksOf = (terms: readonly ReturnType<typeof aTerm>[], copy: Copy = 'counterpart') =>
  calendarBlocks(toShareable(anOpenDeal(terms), []).terms, {
    copy,
    names: { A: 'Ada', B: 'Bea' },
    numbering: 'through',
  });
const linesOf = (terms: readonly ReturnType<typeof aTerm>[], copy: Copy = 'counterpart') => {
  const table = blocksOf(terms, copy).find((block) => block.kind === 'table');
  return table ? readBlock(table).split('\n').slice(2) : [];
};
const stated = (value: unknown) => ({ basis: 'stated' as const, value });
const money = (amount: string) => ({ amount, currency: 'EUR' });
const consideration = (fields: FieldValues) => aTerm('consideration', { payer: stated('B'), ...fields });

describe('calendarBlocks', () => {
  it('puts dated amounts of all terms in the order of their days, and what has a rule behind them', () => {
    const lines = linesOf([
      consideration({
        forms: stated(['up-front', 'instalments', 'annual-fee', 'running-royalty']),
        upFront: stated(money('5')),
        upFrontDue: stated('2018-06-01'),
        instalments: stated({
          currency: 'USD',
          instalments: [
            { due: '2018-01-31', amount: '10' },
            { due: '2019-01-31', amount: '20.50' },
          ],
        }),
        annualFee: stated(money('3')),
        annualFeeFrom: stated('2018-12-31'),
      }),
      aTerm('caps-and-minimums', { minimumB: stated(money('7')) }),
      aTerm('payment-mechanics', { due: stated({ count: 45, unit: 'days' }), dueAfter: stated('report') }),
      aTerm('rate', {
        royaltyB: stated({
          currency: 'USD',
          annualCap: null,
          annualMinimum: null,
          lines: [
            {
              standard: null,
              product: null,
              region: null,
              rate: { basis: 'percent', percent: '1' },
              baseFloor: null,
              baseCap: null,
              unitFloor: null,
              unitCap: null,
              tiers: null,
            },
          ],
        }),
      }),
    ]);
    expect(lines).toEqual([
      '31 January 2018 | Instalment 1 of 2 | Bea | USD | 10 | 1 Consideration',
      '1 June 2018 | Up-front payment | Bea | EUR | 5 | 1 Consideration',
      'each year, first on 31 December 2018 | Fixed annual fee | Bea | EUR | 3 | 1 Consideration',
      '31 January 2019 | Instalment 2 of 2 | Bea | USD | 20.50 | 1 Consideration',
      'within 45 days of the report | Running royalty | Bea |  | by sales | 2 Rate',
      'each year | Royalties of at least | Bea | EUR | 7 | 3 Annual cap and minimum',
    ]);
  });

  it('keeps what is undisclosed, estimated or not agreed apart from what is stated', () => {
    const fields = {
      forms: stated(['up-front', 'instalments', 'purchase']),
      upFront: { basis: 'undisclosed' },
      upFrontDue: { basis: 'estimated', value: '2018-06-01' },
      instalments: { basis: 'undisclosed' },
      purchaseWithin: { basis: 'illustrative', value: { count: 2, unit: 'years' } },
    } as const;
    expect(linesOf([consideration(fields)])).toEqual([
      '1 June 2018 (estimated) | Up-front payment | Bea | undisclosed | 1 Consideration',
      'within 2 years (illustrative) of the effective date | Purchase commitment | Bea | [to be agreed] | 1 Consideration',
      'undisclosed | Instalment | Bea | undisclosed | 1 Consideration',
    ]);
    expect(linesOf([consideration(fields)], 'internal')[1]).toContain('[amount] (missing)');
  });

  it('keeps an undisclosed first day of an annual fee undisclosed', () => {
    const fee = { forms: stated(['annual-fee']), annualFee: stated(money('3')) };
    expect(linesOf([consideration({ ...fee, annualFeeFrom: { basis: 'undisclosed' } })])).toEqual([
      'each year, first day undisclosed | Fixed annual fee | Bea | EUR | 3 | 1 Consideration',
    ]);
    expect(linesOf([consideration(fee)])).toEqual([
      'each year of the term | Fixed annual fee | Bea | EUR | 3 | 1 Consideration',
    ]);
  });

  it('has a balance of two royalties also where nobody said when it is struck, and says that its payer is open', () => {
    const both = [
      aTerm('grant-direction', { direction: stated('cross') }),
      aTerm('consideration', { forms: stated(['running-royalty']), payer: stated('both') }),
    ];
    const balancing = (fields: FieldValues) => linesOf([...both, aTerm('balancing-payment', fields)]);
    expect(balancing({ form: stated('set-off') })).toEqual([
      'no day stated | Balance of the two royalties | whoever owes more | by sales | 3 Balancing payment',
    ]);
    expect(balancing({ form: stated('gross') })).toEqual([]);
    const amounts = stated({ currency: 'EUR', instalments: [{ due: '2030-01-01', amount: '5' }] });
    expect(balancing({ form: stated('net-fixed'), amounts })).toEqual([
      '1 January 2030 | Balancing payment | [to be agreed] | EUR | 5 | 3 Balancing payment',
    ]);
  });

  it('takes in dated amounts of a term that people made, and leads to it', () => {
    const custom = {
      label: 'Exit fee',
      section: 'money' as const,
      fields: [{ key: 'fee', label: 'Exit fee', kind: 'payment-schedule' as const }],
    };
    const fee = stated({ currency: 'EUR', instalments: [{ due: '2020-01-01', amount: '1' }] });
    const table = blocksOf([aTerm('custom-1', { fee }, { custom })]).find((block) => block.kind === 'table');
    expect(table && readBlock(table)).toContain(
      '1 January 2020 | Exit fee | not stated | EUR | 1 | 1 Exit fee',
    );
    expect(table?.rows[0]?.at(-1)).toEqual([{ text: '1 Exit fee', link: 'term-custom-1' }]);
    expect(table?.rows[0]?.[4]).toEqual([{ text: '1', value: { kind: 'number', text: '1' } }]);
  });

  it('is not there while nothing is paid or agreed', () => {
    expect(blocksOf([consideration({ forms: stated(['royalty-free']) }), aTerm('term', {})])).toEqual([]);
    expect(blocksOf([consideration({ forms: stated(['up-front']) }), aTerm('rate', {})])).toEqual([]);
  });
});
