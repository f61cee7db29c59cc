import { isBetween } from '../../decimal.ts';
import type { Text } from '../../document/document.ts';
import { chosen } from '../chosen.ts';
import { text } from '../prose.ts';
import { hasForm } from '../sheet-facts.ts';
import { defineTerm, type PlainValues } from '../term.ts';

const bears = ({ form }: PlainValues): boolean => form !== 'none';
const isOverBase = ({ form }: PlainValues): boolean => form === 'over-base';

export const lateInterest = defineTerm({
  key: 'late-interest',
  section: 'money',
  order: 460,
  label: 'Late interest',
  help: 'What a late payment costs: a rate by itself or above a published one, how days are counted, and whether interest bears interest. On large instalments a few weeks are worth naming the day count for.',
  economic: true,
  mandatory: false,
  bindingByDefault: false,
  appliesWhen: (facts) => hasForm('royalty-free', facts) !== true,
  fields: {
    form: {
      kind: 'choice',
      label: 'Interest',
      required: true,
      options: [
        { value: 'over-base', label: 'a year, above a published base rate' },
        { value: 'yearly', label: 'fixed rate a year' },
        { value: 'monthly', label: 'fixed rate a month' },
        { value: 'none', label: 'none' },
      ],
    },
    base: {
      kind: 'text',
      label: 'Base rate',
      required: true,
      appliesWhen: isOverBase,
      suggestions: [
        'three-month EURIBOR',
        'SOFR',
        'main refinancing rate of the European Central Bank',
        'Bank Rate of the Bank of England',
        'prime rate as published in The Wall Street Journal',
        'one-year loan prime rate of China',
      ],
    },
    percent: {
      kind: 'percent',
      label: 'Rate of interest',
      help: 'With a base rate: what is added to it.',
      required: true,
      appliesWhen: bears,
      favours: 'payee',
    },
    dayCount: {
      kind: 'choice',
      label: 'Day count',
      appliesWhen: bears,
      options: [
        { value: 'act-365', label: 'actual days over 365' },
        { value: 'act-360', label: 'actual days over 360' },
        { value: 'act-act', label: 'actual days over the days of the year' },
        { value: '30-360', label: 'months of 30 days over 360' },
      ],
    },
    compounding: {
      kind: 'choice',
      label: 'Compounding',
      appliesWhen: bears,
      options: [
        { value: 'simple', label: 'simple interest' },
        { value: 'yearly', label: 'compounded yearly' },
        { value: 'quarterly', label: 'compounded quarterly' },
        { value: 'monthly', label: 'compounded monthly' },
      ],
      favours: 'payee',
    },
    grace: { kind: 'duration', unit: 'days', label: 'Grace period', appliesWhen: bears, favours: 'payer' },
    graceEffect: {
      kind: 'choice',
      label: 'After the grace period interest runs from',
      appliesWhen: ({ grace }) => grace !== undefined,
      options: [
        { value: 'end', label: 'its end' },
        { value: 'due', label: 'the due date' },
      ],
      favours: 'payee',
    },
    capByLaw: {
      kind: 'yes-no',
      label: 'Limited to the highest rate the law allows',
      appliesWhen: bears,
    },
  },
  defaults: {
    dayCount: { basis: 'stated', value: 'act-365' },
    compounding: { basis: 'stated', value: 'simple' },
    capByLaw: { basis: 'stated', value: true },
  },
  check: ({ percent }) =>
    percent === undefined || isBetween(percent, '0', '100')
      ? []
      : [{ path: 'percent', message: 'A rate of interest lies between 0 and 100 %.' }],
  prose: ({ value, say, tell, line }) => {
    const isWhole = value.form && value.percent && (value.form !== 'over-base' || value.base);
    const interest = (): readonly Text[] => {
      if (value.form === 'none') return [text`A late payment bears no interest.`];
      if (!isWhole)
        return [
          ...line('form', 'Interest on late payments'),
          ...line('base'),
          ...line('percent', 'Rate of late interest'),
        ];
      return value.base
        ? [text`A late payment bears interest at ${say('base')} plus ${say('percent')} a year.`]
        : [
            text`A late payment bears interest at ${say('percent')} ${value.form === 'monthly' ? 'a month' : 'a year'}.`,
          ];
    };
    return [
      ...interest(),
      ...tell('dayCount', text`Days are counted as ${say('dayCount')}.`),
      ...tell(
        'compounding',
        chosen(value.compounding, {
          simple: 'The interest is simple: it bears no interest itself.',
          yearly: 'Unpaid interest is compounded yearly.',
          quarterly: 'Unpaid interest is compounded quarterly.',
          monthly: 'Unpaid interest is compounded monthly.',
        }),
      ),
      ...tell(
        'grace',
        text`No interest is due if the payment arrives within ${say('grace')} of its due date.`,
      ),
      ...tell(
        'graceEffect',
        chosen(value.graceEffect, {
          end: 'After that, interest runs from the end of this grace period.',
          due: 'After that, interest runs from the due date.',
        }),
      ),
      ...tell(
        'capByLaw',
        value.capByLaw
          ? text`Interest never exceeds the highest rate that the law allows.`
          : text`Interest is not limited to the highest rate that the law allows.`,
      ),
    ];
  },
});
