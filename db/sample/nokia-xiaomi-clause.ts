import type { WrittenParagraph, WrittenRun } from '../../domain/terms/written/written-prose.ts';
import type { SampleDeal } from './sample-deal.ts';

const paragraph = (...runs: readonly (string | WrittenRun)[]): WrittenParagraph => ({
  role: 'body',
  runs: runs.map((run) => (typeof run === 'string' ? { text: run } : run)),
});
const madeUp = (text: string): WrittenRun => ({ text, mark: 'illustrative' });

const talks = (a: string, b: string) =>
  `: one senior executive of ${a} and one of ${b} talk without prejudice. Proceedings may begin only when these talks have ended without a result`;
const first = 'A dispute first goes to ';
const executives = 'talks between executives';
const decide = ' arbitrators decide: each party names one, and those two name the third.';
const secrecy = 'The proceedings, the evidence and the award are confidential, as far as the law allows.';
const interpreter = ' Either side may bring an interpreter.';

/** Our own clause on disputes, from which round 2 takes its wording. */
export const clause: SampleDeal['clause'] = {
  termKey: 'dispute-resolution',
  title: 'Executives first, then arbitration',
  variant: 'preferred',
  perspective: 'either',
  paragraphs: [
    paragraph(`${first}{{firstStep}}${talks('Party A', 'Party B')}.`),
    paragraph('What the talks leave open is settled for good by {{forum}}, with its seat in {{seat}}.'),
    paragraph(`Three${decide}`),
    paragraph(secrecy),
  ],
  tags: ['arbitration', 'talks'],
  standards: [],
  whenToUse:
    'Between parties that do other business with each other and would rather talk than write. Part of the sample: made up to show the program.',
};

const [a, b] = ['Nokia Corporation', 'Xiaomi'];
const beginning = [first, madeUp(executives), talks(a, b)];
const tribunal = (seat: string) => [
  paragraph(
    'What the talks leave open is settled for good by ',
    madeUp('arbitration under the ICC rules'),
    ', with its seat in ',
    madeUp(seat),
    '.',
  ),
  paragraph(madeUp('Three'), decide),
];

export const wordsSent = [paragraph(...beginning, '.'), ...tribunal('Geneva'), paragraph(secrecy)];

export const wordsReceived = [
  paragraph(...beginning, `.${interpreter}`),
  ...tribunal('Singapore'),
  paragraph(secrecy),
];

/** Our draft: two changes that a colleague has only suggested so far. */
export const wordsSuggested = [
  paragraph(
    ...beginning,
    {
      text: ' or one of the two has declined them',
      suggestion: { kind: 'insertion', id: 'sample-declined' },
    },
    `.${interpreter}`,
  ),
  ...tribunal('Singapore'),
  paragraph(
    'The proceedings, the evidence and the award are confidential',
    { text: ', as far as the law allows', suggestion: { kind: 'deletion', id: 'sample-law' } },
    { text: ', unless a law calls for more', suggestion: { kind: 'insertion', id: 'sample-law' } },
    '.',
  ),
];
