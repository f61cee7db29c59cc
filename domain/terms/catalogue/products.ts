import { text } from '../prose.ts';
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
      suggestions: ['network infrastructure', 'handsets', 'tablets', 'IoT modules'],
    },
    productsB: {
      kind: 'products',
      label: 'Products of Party B',
      required: true,
      suggestions: ['smartphones', 'tablets', 'notebooks', 'wearables', 'smart-home devices', 'cars'],
    },
    excluded: {
      kind: 'products',
      label: 'Excluded products',
      suggestions: ['components sold alone', 'foundry products', 'third-party brands'],
    },
  },
  prose: ({ say, isStated, partyNames }) => [
    text`Licensed products of ${partyNames.A}: ${say('productsA')}.`,
    text`Licensed products of ${partyNames.B}: ${say('productsB')}.`,
    ...(isStated('excluded') ? [text`Not licensed: ${say('excluded')}.`] : []),
  ],
});
