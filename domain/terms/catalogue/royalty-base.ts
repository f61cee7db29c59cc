import { isBetween } from '../../decimal.ts';
import { chosen } from '../chosen.ts';
import { text } from '../prose.ts';
import { hasForm } from '../sheet-facts.ts';
import { defineTerm, type PlainValues } from '../term.ts';

/** Nothing is deducted from a number of units. */
const isPrice = ({ base }: PlainValues): boolean => base !== 'unit';

export const royaltyBase = defineTerm({
  key: 'royalty-base',
  section: 'money',
  order: 320,
  label: 'Royalty base',
  help: 'What a percentage is taken of, and when a royalty falls due. The net selling price of the end product is usual; a licensee may ask for the smallest saleable unit that uses the patents, such as the chip. An average selling price also carries packaging, insurance and shipping unless they are deducted.',
  economic: true,
  mandatory: false,
  bindingByDefault: false,
  appliesWhen: (facts) => hasForm('running-royalty', facts) !== false,
  impliedWhen: (facts) => hasForm('running-royalty', facts) === true,
  fields: {
    base: {
      kind: 'choice',
      label: 'Base',
      required: true,
      options: [
        { value: 'net-selling-price', label: 'net selling price of the end product' },
        { value: 'average-selling-price', label: 'average selling price of the end product' },
        { value: 'price-band', label: 'band of average selling prices' },
        { value: 'component', label: 'smallest saleable unit' },
        { value: 'unit', label: 'units, whatever their price' },
      ],
    },
    component: {
      kind: 'text',
      label: 'Smallest saleable unit',
      required: true,
      suggestions: ['baseband chip', 'Wi-Fi chip', 'cellular module', 'telematics control unit'],
      appliesWhen: ({ base }) => base === 'component',
    },
    deductions: {
      kind: 'set',
      label: 'Deductions allowed',
      favours: 'payer',
      appliesWhen: isPrice,
      options: [
        { value: 'returns', label: 'returns credited' },
        { value: 'taxes', label: 'sales taxes and customs duties' },
        { value: 'freight', label: 'freight and insurance' },
        { value: 'packaging', label: 'packaging' },
        { value: 'discounts', label: 'trade discounts' },
        { value: 'other', label: 'software, services and accessories priced separately' },
      ],
    },
    deductionCap: {
      kind: 'percent',
      label: 'Deductions at most',
      help: 'Of the gross price.',
      appliesWhen: isPrice,
      favours: 'payer',
    },
    groupSales: {
      kind: 'choice',
      label: 'Sales within a group',
      options: [
        { value: 'first-outside', label: 'the first sale outside the group counts' },
        { value: 'own-use', label: 'as before, and own use counts at the average price' },
        { value: 'first-sale', label: "the first sale counts, at an arm's-length price" },
      ],
    },
    bundles: {
      kind: 'choice',
      label: 'Products sold in a bundle',
      appliesWhen: isPrice,
      options: [
        { value: 'pro-rata', label: 'share in the price of the bundle' },
        { value: 'stand-alone', label: 'price when sold alone' },
        { value: 'whole', label: 'price of the whole bundle' },
      ],
    },
    accrual: {
      kind: 'choice',
      label: 'Royalty accrues on',
      help: 'Left out: on the sale.',
      options: [
        { value: 'sale', label: 'sale' },
        { value: 'invoice', label: 'invoice or shipment, whichever is first' },
        { value: 'manufacture', label: 'manufacture' },
      ],
    },
  },
  defaults: { base: { basis: 'stated', value: 'net-selling-price' } },
  check: ({ deductionCap }) =>
    deductionCap === undefined || isBetween(deductionCap, '0', '100')
      ? []
      : [{ path: 'deductionCap', message: 'Deductions lie between 0 and 100 % of the price.' }],
  prose: ({ value, say, tell, line }) => [
    ...tell(
      'base',
      chosen(value.base, {
        'net-selling-price': 'The royalty base is the net selling price of the end product.',
        'average-selling-price':
          'The royalty base is the average selling price of the end product in the reporting period.',
        'price-band': 'The royalty of a product depends on the band in which its average selling price lies.',
        component: 'The royalty base is the price of the smallest saleable unit that uses the patents.',
        unit: 'The royalty base is the number of units sold, whatever their price.',
      }),
      'Royalty base',
    ),
    ...line('component'),
    ...tell(
      'deductions',
      text`The following are deducted, as far as they are invoiced: ${say('deductions')}.`,
    ),
    ...tell('deductionCap', text`Deductions are limited to ${say('deductionCap')} of the gross price.`),
    ...tell(
      'groupSales',
      chosen(value.groupSales, {
        'first-outside':
          'For sales within a group of companies, the first sale to a buyer outside the group counts.',
        'own-use':
          'For sales within a group of companies, the first sale to a buyer outside the group counts; products kept for own use count at the average price charged to others.',
        'first-sale':
          'For sales within a group of companies, the first sale counts, at the price that independent parties would agree.',
      }),
    ),
    ...tell(
      'bundles',
      chosen(value.bundles, {
        'pro-rata':
          'A licensed product sold in a bundle counts with its share in the price of the bundle, by the prices of its parts when sold alone.',
        'stand-alone': 'A licensed product sold in a bundle counts at the price for which it is sold alone.',
        whole: 'A licensed product sold in a bundle counts at the price of the whole bundle.',
      }),
    ),
    ...tell(
      'accrual',
      chosen(value.accrual, {
        sale: 'The royalty accrues when the product is sold.',
        invoice: 'The royalty accrues when the product is invoiced or shipped, whichever is first.',
        manufacture: 'The royalty accrues when the product is made.',
      }),
    ),
  ],
});
