import type { RoundTerm } from '../deals/deal.ts';
import { aTerm, anOpenDeal } from '../shareable/open-deal.fixture.ts';
import { catalogue } from '../terms/catalogue.ts';
import { newRoundTerm } from '../terms/new-round-term.ts';
import { checkSheet } from './check-sheet.ts';
import type { AgreedTerm } from './rules/earlier-rounds.ts';

export const names = { A: 'Ada', B: 'Bea' };
export const stated = <T>(value: T) => ({ basis: 'stated' as const, value });
export const mandatory = catalogue.filter((term) => term.mandatory).map((term) => newRoundTerm(term));
const party = { localName: null, localLanguage: null, seat: null };
export const parties = aTerm('parties', {
  parties: stated([
    { side: 'A', name: 'Ada', ...party },
    { side: 'B', name: 'Bea', ...party },
  ]),
});
export const usd = (amount: string) => stated({ amount, currency: 'USD' });
export const royalty = (parts: object = {}, line: object = {}) =>
  stated({
    currency: 'USD',
    lines: [
      {
        standard: null,
        product: null,
        region: null,
        rate: { basis: 'per-unit', amount: '1' },
        baseFloor: null,
        baseCap: null,
        unitFloor: null,
        unitCap: null,
        tiers: null,
        ...line,
      },
    ],
    annualCap: null,
    annualMinimum: null,
    ...parts,
  });

export function sheetOf(terms: readonly RoundTerm[]) {
  const own = new Set(terms.map((term) => term.key));
  return anOpenDeal([
    ...mandatory.filter((term) => !own.has(term.key) && term.key !== 'parties'),
    parties,
    ...terms,
  ]).round;
}
export const found = (terms: readonly RoundTerm[], agreed: readonly AgreedTerm[] = []) =>
  checkSheet(sheetOf(terms), names, agreed).filter((problem) => problem.severity !== 'gap');
export const rulesOf = (terms: readonly RoundTerm[], agreed?: readonly AgreedTerm[]) => [
  ...new Set(found(terms, agreed).map((problem) => problem.rule)),
];
export const running = aTerm('consideration', { forms: stated(['running-royalty']), payer: stated('B') });
