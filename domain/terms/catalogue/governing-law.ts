import { text } from '../prose.ts';
import { defineTerm } from '../term.ts';

export const governingLaw = defineTerm({
  key: 'governing-law',
  section: 'legal',
  order: 520,
  label: 'Governing law',
  help: 'The law that governs the agreement, the language of its binding text, and where disputes go.',
  economic: false,
  mandatory: true,
  bindingByDefault: true,
  fields: {
    law: {
      kind: 'text',
      label: 'Law',
      required: true,
      suggestions: [
        'England and Wales',
        'Germany',
        'Switzerland',
        'Finland',
        'New York',
        'Delaware',
        'Singapore',
        'Hong Kong',
        "People's Republic of China",
        'Japan',
        'Republic of Korea',
      ],
    },
    forum: {
      kind: 'choice',
      label: 'Disputes go to',
      options: [
        { value: 'courts', label: 'the courts' },
        { value: 'icc', label: 'arbitration under the ICC rules' },
        { value: 'wipo', label: 'arbitration under the WIPO rules' },
        { value: 'hkiac', label: 'arbitration under the HKIAC rules' },
        { value: 'siac', label: 'arbitration under the SIAC rules' },
      ],
    },
    seat: {
      kind: 'text',
      label: 'Seat',
      suggestions: ['London', 'Geneva', 'Zurich', 'Singapore', 'Hong Kong', 'Stockholm', 'Helsinki', 'Paris'],
    },
    language: {
      kind: 'text',
      label: 'Language',
      suggestions: ['English', 'Chinese', 'English and Chinese, English prevails'],
    },
  },
  prose: ({ say, tell, line }) => [
    ...line('law', 'Governing law'),
    ...tell('forum', text`Disputes go to ${say('forum')}.`),
    ...line('seat', 'Seat of the courts or the arbitration'),
    ...line('language', 'Language of the agreement'),
  ],
});
