import { chosen } from '../chosen.ts';
import { text } from '../prose.ts';
import { grants } from '../sheet-facts.ts';
import { defineTerm, type Direction, type Field } from '../term.ts';
import type { Side } from '../values/value-kind.ts';

const earlierOf = (side: Side, direction: Direction): Field<'choice'> & { readonly kind: 'choice' } => ({
  kind: 'choice',
  label: `Earlier rights in the patents of Party ${side}`,
  required: true,
  direction,
  favours: 'licensor',
  appliesWhen: (_values, facts) => grants(side, facts),
  options: [
    { value: 'none', label: 'none' },
    { value: 'disclosed', label: 'those disclosed before signing' },
    { value: 'any', label: 'any that exist at signing' },
  ],
});

export const thirdPartyRights = defineTerm({
  key: 'third-party-rights',
  section: 'legal',
  order: 800,
  label: 'Third-party rights',
  help: 'What others already hold in the licensed patents, and what happens when a patent goes to somebody else. Usual: earlier licences and undertakings to standards bodies go before, and the parties alone may enforce the agreement. Look out for pools: whoever has a pool licence for the same patents should not pay twice.',
  economic: true,
  mandatory: false,
  bindingByDefault: false,
  fields: {
    earlierA: earlierOf('A', 'a-to-b'),
    earlierB: earlierOf('B', 'b-to-a'),
    kinds: {
      kind: 'set',
      label: 'Among them',
      appliesWhen: ({ earlierA, earlierB }) =>
        [earlierA, earlierB].some((earlier) => earlier === 'disclosed' || earlier === 'any'),
      options: [
        { value: 'licences', label: 'licences and covenants given before' },
        { value: 'pools', label: 'commitments to patent pools' },
        { value: 'undertakings', label: 'undertakings to standards bodies' },
        { value: 'networks', label: 'defensive networks such as LOT' },
        { value: 'joint-owners', label: 'rights of joint owners' },
        { value: 'funders', label: 'rights of universities and public funders' },
      ],
    },
    pools: {
      kind: 'choice',
      label: 'Patents licensed through a pool as well',
      favours: 'licensee',
      options: [
        { value: 'no-credit', label: 'paid for here all the same' },
        { value: 'credited', label: 'credited with what the pool pays on' },
        { value: 'left-out', label: 'left out of the price here' },
      ],
    },
    springing: {
      kind: 'yes-no',
      label: 'Springing licence',
      help: 'If a patent goes to somebody who would not be bound by the licence, a licence under it arises at once.',
      favours: 'licensee',
    },
    enforcement: {
      kind: 'yes-no',
      label: 'Others may enforce the agreement',
    },
  },
  defaults: {
    enforcement: { basis: 'stated', value: false },
  },
  prose: ({ value, say, tell, partyNames }) => {
    const earlier = (owner: string, of: string | undefined) =>
      chosen(of, {
        none: `Nobody else holds rights in the licensed patents of ${owner} that limit the grant.`,
        disclosed: `The grant of ${owner} is subject to rights of others that it disclosed before signing, and to no more.`,
        any: `The grant of ${owner} is subject to all rights of others that exist at signing.`,
      });
    return [
      ...tell('earlierA', earlier(partyNames.A, value.earlierA)),
      ...tell('earlierB', earlier(partyNames.B, value.earlierB)),
      ...tell('kinds', text`Such rights are, among others: ${say('kinds')}.`, 'Among the earlier rights'),
      ...tell(
        'pools',
        chosen(value.pools, {
          'no-credit': 'Nothing is credited where a patent is licensed through a pool as well.',
          credited:
            'Where a patent is licensed through a pool as well, what the pool passes on for it is credited.',
          'left-out': 'A patent that is licensed through a pool as well is not counted in the price.',
        }),
      ),
      ...tell(
        'springing',
        value.springing
          ? text`Should a licensed patent go to an owner whom the licence does not bind, the other party has a licence under it from the day of the transfer.`
          : text`There is no springing licence: who buys a licensed patent is bound as far as the law says.`,
      ),
      ...tell(
        'enforcement',
        value.enforcement
          ? text`Others to whom the agreement gives a benefit may enforce it.`
          : text`Nobody but the parties may enforce the agreement.`,
      ),
    ];
  },
});
