import { isBetween } from '../../decimal.ts';
import { chosen } from '../chosen.ts';
import { text } from '../prose.ts';
import { hasForm } from '../sheet-facts.ts';
import { defineTerm } from '../term.ts';

const shares = ['earlyBird', 'compliance', 'logo', 'nonCompliance'] as const;

export const discounts = defineTerm({
  key: 'discounts',
  section: 'money',
  order: 380,
  label: 'Discounts',
  help: 'What lowers the rate: signing early, reporting and paying on time, showing a logo; what raises it again; and from what amount on a small payer owes anything at all.',
  economic: true,
  mandatory: false,
  bindingByDefault: false,
  appliesWhen: (facts) => hasForm('running-royalty', facts) !== false,
  headline: ['earlyBird', 'compliance', 'nonCompliance', 'logo', 'smallPayer'],
  fields: {
    earlyBird: { kind: 'percent', label: 'For signing early', favours: 'payer' },
    earlyBirdUntil: {
      kind: 'date',
      label: 'If signed by',
      required: true,
      appliesWhen: ({ earlyBird }) => earlyBird !== undefined,
      favours: 'payer',
    },
    compliance: {
      kind: 'percent',
      label: 'For reports and payments on time',
      favours: 'payer',
    },
    nonCompliance: {
      kind: 'percent',
      label: 'Increase while not in compliance',
      help: 'Added to the rate while reports or payments are late.',
      favours: 'payee',
    },
    logo: { kind: 'percent', label: 'For showing the logo', favours: 'payer' },
    smallPayer: {
      kind: 'money',
      label: 'Small payers owe nothing below',
      help: 'Royalties of a year. Above it, all of them are due.',
      favours: 'payer',
    },
    combined: {
      kind: 'choice',
      label: 'Several discounts',
      options: [
        { value: 'highest', label: 'only the highest is given' },
        { value: 'one-after-another', label: 'each is taken of what the one before leaves' },
        { value: 'added', label: 'are added up' },
      ],
      favours: 'payer',
    },
  },
  check: (values) =>
    shares.flatMap((path) => {
      const percent = values[path];
      return percent === undefined || isBetween(percent, '0', '100')
        ? []
        : [{ path, message: 'This lies between 0 and 100 % of the rate.' }];
    }),
  prose: ({ value, say, tell, line }) => [
    text`Discounts are taken off the rate, before any limit per unit and before any annual cap or minimum.`,
    ...(value.earlyBird && value.earlyBirdUntil
      ? [
          text`The rate is lowered by ${say('earlyBird')} if the agreement is signed by ${say('earlyBirdUntil')}.`,
        ]
      : [...line('earlyBird', 'Discount for signing early'), ...line('earlyBirdUntil')]),
    ...tell(
      'compliance',
      text`The rate is lowered by ${say('compliance')} while all reports and payments are made on time.`,
      'Discount for reports and payments on time',
    ),
    ...tell(
      'nonCompliance',
      text`The rate is raised by ${say('nonCompliance')} while reports or payments are late.`,
    ),
    ...tell(
      'logo',
      text`The rate is lowered by ${say('logo')} for products that show the logo.`,
      'Discount for showing the logo',
    ),
    ...tell(
      'smallPayer',
      text`A payer that would owe less than ${say('smallPayer')} of royalties for a year owes nothing for it; one that would owe more owes all of it.`,
    ),
    ...tell(
      'combined',
      chosen(value.combined, {
        highest: 'Of several discounts only the highest is given.',
        'one-after-another':
          'Several discounts are given one after another, each on what the one before leaves.',
        added: 'Several discounts are added up.',
      }),
    ),
  ],
});
