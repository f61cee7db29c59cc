import { isBetween } from '../../decimal.ts';
import { chosen } from '../chosen.ts';
import { paidBy } from '../paid-by.ts';
import { text } from '../prose.ts';
import { hasForm } from '../sheet-facts.ts';
import { defineTerm } from '../term.ts';

export const rate = defineTerm({
  key: 'rate',
  section: 'money',
  order: 330,
  label: 'Rate',
  help: 'The running royalty: a percentage or an amount per unit, by standard, product class and region, with limits and volume tiers of each rate. In a licence both ways each party pays for its own sales.',
  economic: true,
  mandatory: false,
  bindingByDefault: false,
  appliesWhen: (facts) => hasForm('running-royalty', facts) !== false,
  impliedWhen: (facts) => hasForm('running-royalty', facts) === true,
  fields: {
    royaltyA: paidBy('A', 'rate-schedule', {
      label: 'Running royalty of Party A',
      help: 'What Party A pays on its own sales.',
      required: true,
      favours: 'payee',
    }),
    royaltyB: paidBy('B', 'rate-schedule', {
      label: 'Running royalty of Party B',
      help: 'What Party B pays on its own sales.',
      required: true,
      favours: 'payee',
    }),
    mode: {
      kind: 'choice',
      label: 'Products of several standards',
      help: 'A 5G phone also uses 4G, 3G and 2G. A multi-mode rate covers the earlier generations; otherwise say whether rates add up.',
      favours: 'payee',
      options: [
        { value: 'multi', label: 'multi-mode rate of the latest standard' },
        { value: 'single', label: 'single-mode rate of the latest standard' },
        { value: 'sum', label: 'rates of all standards added up' },
      ],
    },
    published: {
      kind: 'text',
      label: 'Published rate referred to',
      help: 'The list rate or programme from which the rate was derived, with its date.',
    },
    belowPublished: {
      kind: 'percent',
      label: 'Below the published rate by',
      appliesWhen: ({ published }) => published !== undefined,
      favours: 'payer',
    },
  },
  check: ({ belowPublished }) =>
    belowPublished === undefined || isBetween(belowPublished, '0', '100')
      ? []
      : [{ path: 'belowPublished', message: 'A reduction lies between 0 and 100 %.' }],
  prose: ({ value, say, tell, line, partyNames: { A, B } }) => [
    ...tell('royaltyA', text`${A} pays a running royalty on its sales: ${say('royaltyA')}.`),
    ...tell('royaltyB', text`${B} pays a running royalty on its sales: ${say('royaltyB')}.`),
    ...tell(
      'mode',
      chosen(value.mode, {
        multi:
          'A product of several standards bears the rate of the latest of them only, and that rate covers the earlier ones.',
        single:
          'A product of several standards bears the rate of the latest of them only; the earlier ones are not licensed for it by that rate.',
        sum: 'A product of several standards bears the rates of all of them, added up.',
      }),
    ),
    ...line('published'),
    ...tell('belowPublished', text`The rate lies ${say('belowPublished')} below the published rate.`),
  ],
});
