import { emptyPosition, type Limit, type Position, type Stance } from '../../domain/positions/position.ts';
import { euros, perSmartphone, years } from './sample-deal.ts';

const stance = (limits: readonly Limit[], words = ''): Stance => ({ limits: [...limits], words });
const atLeast = (field: string, value: unknown): Limit => ({ field, bound: 'at-least', value });
const oneOf = (field: string, ...value: readonly string[]): Limit => ({ field, bound: 'one-of', value });

const position = (termKey: string, rest: Partial<Position>): Position => ({
  ...emptyPosition(termKey),
  ...rest,
  reason: `Made up for the sample. ${rest.reason ?? ''}`.trim(),
});

/** Our positions in the sample: no figure of them is taken from any real negotiation. */
export const positions: readonly Position[] = [
  position('rate', {
    target: stance([atLeast('royaltyB', perSmartphone('0.85'))]),
    fallback: stance([atLeast('royaltyB', perSmartphone('0.65'))]),
    walkAway: stance([atLeast('royaltyB', perSmartphone('0.50'))]),
    priority: 5,
    flexibility: 2,
    reason: 'The running rate is what later licences will be held against.',
    decidedBy: 'Head of licensing',
    approvalBy: 'Chief executive',
  }),
  position('caps-and-minimums', {
    target: stance([atLeast('capB', euros('40000000'))]),
    fallback: stance([atLeast('capB', euros('25000000'))]),
    walkAway: stance([atLeast('capB', euros('20000000')), atLeast('minimumB', euros('3000000'))]),
    priority: 4,
    flexibility: 3,
    reason: 'A low cap would turn the running rate into a fixed fee.',
    decidedBy: 'Head of licensing',
    approvalBy: 'Chief financial officer',
  }),
  position('release', {
    target: stance([atLeast('payment', euros('25000000'))]),
    fallback: stance([atLeast('payment', euros('15000000'))]),
    walkAway: stance([atLeast('payment', euros('10000000'))]),
    priority: 4,
    flexibility: 3,
    reason: 'Priced apart from the future.',
    decidedBy: 'Head of licensing',
  }),
  position('term', {
    target: stance([atLeast('length', years(7))]),
    fallback: stance([atLeast('length', years(5))]),
    walkAway: stance([atLeast('length', years(4))]),
    priority: 3,
    flexibility: 4,
    decidedBy: 'Lead negotiator',
  }),
  position('tax', {
    target: stance([oneOf('withholding', 'gross-up')]),
    fallback: stance([oneOf('withholding', 'gross-up', 'shared')]),
    walkAway: stance([], 'Not deducted in full.'),
    priority: 2,
    flexibility: 4,
    decidedBy: 'Tax counsel',
  }),
  position('records-and-audit', {
    walkAway: stance([oneOf('audits', 'yearly', 'yearly-and-cause')]),
    priority: 3,
    flexibility: 3,
    reason: 'A royalty that nobody may look into is a gift.',
    decidedBy: 'Finance',
  }),
  position('most-favoured-licensee', {
    target: stance([oneOf('form', 'none')]),
    fallback: stance([], 'The rate only, and not for settlements.'),
    priority: 4,
    flexibility: 1,
    decidedBy: 'Head of licensing',
    approvalBy: 'Chief executive',
  }),
  position('payment-mechanics', {
    target: stance([oneOf('currency', 'EUR')]),
    fallback: stance([], 'CNY, at the exchange rate of the day of payment.'),
    priority: 2,
    flexibility: 4,
    decidedBy: 'Treasury',
  }),
];
