import { chosen } from '../chosen.ts';
import { text } from '../prose.ts';
import { defineTerm, type PlainValues } from '../term.ts';

const isTaken = ({ products }: PlainValues): boolean => products !== 'excluded';

export const acquiredEntities = defineTerm({
  key: 'acquired-entities',
  section: 'money',
  order: 430,
  label: 'Acquired entities',
  help: 'What happens when a party buys a company: whether its products come under the licence and at what price, and whether its patents are licensed too.',
  economic: true,
  mandatory: false,
  bindingByDefault: false,
  fields: {
    products: {
      kind: 'choice',
      label: 'Products of the acquired company',
      required: true,
      options: [
        { value: 'excluded', label: 'not licensed' },
        { value: 'top-up', label: 'licensed against a further payment' },
        { value: 'capped', label: 'licensed up to a limit of growth' },
        { value: 'included', label: "licensed like the party's own" },
      ],
      favours: 'licensee',
    },
    growth: {
      kind: 'percent',
      label: 'Growth by acquisition of at most',
      help: 'Of the units the party sold in the year before. What goes beyond is not licensed without a further payment.',
      required: true,
      appliesWhen: ({ products }) => products === 'capped',
      favours: 'licensee',
    },
    topUp: {
      kind: 'choice',
      label: 'Further payment',
      appliesWhen: ({ products }) => products === 'top-up' || products === 'capped',
      options: [
        { value: 'same-rate', label: 'at the rates of this licence' },
        { value: 'pro-rata', label: 'in proportion to the units added' },
        { value: 'amount', label: 'a fixed amount a year' },
        { value: 'agreed', label: 'to be agreed' },
      ],
    },
    topUpAmount: {
      kind: 'money',
      label: 'Further payment a year',
      required: true,
      appliesWhen: ({ topUp }) => topUp === 'amount',
      favours: 'payee',
    },
    past: {
      kind: 'yes-no',
      label: 'Past of the acquired company released',
      appliesWhen: isTaken,
      favours: 'licensee',
    },
    existing: {
      kind: 'choice',
      label: 'Licence the acquired company had',
      appliesWhen: isTaken,
      options: [
        { value: 'continues', label: 'goes on by itself until it ends' },
        { value: 'replaced', label: 'is replaced by this one' },
      ],
    },
    patents: {
      kind: 'choice',
      label: 'Patents of the acquired company',
      options: [
        { value: 'excluded', label: 'not licensed' },
        { value: 'later', label: 'only patents first filed after the acquisition' },
        { value: 'spring', label: 'licensed from the acquisition on' },
      ],
    },
  },
  prose: ({ value, say, tell, line }) => [
    ...tell(
      'products',
      chosen(value.products, {
        excluded: 'Products of a company that a party acquires are not licensed.',
        'top-up': 'Products of a company that a party acquires are licensed against a further payment.',
        capped:
          'Products of a company that a party acquires are licensed up to a limit of growth, and beyond it only against a further payment.',
        included: 'Products of a company that a party acquires are licensed like its own.',
      }),
    ),
    ...tell(
      'growth',
      text`The limit is ${say('growth')} of the units that the party sold in the year before the acquisition.`,
      'Limit of growth by acquisition',
    ),
    ...tell(
      'topUp',
      chosen(value.topUp, {
        'same-rate': 'The further payment is worked out at the rates of this licence.',
        'pro-rata': 'The fixed payments still to come rise in proportion to the units added.',
        amount: 'The further payment is a fixed amount for each year of the term still to come.',
        agreed: 'The further payment is to be agreed; until then the added products are not licensed.',
      }),
    ),
    ...line('topUpAmount'),
    ...tell(
      'past',
      value.past
        ? text`The acquired company is released for its past.`
        : text`The acquired company is not released for its past.`,
    ),
    ...tell(
      'existing',
      chosen(value.existing, {
        continues: 'A licence that the acquired company had from the licensor goes on until it ends.',
        replaced: 'A licence that the acquired company had from the licensor is replaced by this one.',
      }),
    ),
    ...tell(
      'patents',
      chosen(value.patents, {
        excluded: 'Patents of a company that a party acquires are not licensed.',
        later:
          'Of a company that a party acquires, only patents first filed after the acquisition are licensed.',
        spring:
          'Patents of a company that a party acquires are licensed from the acquisition on, within the licence as it stands.',
      }),
    ),
  ],
});
