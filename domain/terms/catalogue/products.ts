import { text } from '../prose.ts';
import { isGranted } from '../sheet-facts.ts';
import { defineTerm } from '../term.ts';

export const products = defineTerm({
  key: 'products',
  section: 'scope',
  order: 210,
  label: 'Licensed products',
  help: "What may be made and sold under the licence: complete products or components, whose brand, and what stays outside. Usual: complete products under the licensee's own brands. Look out for foundry business and for products that others brand: without a word on them they may slip in or fall out.",
  economic: true,
  mandatory: true,
  bindingByDefault: false,
  fields: {
    productsA: {
      kind: 'products',
      label: 'Products of Party A',
      required: true,
      direction: 'b-to-a',
      favours: 'licensee',
      appliesWhen: (_values, facts) => isGranted('A', facts),
      suggestions: ['network infrastructure', 'handsets', 'tablets', 'IoT modules'],
    },
    productsB: {
      kind: 'products',
      label: 'Products of Party B',
      required: true,
      direction: 'a-to-b',
      favours: 'licensee',
      appliesWhen: (_values, facts) => isGranted('B', facts),
      suggestions: ['smartphones', 'tablets', 'notebooks', 'wearables', 'smart-home devices', 'cars'],
    },
    level: {
      kind: 'choice',
      label: 'Level',
      favours: 'licensee',
      options: [
        { value: 'complete', label: 'complete products only' },
        { value: 'modules', label: 'complete products and modules' },
        { value: 'components', label: 'complete products, modules and components' },
      ],
    },
    combinations: {
      kind: 'choice',
      label: 'Combinations',
      help: 'A licensed product sold together with one that is not licensed.',
      favours: 'licensee',
      options: [
        { value: 'out', label: 'only the product itself is licensed' },
        {
          value: 'inherent',
          label: 'the combination is licensed as far as the product alone would infringe',
        },
        { value: 'in', label: 'the combination as a whole is licensed' },
      ],
    },
    brands: {
      kind: 'choice',
      label: 'Third-party brands',
      help: 'Products that a party makes for others to brand (OEM, ODM), and products of others that it sells under its own brand.',
      favours: 'licensee',
      options: [
        { value: 'own', label: 'own brands only' },
        { value: 'made-for', label: 'own brands and products made for the brands of others' },
        {
          value: 'all',
          label: 'own brands, whoever made the product, and products made for the brands of others',
        },
      ],
    },
    services: {
      kind: 'yes-no',
      label: 'Services included',
      help: 'Whether services that run on licensed products are licensed too.',
      favours: 'licensee',
    },
    excluded: {
      kind: 'products',
      label: 'Excluded products',
      favours: 'licensor',
      suggestions: ['components sold alone', 'foundry products', 'third-party brands'],
    },
  },
  prose: ({ value, say, tell, line, partyNames }) => [
    ...line('productsA', `Licensed products of ${partyNames.A}`),
    ...line('productsB', `Licensed products of ${partyNames.B}`),
    ...tell('level', text`${levels[value.level ?? ''] ?? ''}`),
    ...tell('combinations', text`Where a licensed product is combined with others, ${say('combinations')}.`),
    ...tell('brands', text`${brands[value.brands ?? ''] ?? ''}`),
    ...tell(
      'services',
      value.services
        ? text`Services that run on licensed products are licensed too.`
        : text`Services that run on licensed products are not licensed.`,
    ),
    ...line('excluded'),
  ],
});

const levels: Readonly<Record<string, string>> = {
  complete: 'Only complete products are licensed, not parts of them.',
  modules: 'Complete products and modules are licensed, not components sold alone.',
  components: 'Complete products, modules and components are licensed.',
};

const brands: Readonly<Record<string, string>> = {
  own: 'Only products that a party makes for its own brands are licensed.',
  'made-for': 'Products that a party makes for its own brands or for the brands of others are licensed.',
  all: "Products under a party's own brands are licensed, whoever made them, and so are those that it makes for the brands of others.",
};
