import { text } from '../prose.ts';
import { isOneWay } from '../sheet-facts.ts';
import { defineTerm, type PlainValues } from '../term.ts';

/** Some countries are outside the licence, whichever way it runs. */
const leavesOut = ({ territory, territoryB }: PlainValues): boolean =>
  [territory, territoryB].some(
    (place) => typeof place === 'object' && place !== null && 'scope' in place && place.scope !== 'worldwide',
  );

export const territory = defineTerm({
  key: 'territory',
  section: 'scope',
  order: 250,
  label: 'Territory',
  help: 'Where the licence holds. Usual for standard-essential patents between global sellers: worldwide, and so in a licence that a court sets as fair for the whole portfolio. Look out for products made in one country and sold in another: both need the licence.',
  economic: true,
  mandatory: true,
  bindingByDefault: false,
  fields: {
    territory: { kind: 'territory', label: 'Territory', required: true, favours: 'licensee' },
    territoryB: {
      kind: 'territory',
      label: 'Territory of the licence from Party B',
      help: 'Only where it is another than that of the licence from Party A.',
      direction: 'b-to-a',
      favours: 'licensee',
      appliesWhen: (_values, facts) => !isOneWay(facts),
    },
    outside: {
      kind: 'choice',
      label: 'In countries left out',
      favours: 'licensee',
      appliesWhen: leavesOut,
      options: [
        { value: 'reserved', label: 'all rights reserved' },
        { value: 'later', label: 'talks about a later licence' },
        { value: 'standstill', label: 'no suits during the term' },
      ],
    },
    madeElsewhere: {
      kind: 'yes-no',
      label: 'Made outside, sold inside',
      help: 'Whether a product sold in the territory is licensed though it was made elsewhere.',
      favours: 'licensee',
      appliesWhen: leavesOut,
    },
  },
  prose: ({ value, tell, line, partyNames }) => {
    const outside: Readonly<Record<string, string>> = {
      reserved: 'In the countries left out, each party keeps all of its rights.',
      later: 'For the countries left out, the parties will talk about a licence later.',
      standstill:
        'In the countries left out, no party sues the other under the licensed patents during the term.',
    };
    const isOther = value.territoryB !== undefined;
    return [
      ...line('territory', isOther ? `Territory of the licence from ${partyNames.A}` : 'Territory'),
      ...line('territoryB'),
      ...tell('outside', text`${outside[value.outside ?? ''] ?? ''}`),
      ...tell(
        'madeElsewhere',
        value.madeElsewhere
          ? text`A product sold in the territory is licensed wherever it was made.`
          : text`A product sold in the territory is licensed only if it was made there.`,
      ),
    ];
  },
});
