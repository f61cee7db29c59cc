import { expect, it } from 'vitest';
import { catalogue } from './catalogue.ts';
import { customDefinition } from './custom-definition.ts';
import { missingFields } from './fields-in-force.ts';
import { proseOf } from './prose.ts';
import { sections } from './term.ts';

it('stands at the end of its section', () => {
  for (const { key: section } of sections) {
    const { order } = customDefinition('custom-1', {
      label: 'Logo',
      section,
      fields: [{ key: 'words', label: 'Wording', kind: 'text' }],
    });
    const before = catalogue.filter((term) => term.order < order);
    expect(before.at(-1)?.section).toBe(section);
    expect(catalogue.filter((term) => term.order > order).some((term) => term.section === section)).toBe(
      false,
    );
  }
});

it('lacks its first value while it says nothing, and shows the gap where that would stand', () => {
  const fund = customDefinition('custom-1', {
    label: 'Joint research fund',
    section: 'dealings',
    fields: [
      { key: 'amount', label: 'Amount', kind: 'money' },
      { key: 'words', label: 'Wording', kind: 'text' },
    ],
  });
  const names = { A: 'Alpha', B: 'Beta' };
  expect(missingFields(fund, {})).toEqual(['Amount']);
  expect(proseOf(fund, {}, names)).toEqual([
    [{ text: 'Amount' }, { text: ': ' }, { text: '[amount]', mark: 'missing' }, { text: '.' }],
  ]);
  const amount = { basis: 'stated', value: { amount: '5', currency: 'EUR' } } as const;
  expect(missingFields(fund, { amount })).toEqual([]);
});
