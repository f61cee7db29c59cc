import { chosen } from '../chosen.ts';
import { text } from '../prose.ts';
import { defineTerm } from '../term.ts';

export const governingLaw = defineTerm({
  key: 'governing-law',
  section: 'legal',
  order: 780,
  label: 'Governing law',
  help: 'The law that governs the agreement, the language of its binding text, and how it is signed. Usual: a law that belongs to neither party. Validity and infringement of a patent stay under the law of its country, whatever is chosen here. Look out for two languages without a word on which prevails.',
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
        'Sweden',
        'New York',
        'Delaware',
        'California',
        'Singapore',
        'Hong Kong',
        "People's Republic of China",
        'Japan',
        'Republic of Korea',
      ],
    },
    conflictRules: { kind: 'yes-no', label: 'Conflict-of-law rules excluded' },
    patentLaw: {
      kind: 'yes-no',
      label: 'Patent questions under the law of each country',
      help: 'Validity, infringement and exhaustion are judged where the patent is in force.',
    },
    language: {
      kind: 'text',
      label: 'Language',
      suggestions: [
        'English',
        'Chinese',
        'English and Chinese, English prevails',
        'English and Chinese, Chinese prevails',
        'English and Japanese, English prevails',
        'English and Korean, English prevails',
      ],
    },
    counterparts: { kind: 'yes-no', label: 'Counterparts' },
    eSign: {
      kind: 'choice',
      label: 'Electronic signature',
      options: [
        { value: 'any', label: 'enough' },
        { value: 'qualified', label: 'enough if qualified' },
        { value: 'none', label: 'not enough' },
      ],
    },
  },
  defaults: {
    conflictRules: { basis: 'stated', value: true },
    counterparts: { basis: 'stated', value: true },
    eSign: { basis: 'stated', value: 'any' },
  },
  prose: ({ value, tell, line }) => [
    ...line('law', 'Governing law'),
    ...tell(
      'conflictRules',
      value.conflictRules
        ? text`Its rules on the conflict of laws are left out.`
        : text`Its rules on the conflict of laws are included.`,
      'Conflict-of-law rules excluded',
    ),
    ...tell(
      'patentLaw',
      value.patentLaw
        ? text`Validity, infringement and exhaustion of a patent are judged by the law of the country where it is in force.`
        : text`The same law governs what the agreement says on validity, infringement and exhaustion of a patent.`,
      'Patent questions under the law of each country',
    ),
    ...line('language', 'Language of the agreement'),
    ...tell(
      'counterparts',
      value.counterparts
        ? text`The agreement may be signed in counterparts.`
        : text`Both parties sign one and the same paper.`,
      'Signature in counterparts',
    ),
    ...tell(
      'eSign',
      chosen(value.eSign, {
        any: 'Electronic signatures are enough.',
        qualified: 'Qualified electronic signatures are enough; others are not.',
        none: 'Electronic signatures are not enough: the agreement is signed by hand.',
      }),
    ),
  ],
});
