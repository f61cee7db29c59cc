import { isBelow } from '../../decimal.ts';
import { chosen } from '../chosen.ts';
import { text } from '../prose.ts';
import type { Issue } from '../../result.ts';
import { hasForm } from '../sheet-facts.ts';
import { defineTerm } from '../term.ts';
import type { Money } from '../values/money.ts';

export const priceLimits = defineTerm({
  key: 'price-limits',
  section: 'money',
  order: 340,
  label: 'Price floor and ceiling',
  help: 'The lowest and highest price a percentage is taken of, and the least and most that one unit costs. They hold for both directions and for each rate that has no limit of its own in Rate.',
  economic: true,
  mandatory: false,
  bindingByDefault: false,
  appliesWhen: (facts) => hasForm('running-royalty', facts) !== false,
  fields: {
    baseFloor: { kind: 'money', label: 'Price floor', favours: 'payee' },
    baseCap: { kind: 'money', label: 'Price ceiling', favours: 'payee' },
    unitFloor: { kind: 'money', label: 'Least royalty per unit', favours: 'payee' },
    unitCap: { kind: 'money', label: 'Highest royalty per unit', favours: 'payee' },
    unitScope: {
      kind: 'choice',
      label: 'Limits per unit hold for',
      options: [
        { value: 'together', label: 'all royalties of a unit together' },
        { value: 'each', label: 'each rate by itself' },
      ],
      favours: 'payee',
      appliesWhen: ({ unitFloor, unitCap }) => unitFloor !== undefined || unitCap !== undefined,
    },
  },
  check: ({ baseFloor, baseCap, unitFloor, unitCap }) => [
    ...crossed('baseCap', baseFloor, baseCap, 'The price ceiling lies below the price floor.'),
    ...crossed('unitCap', unitFloor, unitCap, 'The highest royalty per unit lies below the least.'),
  ],
  prose: ({ value, say, tell }) => [
    text`Limits of the price and of the royalty per unit hold for each rate that states none of its own.`,
    ...tell('baseFloor', text`Where a product is sold for less, its price is taken as ${say('baseFloor')}.`),
    ...tell('baseCap', text`Where a product is sold for more, its price is taken as ${say('baseCap')}.`),
    ...tell('unitFloor', text`The royalty is at least ${say('unitFloor')} per unit.`),
    ...tell('unitCap', text`The royalty is at most ${say('unitCap')} per unit.`),
    ...tell(
      'unitScope',
      chosen(value.unitScope, {
        together: 'The limits per unit hold for all royalties of a unit together.',
        each: 'The limits per unit hold for each rate by itself.',
      }),
    ),
  ],
});

function crossed(
  path: string,
  low: Money | undefined,
  high: Money | undefined,
  message: string,
): readonly Issue[] {
  const isCrossed = low && high && low.currency === high.currency && isBelow(high.amount, low.amount);
  return isCrossed ? [{ path, message }] : [];
}
