import { text } from '../prose.ts';
import { isGranted } from '../sheet-facts.ts';
import { defineTerm, type Field } from '../term.ts';
import type { Side } from '../values/value-kind.ts';

const fieldsOf = (side: Side): Field<'products'> & { readonly kind: 'products' } => ({
  kind: 'products',
  label: `Fields of Party ${side}`,
  direction: side === 'A' ? 'b-to-a' : 'a-to-b',
  favours: 'licensee',
  required: true,
  appliesWhen: ({ extent }, facts) => extent === 'fields' && isGranted(side, facts),
  suggestions: [
    'consumer devices',
    'network infrastructure',
    'Internet of things',
    'connected vehicles',
    'industrial automation',
    'medical devices',
  ],
});

export const fieldOfUse = defineTerm({
  key: 'field-of-use',
  section: 'scope',
  order: 220,
  label: 'Field of use',
  help: "For what, and through which channels, the licensed products may be used and sold. Usual for standard-essential patents: no limit beyond the standard. Look out for a field that follows today's products: the next kind of device then needs a new licence.",
  economic: true,
  mandatory: false,
  bindingByDefault: false,
  fields: {
    extent: {
      kind: 'choice',
      label: 'Extent',
      required: true,
      options: [
        { value: 'fields', label: 'named fields' },
        { value: 'standard', label: 'functions of the standards' },
        { value: 'all', label: 'every use' },
      ],
    },
    fieldsA: fieldsOf('A'),
    fieldsB: fieldsOf('B'),
    excluded: {
      kind: 'products',
      label: 'Excluded fields',
      favours: 'licensor',
      suggestions: ['military use', 'components sold alone', 'cloud services', 'connected vehicles'],
    },
    channels: {
      kind: 'products',
      label: 'Channels of sale',
      help: 'Left out: every channel.',
      favours: 'licensee',
      suggestions: ['own stores', 'network operators', 'retail', 'online', 'business customers'],
    },
  },
  defaults: { extent: { basis: 'stated', value: 'standard' } },
  prose: ({ value, say, tell, line, partyNames }) => {
    const extents: Readonly<Record<string, string>> = {
      fields: 'The licence is limited to the fields named.',
      standard: 'The licence holds for functions of the standards, whatever the field.',
      all: 'The licence holds for every use of the licensed products.',
    };
    return [
      ...tell('extent', text`${extents[value.extent ?? ''] ?? ''}`, 'Field of use'),
      ...line('fieldsA', `Fields of ${partyNames.A}`),
      ...line('fieldsB', `Fields of ${partyNames.B}`),
      ...tell('excluded', text`Use for ${say('excluded')} is not licensed.`),
      ...tell(
        'channels',
        text`Licensed products may be sold only through these channels: ${say('channels')}.`,
      ),
    ];
  },
});
