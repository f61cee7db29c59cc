import { chosen } from '../chosen.ts';
import { text } from '../prose.ts';
import { hasForm } from '../sheet-facts.ts';
import { defineTerm, type PlainValues } from '../term.ts';

const isConverted = ({ fxDate }: PlainValues): boolean => fxDate !== 'none';

export const paymentMechanics = defineTerm({
  key: 'payment-mechanics',
  section: 'money',
  order: 450,
  label: 'Payment mechanics',
  help: 'In which currency and when payments are made, and at what rate other currencies are converted. Who bears tax withheld at source stands in Tax. Name the day and the source of the rate of exchange: between two dates it may move more than the royalty rate was argued over.',
  economic: true,
  mandatory: false,
  bindingByDefault: false,
  appliesWhen: (facts) => hasForm('royalty-free', facts) !== true,
  headline: ['due', 'currency'],
  fields: {
    currency: { kind: 'currency', label: 'Currency of payment', required: true },
    due: { kind: 'duration', unit: 'days', label: 'Due within', favours: 'payer' },
    dueAfter: {
      kind: 'choice',
      label: 'Counted from',
      required: true,
      appliesWhen: ({ due }) => due !== undefined,
      options: [
        { value: 'period', label: 'the end of the reporting period' },
        { value: 'report', label: 'the report' },
        { value: 'invoice', label: 'the invoice' },
      ],
      favours: 'payer',
    },
    fxDate: {
      kind: 'choice',
      label: 'Sales in other currencies converted',
      options: [
        { value: 'sale', label: 'at the rate of the day of sale' },
        { value: 'period-end', label: 'at the rate of the last day of the period' },
        { value: 'average', label: 'at the average rate of the period' },
        { value: 'payment', label: 'at the rate of the day of payment' },
        { value: 'none', label: 'not at all: each is paid in its own currency' },
      ],
    },
    fxSource: {
      kind: 'text',
      label: 'Source of the rate of exchange',
      appliesWhen: isConverted,
      suggestions: [
        'European Central Bank, euro reference rates',
        'Federal Reserve, H.10 release',
        'State Administration of Foreign Exchange, central parity',
        'Bank of Japan, Tokyo market rates',
      ],
    },
    setOff: { kind: 'yes-no', label: 'Payer may set off claims of its own', favours: 'payer' },
  },
  prose: ({ value, say, tell, line }) => [
    ...tell('currency', text`Payments are made in ${say('currency')}.`),
    ...(value.due && value.dueAfter
      ? [text`Payments are due within ${say('due')} of ${say('dueAfter')}.`]
      : [...line('due', 'Payments due within'), ...line('dueAfter', 'Time for payment counted from')]),
    ...tell(
      'fxDate',
      chosen(value.fxDate, {
        sale: 'Sales in other currencies are converted at the rate of exchange of the day of sale.',
        'period-end':
          'Sales in other currencies are converted at the rate of exchange of the last day of the reporting period.',
        average:
          'Sales in other currencies are converted at the average rate of exchange of the reporting period.',
        payment: 'Sales in other currencies are converted at the rate of exchange of the day of payment.',
        none: 'Sales in other currencies are not converted: the royalty on them is paid in the currency of the sale.',
      }),
    ),
    ...line('fxSource'),
    ...tell(
      'setOff',
      value.setOff
        ? text`The payer may set off claims of its own.`
        : text`The payer may not set off claims of its own.`,
    ),
  ],
});
