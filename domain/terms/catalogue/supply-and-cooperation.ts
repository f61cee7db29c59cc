import { text } from '../prose.ts';
import { defineTerm } from '../term.ts';

export const supplyAndCooperation = defineTerm({
  key: 'supply-and-cooperation',
  section: 'dealings',
  order: 620,
  label: 'Equipment supply and cooperation',
  help: 'Business beside the licence: equipment that one side supplies, and fields in which the parties work together.',
  economic: true,
  mandatory: false,
  bindingByDefault: false,
  headline: ['value', 'equipment'],
  fields: {
    supplier: {
      kind: 'choice',
      label: 'Supplier',
      options: [
        { value: 'A', label: 'Party A' },
        { value: 'B', label: 'Party B' },
      ],
    },
    equipment: {
      kind: 'products',
      label: 'Equipment',
      requiredWhen: ({ cooperation }) => cooperation === undefined,
      suggestions: ['network infrastructure', 'optical transport', 'IP routing', 'data-centre fabric'],
    },
    value: { kind: 'money', label: 'Value of the supply' },
    cooperation: {
      kind: 'products',
      label: 'Fields of cooperation',
      suggestions: ['Internet of things', 'augmented and virtual reality', 'artificial intelligence'],
    },
  },
  prose: ({ value, say, line, partyNames }) => {
    const supplier = value.supplier && partyNames[value.supplier === 'B' ? 'B' : 'A'];
    return [
      ...(supplier && value.equipment
        ? [text`${supplier} supplies: ${say('equipment')}.`]
        : [...line('supplier'), ...line('equipment')]),
      ...line('value'),
      ...line('cooperation'),
    ];
  },
});
