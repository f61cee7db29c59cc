import { text } from '../prose.ts';
import { defineTerm } from '../term.ts';
import { nameWithScript } from '../values/parties.ts';

export const parties = defineTerm({
  key: 'parties',
  section: 'standing',
  order: 20,
  label: 'Parties',
  help: 'Who contracts, and which affiliates come with each party. Usual: entities controlled by more than half of the votes, from time to time.',
  economic: false,
  mandatory: true,
  bindingByDefault: false,
  fields: {
    parties: { kind: 'parties', label: 'Parties', required: true },
    affiliates: {
      kind: 'choice',
      label: 'Affiliates',
      required: true,
      options: [
        { value: 'from-time-to-time', label: 'controlled from time to time (over 50 % of votes)' },
        { value: 'at-signing', label: 'controlled at signing (over 50 % of votes)' },
        { value: 'none', label: 'no affiliates' },
      ],
    },
    runOff: {
      kind: 'duration',
      label: 'Run-off for a leaving affiliate',
      help: 'How long an entity stays licensed after it ceases to be an affiliate.',
      appliesWhen: (values) => values.affiliates === 'from-time-to-time',
    },
  },
  defaults: { affiliates: { basis: 'stated', value: 'from-time-to-time' } },
  prose: ({ value, say, tell }) => {
    const who = value.parties?.map(
      (party) => `${nameWithScript(party)}${party.seat ? `, ${party.seat}` : ''} ("Party ${party.side}")`,
    );
    const group = {
      none: text`Neither party's affiliates are included.`,
      'at-signing': text`Each party acts for itself and the entities that it controls at signing by more than half of the votes.`,
      'from-time-to-time': text`Each party acts for itself and the entities that it controls from time to time by more than half of the votes.`,
    }[value.affiliates ?? ''];
    return [
      ...tell('parties', text`The parties are ${who?.join(' and ') ?? ''}.`),
      ...tell('affiliates', group ?? []),
      ...tell(
        'runOff',
        text`An entity that ceases to be controlled stays licensed for ${say('runOff')}, for the products it then sold.`,
      ),
    ];
  },
});
