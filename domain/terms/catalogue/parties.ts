import { text } from '../prose.ts';
import { defineTerm } from '../term.ts';
import { nameWithScript } from '../values/parties.ts';

export const parties = defineTerm({
  key: 'parties',
  section: 'standing',
  order: 20,
  label: 'Parties',
  help: 'Who contracts, and which affiliates come with each party. Usual: entities controlled by more than half of the votes, from time to time. Look out for entities bought or sold during the term, and for joint ventures held by half.',
  economic: false,
  mandatory: true,
  bindingByDefault: false,
  headline: ['affiliates'],
  fields: {
    parties: { kind: 'parties', label: 'Parties', required: true },
    affiliates: {
      kind: 'choice',
      label: 'Affiliates',
      required: true,
      options: [
        { value: 'from-time-to-time', label: 'controlled from time to time' },
        { value: 'at-signing', label: 'controlled at signing' },
        { value: 'none', label: 'no affiliates' },
      ],
    },
    control: {
      kind: 'choice',
      label: 'Test of control',
      help: 'Left out: more than half of the votes.',
      appliesWhen: ({ affiliates }) => affiliates === 'from-time-to-time' || affiliates === 'at-signing',
      options: [
        { value: 'half', label: 'half of the votes or more' },
        { value: 'economic', label: 'more than half of the votes and of the economic interest' },
        { value: 'factual', label: 'the power to direct their business, whatever the votes' },
      ],
    },
    leftOut: {
      kind: 'text',
      label: 'Entities left out',
      help: 'Affiliates by that test that are not to be licensed, such as a joint venture.',
      appliesWhen: ({ affiliates }) => affiliates !== 'none',
    },
    parents: {
      kind: 'text',
      label: 'Ultimate parents',
      help: 'Who controls each party, where that is somebody else. A parent is no affiliate unless the sheet says so.',
    },
    runOff: {
      kind: 'duration',
      unit: 'months',
      label: 'Run-off for a leaving affiliate',
      help: 'How long an entity stays licensed after it ceases to be an affiliate. Usual: none, or 6 to 12 months.',
      favours: 'licensee',
      appliesWhen: (values) => values.affiliates === 'from-time-to-time',
    },
  },
  defaults: { affiliates: { basis: 'stated', value: 'from-time-to-time' } },
  prose: ({ value, say, tell, line }) => {
    const who = value.parties?.map(
      (party) => `${nameWithScript(party)}${party.seat ? `, ${party.seat}` : ''} ("Party ${party.side}")`,
    );
    // a test that is there but not disclosed is not the usual one
    const test = value.control === undefined ? line('control') : [];
    const byDefault = test.length > 0 ? '' : ' by more than half of the votes';
    const by = value.control ? text` by ${say('control')}` : byDefault;
    const group = {
      none: text`Neither party's affiliates are included.`,
      'at-signing': text`Each party acts for itself and the entities that it controls at signing${by}.`,
      'from-time-to-time': text`Each party acts for itself and the entities that it controls from time to time${by}.`,
    }[value.affiliates ?? ''];
    return [
      ...tell('parties', text`The parties are ${who?.join(' and ') ?? ''}.`),
      ...tell('affiliates', group ?? []),
      ...test,
      ...line('leftOut'),
      ...line('parents'),
      ...tell(
        'runOff',
        text`An entity that ceases to be controlled stays licensed for ${say('runOff')}, for the products it then sold.`,
      ),
    ];
  },
});
