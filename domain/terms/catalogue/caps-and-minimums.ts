import { isBelow } from '../../decimal.ts';
import type { Issue } from '../../result.ts';
import { chosen } from '../chosen.ts';
import { paidBy } from '../paid-by.ts';
import { text } from '../prose.ts';
import { hasForm } from '../sheet-facts.ts';
import { defineTerm, type PlainValues } from '../term.ts';
import type { Money } from '../values/money.ts';

const states =
  (...fields: readonly string[]) =>
  (values: PlainValues): boolean =>
    fields.some((field) => values[field] !== undefined);

export const capsAndMinimums = defineTerm({
  key: 'caps-and-minimums',
  section: 'money',
  order: 360,
  label: 'Annual cap and minimum',
  help: 'The most and the least a year of running royalties costs, and what is paid ahead and credited. They hold for all rates of a direction together; a cap or minimum of one rate table may stand in Rate instead.',
  economic: true,
  mandatory: false,
  bindingByDefault: false,
  appliesWhen: (facts) => hasForm('running-royalty', facts) !== false,
  headline: ['capA', 'capB', 'minimumA', 'minimumB', 'prepaidA', 'prepaidB'],
  fields: {
    capA: paidBy('A', 'money', { label: 'Annual cap for Party A', favours: 'payee' }),
    capB: paidBy('B', 'money', { label: 'Annual cap for Party B', favours: 'payee' }),
    minimumA: paidBy('A', 'money', { label: 'Minimum a year from Party A', favours: 'payee' }),
    minimumB: paidBy('B', 'money', { label: 'Minimum a year from Party B', favours: 'payee' }),
    per: {
      kind: 'choice',
      label: 'Cap and minimum hold per',
      options: [
        { value: 'enterprise', label: 'enterprise, all products together' },
        { value: 'category', label: 'product category' },
        { value: 'entity', label: 'legal entity' },
      ],
      requiredWhen: (values) =>
        states('capA', 'capB', 'minimumA', 'minimumB')(values) || !states('prepaidA', 'prepaidB')(values),
      favours: 'payee',
    },
    shortfall: {
      kind: 'choice',
      label: 'What is paid to reach the minimum',
      options: [
        { value: 'carried', label: 'is credited against royalties of the next year' },
        { value: 'carried-in-term', label: 'is credited against royalties of all later years' },
        { value: 'forfeit', label: 'is not credited' },
      ],
      appliesWhen: states('minimumA', 'minimumB'),
    },
    prepaidA: paidBy('A', 'money', { label: 'Prepayment of Party A', favours: 'payee' }),
    prepaidB: paidBy('B', 'money', { label: 'Prepayment of Party B', favours: 'payee' }),
    prepaidDue: {
      kind: 'date',
      label: 'Prepayment due',
      appliesWhen: states('prepaidA', 'prepaidB'),
      favours: 'payer',
    },
    unused: {
      kind: 'choice',
      label: 'Prepayment not used up at the end of the term',
      options: [
        { value: 'refunded', label: 'is refunded' },
        { value: 'forfeit', label: 'is not refunded' },
      ],
      appliesWhen: states('prepaidA', 'prepaidB'),
      favours: 'payee',
    },
  },
  defaults: { per: { basis: 'stated', value: 'enterprise' } },
  check: ({ capA, capB, minimumA, minimumB }) => [
    ...crossed('capA', minimumA, capA),
    ...crossed('capB', minimumB, capB),
  ],
  prose: ({ value, say, tell, partyNames: { A, B } }) => [
    ...tell('capA', text`The royalties of ${A} are limited to ${say('capA')} a year.`),
    ...tell('capB', text`The royalties of ${B} are limited to ${say('capB')} a year.`),
    ...tell('minimumA', text`${A} pays at least ${say('minimumA')} of royalties a year.`),
    ...tell('minimumB', text`${B} pays at least ${say('minimumB')} of royalties a year.`),
    ...tell(
      'per',
      chosen(value.per, {
        enterprise: 'Annual caps and minimums hold for the enterprise and for all products together.',
        category: 'Annual caps and minimums hold for each product category by itself.',
        entity: 'Annual caps and minimums hold for each legal entity by itself.',
      }),
    ),
    ...tell(
      'shortfall',
      chosen(value.shortfall, {
        carried: 'What is paid to reach the minimum is credited against royalties of the next year only.',
        'carried-in-term':
          'What is paid to reach the minimum is credited against royalties of all later years.',
        forfeit: 'What is paid to reach the minimum is not credited against later royalties.',
      }),
    ),
    ...tell(
      'prepaidA',
      text`${A} pays ${say('prepaidA')} in advance, and its royalties are set off against it until it is used up.`,
    ),
    ...tell(
      'prepaidB',
      text`${B} pays ${say('prepaidB')} in advance, and its royalties are set off against it until it is used up.`,
    ),
    ...tell('prepaidDue', text`The prepayment is due on ${say('prepaidDue')}.`),
    ...tell(
      'unused',
      chosen(value.unused, {
        refunded: 'What is left of a prepayment at the end of the term is refunded.',
        forfeit: 'What is left of a prepayment at the end of the term is not refunded.',
      }),
    ),
  ],
});

function crossed(path: string, low: Money | undefined, high: Money | undefined): readonly Issue[] {
  const isCrossed = low && high && low.currency === high.currency && isBelow(high.amount, low.amount);
  return isCrossed ? [{ path, message: 'The annual cap lies below the minimum of the year.' }] : [];
}
