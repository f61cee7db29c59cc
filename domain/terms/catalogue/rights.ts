import { text } from '../prose.ts';
import { defineTerm } from '../term.ts';

export const rights = defineTerm({
  key: 'rights',
  section: 'scope',
  order: 230,
  label: 'Licensed rights',
  help: 'What a licensee may do, who may make its products for it, and whether it may sublicense. Usual: make, have made, use, sell, offer and import, without sublicences. Look out for "have made": without limits it lets a factory shelter products of its own under the licence.',
  economic: false,
  mandatory: false,
  bindingByDefault: false,
  impliedWhen: ({ direction }) => direction !== undefined,
  fields: {
    acts: {
      kind: 'set',
      label: 'Licensed acts',
      required: true,
      favours: 'licensee',
      options: ['make', 'have made', 'use', 'sell', 'offer', 'lease', 'distribute', 'import', 'export'].map(
        (act) => ({ value: act, label: act }),
      ),
    },
    haveMade: {
      kind: 'choice',
      label: 'Limits of "have made"',
      favours: 'licensee',
      appliesWhen: ({ acts }) => Array.isArray(acts) && acts.includes('have made'),
      options: [
        { value: 'own-design-alone', label: 'own designs, made for the licensee alone' },
        { value: 'own-design', label: 'own designs' },
        { value: 'no-sham', label: "no products that are the maker's own in substance" },
        { value: 'free', label: 'no limits' },
      ],
    },
    sublicence: {
      kind: 'choice',
      label: 'Sublicences',
      favours: 'licensee',
      appliesWhen: (_values, { direction }) => direction !== 'covenant',
      options: [
        { value: 'none', label: 'none' },
        { value: 'affiliates', label: 'to affiliates' },
        { value: 'manufacturers', label: 'to contract manufacturers' },
        { value: 'both', label: 'to affiliates and contract manufacturers' },
      ],
    },
    methods: {
      kind: 'yes-no',
      label: 'Methods included',
      help: 'Whether claims to a method are licensed for what licensed products do.',
      favours: 'licensee',
    },
  },
  defaults: {
    acts: { basis: 'stated', value: ['make', 'have made', 'use', 'sell', 'offer', 'import'] },
    sublicence: { basis: 'stated', value: 'none' },
  },
  check: ({ acts, sublicence }) =>
    acts !== undefined &&
    !acts.includes('have made') &&
    (sublicence === 'manufacturers' || sublicence === 'both')
      ? [
          {
            path: 'sublicence',
            message: 'A contract manufacturer makes for the licensee: name "have made" among the acts.',
          },
        ]
      : [],
  prose: ({ value, tell, line }) => [
    ...line('acts'),
    ...tell('haveMade', text`${limitsOfHaveMade(value.haveMade)}`),
    ...tell('sublicence', text`${sublicences(value.sublicence)}`),
    ...tell(
      'methods',
      value.methods
        ? text`Methods that a licensed product carries out in its ordinary use are licensed too.`
        : text`Methods are not licensed.`,
    ),
  ],
});

function limitsOfHaveMade(limits: string | undefined): string {
  switch (limits) {
    case 'own-design-alone':
      return 'A licensee may have products made only to its own design, and only for itself.';
    case 'own-design':
      return 'A licensee may have products made only to its own design.';
    case 'no-sham':
      return "A licensee may have products made by others, but not products that are in substance the maker's own.";
    default:
      return 'A licensee may have products made by others, whoever designed them.';
  }
}

function sublicences(to: string | undefined): string {
  switch (to) {
    case 'affiliates':
      return 'Sublicences may be granted to affiliates only.';
    case 'manufacturers':
      return 'Sublicences may be granted only to contract manufacturers, for what they make for the licensee.';
    case 'both':
      return 'Sublicences may be granted only to affiliates and, for what they make for the licensee, to contract manufacturers.';
    default:
      return 'No sublicences may be granted.';
  }
}
