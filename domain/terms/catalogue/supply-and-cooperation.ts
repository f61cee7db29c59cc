import { text } from '../prose.ts';
import { defineTerm } from '../term.ts';

export const supplyAndCooperation = defineTerm({
  key: 'supply-and-cooperation',
  section: 'dealings',
  order: 420,
  label: 'Equipment supply and cooperation',
  help: 'Business beside the licence: equipment that one side supplies, and fields in which the parties work together.',
  economic: true,
  mandatory: false,
  bindingByDefault: false,
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
      suggestions: ['network infrastructure', 'optical transport', 'IP routing', 'data-centre fabric'],
    },
    value: { kind: 'money', label: 'Value of the supply' },
    cooperation: {
      kind: 'products',
      label: 'Fields of cooperation',
      suggestions: ['Internet of things', 'augmented and virtual reality', 'artificial intelligence'],
    },
  },
  prose: ({ value, say, isStated, partyNames }) => {
    const supplier = value.supplier ? partyNames[value.supplier === 'B' ? 'B' : 'A'] : null;
    return [
      ...(isStated('equipment')
        ? [
            supplier
              ? text`${supplier} supplies: ${say('equipment')}.`
              : text`Equipment supplied: ${say('equipment')}.`,
          ]
        : []),
      ...(isStated('value') ? [text`Value of the supply: ${say('value')}.`] : []),
      ...(isStated('cooperation')
        ? [text`The parties will look for further cooperation in: ${say('cooperation')}.`]
        : []),
      ...(isStated('equipment') || isStated('cooperation')
        ? []
        : [text`The supply or cooperation: ${say('equipment')}.`]),
    ];
  },
});
