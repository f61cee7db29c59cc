import { text } from '../prose.ts';
import { defineTerm } from '../term.ts';

export const capturePeriod = defineTerm({
  key: 'capture-period',
  section: 'grant',
  order: 150,
  label: 'Capture period',
  help: 'Up to which day a patent must have come into being to be licensed. Usual: patents first filed up to the end of the term. Look out for an early day: the newest patents, often on the newest standard, then stay outside.',
  economic: true,
  mandatory: false,
  bindingByDefault: false,
  headline: ['until', 'end'],
  fields: {
    counts: {
      kind: 'choice',
      label: 'What counts',
      help: 'Left out: the first filing. The day of grant or of ownership can be moved by the owner, the first filing cannot.',
      options: [
        { value: 'priority', label: 'priority date' },
        { value: 'granted', label: 'day of grant' },
        { value: 'owned', label: 'day on which the patent was acquired' },
      ],
    },
    end: {
      kind: 'choice',
      label: 'In place of a date',
      favours: 'licensee',
      options: [
        { value: 'effective', label: 'until the effective date' },
        { value: 'term', label: 'until the end of the term' },
      ],
    },
    until: {
      kind: 'date',
      label: 'Patents until',
      help: 'The last day that counts. Patents that came into being later are not licensed.',
      required: true,
      favours: 'licensee',
      appliesWhen: ({ end }) => end === undefined,
    },
    tail: {
      kind: 'duration',
      unit: 'months',
      label: 'Tail',
      help: 'Time after that day in which patents still count.',
      favours: 'licensee',
    },
    boughtLater: {
      kind: 'choice',
      label: 'Patents bought from others later',
      favours: 'licensee',
      // where the day of acquiring counts, it has said this already
      appliesWhen: ({ counts }) => counts !== 'owned',
      options: [
        { value: 'out', label: 'not licensed' },
        { value: 'free', label: 'licensed where nothing is owed to others for them' },
        { value: 'in', label: 'licensed' },
      ],
    },
  },
  prose: ({ value, say, tell, line }) => {
    const came = cameIntoBeing[value.counts ?? ''] ?? 'first filed';
    const ends: Readonly<Record<string, string>> = {
      effective: 'the effective date',
      term: 'the end of the term',
    };
    const end = ends[value.end ?? ''];
    return [
      ...(end ? [text`Patents ${came} after ${end} are not licensed.`] : []),
      ...(end ? [] : line('end')),
      ...tell(
        'until',
        text`Patents ${came} after ${say('until')} are not licensed.`,
        `Patents ${came} until`,
      ),
      ...tell(
        'tail',
        text`A tail follows: patents ${came} within ${say('tail')} after that day are licensed too.`,
      ),
      ...tell(
        'boughtLater',
        text`Patents that a party buys from others after the effective date are ${say('boughtLater')}.`,
      ),
    ];
  },
});

const cameIntoBeing: Readonly<Record<string, string>> = {
  priority: 'with a priority date',
  granted: 'granted',
  owned: 'acquired',
};
