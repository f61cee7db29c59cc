import type { Text } from '../../document/document.ts';
import { chosen } from '../chosen.ts';
import { text } from '../prose.ts';
import { grants } from '../sheet-facts.ts';
import { defineTerm, type Direction, type Field, type PlainValues } from '../term.ts';
import type { Side } from '../values/value-kind.ts';

const challengeOf = (side: Side, direction: Direction): Field<'choice'> & { readonly kind: 'choice' } => ({
  kind: 'choice',
  label: `Challenge of the patents of Party ${side}`,
  required: true,
  direction,
  favours: 'licensor',
  appliesWhen: (_values, facts) => grants(side, facts),
  options: [
    { value: 'free', label: 'free, and what is due follows the outcome' },
    { value: 'rate-unaffected', label: 'free, but what is due stays due' },
    { value: 'ends-for-patent', label: 'lets the owner end the licence for that patent' },
    { value: 'ends', label: 'lets the owner end the whole licence' },
    { value: 'barred', label: 'barred as far as the law allows' },
  ],
});

const hasConsequence = ({ ofA, ofB }: PlainValues): boolean =>
  [ofA, ofB].some((effect) => effect !== 'free' && effect !== 'rate-unaffected' && effect !== undefined);

export const noChallenge = defineTerm({
  key: 'no-challenge',
  section: 'legal',
  order: 730,
  label: 'No challenge',
  help: 'What follows when a licensee attacks a licensed patent. Usual for portfolios: it may, and what is due stays due; or the owner may end the licence. Look out for competition law, which is hard on an outright bar in many places, and for the right to say later that the terms are not FRAND, which is another matter than validity.',
  economic: false,
  mandatory: false,
  bindingByDefault: false,
  fields: {
    ofA: challengeOf('A', 'a-to-b'),
    ofB: challengeOf('B', 'b-to-a'),
    attacks: {
      kind: 'set',
      label: 'A challenge is an attack on',
      appliesWhen: hasConsequence,
      options: [
        { value: 'validity', label: 'validity' },
        { value: 'enforceability', label: 'enforceability' },
        { value: 'essentiality', label: 'essentiality to a standard' },
      ],
    },
    helpers: {
      kind: 'yes-no',
      label: "Help for another's challenge counts",
      favours: 'licensor',
      appliesWhen: hasConsequence,
    },
    defence: {
      kind: 'yes-no',
      label: 'Challenge in defence allowed',
      help: 'A challenge in answer to an action of the owner, or where the law or an authority compels it.',
      favours: 'licensee',
      appliesWhen: hasConsequence,
    },
    frandReserved: {
      kind: 'yes-no',
      label: 'FRAND reservation',
      help: 'To say that terms are not FRAND is then no challenge.',
      favours: 'licensee',
    },
  },
  defaults: {
    ofA: { basis: 'stated', value: 'rate-unaffected' },
    ofB: { basis: 'stated', value: 'rate-unaffected' },
    defence: { basis: 'stated', value: true },
    frandReserved: { basis: 'stated', value: true },
  },
  prose: ({ value, say, tell, partyNames, facts }) => {
    const grant = facts.direction === 'covenant' ? 'covenant' : 'licence';
    const sentenceFor = (owner: Side, effect: string | undefined): Text => {
      const [holder, licensee] = owner === 'A' ? [partyNames.A, partyNames.B] : [partyNames.B, partyNames.A];
      const may = `${licensee} may challenge the licensed patents of ${holder}.`;
      const ifChallenged = `If ${licensee} challenges a licensed patent of ${holder}, ${holder} may`;
      return chosen(effect, {
        free: `${may} What it owes follows the outcome.`,
        'rate-unaffected': `${may} What it owes under the agreement stays due whatever the outcome.`,
        'ends-for-patent': `${ifChallenged} end the ${grant} for that patent.`,
        ends: `${ifChallenged} end the whole ${grant}.`,
        barred: `${licensee} does not challenge the licensed patents of ${holder}, as far as the law allows such a promise.`,
      });
    };
    return [
      ...tell('ofA', sentenceFor('A', value.ofA)),
      ...tell('ofB', sentenceFor('B', value.ofB)),
      ...tell('attacks', text`A challenge is an attack on ${say('attacks')}, before a court or an office.`),
      ...tell(
        'helpers',
        value.helpers
          ? text`To help another's challenge is to challenge, unless the law compels the help.`
          : text`To help another's challenge is no challenge.`,
      ),
      ...tell(
        'defence',
        value.defence
          ? text`A challenge in answer to an action of the owner, or one that the law or an authority compels, has no consequence.`
          : text`A challenge has the same consequence when it answers an action of the owner.`,
      ),
      ...tell(
        'frandReserved',
        value.frandReserved
          ? text`To say that terms are not FRAND is no challenge, and each party stays free to say so.`
          : text`While the ${grant} runs, neither party may say that its terms are not FRAND.`,
      ),
    ];
  },
});
