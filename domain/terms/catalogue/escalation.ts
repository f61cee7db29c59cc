import { isBetween, isBelow } from '../../decimal.ts';
import { chosen } from '../chosen.ts';
import { text } from '../prose.ts';
import { hasForm } from '../sheet-facts.ts';
import { defineTerm, type PlainValues } from '../term.ts';

const changes = ({ form }: PlainValues): boolean => form === 'fixed' || form === 'index';

export const escalation = defineTerm({
  key: 'escalation',
  section: 'money',
  order: 400,
  label: 'Escalation',
  help: 'How amounts move over the years: a fixed step each year, a price index, a limit on what a renewal may add, and steps down as patents expire.',
  economic: true,
  mandatory: false,
  bindingByDefault: false,
  appliesWhen: (facts) => hasForm('royalty-free', facts) !== true,
  fields: {
    form: {
      kind: 'choice',
      label: 'During the term',
      required: true,
      options: [
        { value: 'none', label: 'no escalation' },
        { value: 'fixed', label: 'fixed percentage each year' },
        { value: 'index', label: 'price index' },
      ],
    },
    yearly: {
      kind: 'percent',
      label: 'Change each year',
      help: 'Below zero: the amounts fall.',
      required: true,
      appliesWhen: ({ form }) => form === 'fixed',
      favours: 'payee',
    },
    index: {
      kind: 'text',
      label: 'Index',
      required: true,
      appliesWhen: ({ form }) => form === 'index',
      suggestions: [
        'harmonised index of consumer prices of the euro area',
        'consumer price index of the United States (CPI-U)',
        'consumer prices index of the United Kingdom',
        'consumer price index of China',
      ],
    },
    indexFloor: {
      kind: 'percent',
      label: 'Indexed change at least',
      appliesWhen: ({ form }) => form === 'index',
      favours: 'payee',
    },
    indexCap: {
      kind: 'percent',
      label: 'Indexed change at most',
      appliesWhen: ({ form }) => form === 'index',
      favours: 'payee',
    },
    applies: {
      kind: 'set',
      label: 'Applies to',
      help: 'Left out: to every amount in money. Percentages of a price follow the price by themselves.',
      appliesWhen: changes,
      options: [
        { value: 'per-unit', label: 'royalties per unit' },
        { value: 'limits', label: 'floors, ceilings, caps and minimums' },
        { value: 'annual-fee', label: 'fixed annual fee' },
      ],
    },
    renewalCap: {
      kind: 'percent',
      label: 'Renewal raises the rate by at most',
      help: 'For each renewal term.',
      favours: 'payee',
    },
    stepDown: {
      kind: 'percent',
      label: 'Step down',
      help: 'By how much the rate falls, once, when patents expire.',
      favours: 'payer',
    },
    stepDownOn: {
      kind: 'date',
      label: 'Step down on',
      required: true,
      appliesWhen: ({ stepDown }) => stepDown !== undefined,
      favours: 'payee',
    },
  },
  check: ({ indexFloor, indexCap, stepDown }) => [
    ...(indexFloor && indexCap && isBelow(indexCap, indexFloor)
      ? [{ path: 'indexCap', message: 'The most lies below the least.' }]
      : []),
    ...(stepDown === undefined || isBetween(stepDown, '0', '100')
      ? []
      : [{ path: 'stepDown', message: 'A step down lies between 0 and 100 %.' }]),
  ],
  prose: ({ value, say, tell, line }) => [
    ...tell(
      'form',
      chosen(value.form, {
        none: 'The amounts stay the same for the whole term.',
        fixed:
          'The amounts change on each anniversary of the effective date by a fixed percentage of the last.',
        index: 'The amounts follow a price index on each anniversary of the effective date.',
      }),
      'Escalation during the term',
    ),
    ...line('yearly'),
    ...line('index'),
    ...tell('indexFloor', text`The change of a year is at least ${say('indexFloor')}.`),
    ...tell('indexCap', text`The change of a year is at most ${say('indexCap')}.`),
    ...tell('applies', text`This holds for ${say('applies')}.`),
    ...tell('renewalCap', text`A renewal may raise the rate by at most ${say('renewalCap')}.`),
    ...(value.stepDown && value.stepDownOn
      ? [text`The rate is lowered by ${say('stepDown')} on ${say('stepDownOn')}.`]
      : [...line('stepDown'), ...line('stepDownOn')]),
  ],
});
