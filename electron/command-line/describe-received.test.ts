import { expect, it } from 'vitest';
import type { ReceivedPart } from '../../domain/receiving/reading.ts';
import { describeReceived } from './describe-received.ts';

const part = (key: string, label: string, more: Partial<ReceivedPart>): ReceivedPart => ({
  id: key,
  number: null,
  heading: label,
  paragraphs: [],
  as: { kind: 'term', key },
  label,
  confidence: 'certain',
  reason: '',
  isByHand: false,
  others: [],
  outcome: 'same',
  before: [],
  after: [],
  values: [],
  takesValues: true,
  ...more,
});
const answer = { answer: null, answerReason: '' };

it('says what a received file changed, marked and remarked, a line each', () => {
  const parts = [
    part('parties', 'Parties', {}),
    part('rate', 'Rate', {
      heading: 'Royalty per device',
      outcome: 'values',
      values: [{ field: 'rates', label: 'Rates', before: 'EUR 0.70', after: 'EUR 0.45' }],
    }),
    part('tax', 'Tax', {
      outcome: 'reworded',
      before: ['Each bears its own.', 'No gross-up.'],
      after: ['Each bears its own.', 'Full gross-up.'],
      notes: ['Changed without a mark.'],
    }),
  ];
  const by = { author: 'Li Wei', date: '2017-07-10T09:00:00Z', ...answer };
  expect(
    describeReceived(
      {
        parts,
        terms: [{ key: 'territory', label: 'Territory', isOnSheet: true }],
        doubts: ['Changed without a mark: "Tax".'],
      },
      {
        changes: [
          { id: '1', termKey: 'rate', kind: 'inserted', text: '0.45', before: '0.70', ...by },
          { id: '2', termKey: null, kind: 'deleted', text: 'a\nb\u001B[31m', ...by, author: '' },
        ],
        comments: [
          {
            id: '3',
            termKey: 'territory',
            text: 'India must be carved out.',
            on: 'worldwide',
            answers: null,
            isResolved: false,
            ...by,
          },
        ],
      },
    ),
  ).toEqual([
    'Changed without a mark: "Tax".',
    'What changed:',
    '  Rate, under "Royalty per device" (certain)',
    '    Rates: EUR 0.70 -> EUR 0.45',
    '  Tax (certain)',
    '    - No gross-up.',
    '    + Full gross-up.',
    '    Changed without a mark.',
    'Marked changes: 2 (Li Wei: 1, an unnamed author: 1)',
    '  Rate: "0.70" -> "0.45"',
    '  beside the terms: struck "a b[31m"',
    'Comments: 1',
    '  Territory, Li Wei, 2017-07-10, on "worldwide": India must be carved out.',
  ]);
});
