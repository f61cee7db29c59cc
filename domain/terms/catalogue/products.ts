import { isGranted } from '../sheet-facts.ts';
import { defineTerm } from '../term.ts';

export const products = defineTerm({
  key: 'products',
  section: 'scope',
  order: 210,
  label: 'Licensed products',
  help: 'What may be made and sold under the licence: complete products or components, whose brand, and what stays outside.',
  economic: true,
  mandatory: true,
  bindingByDefault: false,
  fields: {
    productsA: {
      kind: 'products',
      label: 'Products of Party A',
      required: true,
      appliesWhen: (_values, facts) => isGranted('A', facts),
      suggestions: ['network infrastructure', 'handsets', 'tablets', 'IoT modules'],
    },
    productsB: {
      kind: 'products',
      label: 'Products of Party B',
      required: true,
      appliesWhen: (_values, facts) => isGranted('B', facts),
      suggestions: ['smartphones', 'tablets', 'notebooks', 'wearables', 'smart-home devices', 'cars'],
    },
    excluded: {
      kind: 'products',
      label: 'Excluded products',
      suggestions: ['components sold alone', 'foundry products', 'third-party brands'],
    },
  },
  prose: ({ line, partyNames }) => [
    ...line('productsA', `Licensed products of ${partyNames.A}`),
    ...line('productsB', `Licensed products of ${partyNames.B}`),
    ...line('excluded'),
  ],
});
