import { text } from '../prose.ts';
import { chosen } from '../chosen.ts';
import { grants } from '../sheet-facts.ts';
import { defineTerm, type Direction, type Field } from '../term.ts';
import type { Side } from '../values/value-kind.ts';

const givenBy = (side: Side, direction: Direction): Field<'set'> & { readonly kind: 'set' } => ({
  kind: 'set',
  label: `Given by Party ${side}`,
  required: true,
  direction,
  favours: 'licensee',
  appliesWhen: (_values, facts) => grants(side, facts),
  options: [
    { value: 'right', label: 'the right to grant what it grants' },
    { value: 'title', label: 'title to the patents of its schedule' },
    { value: 'unencumbered', label: 'freedom of its patents from rights that conflict with the grant' },
    { value: 'no-transfers', label: 'that no patent was moved out of reach of the grant before signing' },
    {
      value: 'no-actions',
      label: 'that it has disclosed every action of its own that is pending against the other party',
    },
  ],
});

export const warranties = defineTerm({
  key: 'warranties',
  section: 'legal',
  order: 720,
  label: 'Warranties',
  help: 'What each party stands for. Usual: that it may sign, and that it has the right to grant; hardly ever that a patent is valid, infringed or in fact essential. Look out for patents that were sold shortly before signing: a schedule with dates of ownership answers that better than a promise.',
  economic: false,
  mandatory: false,
  bindingByDefault: false,
  fields: {
    authority: { kind: 'yes-no', label: 'Authority to sign' },
    fromA: givenBy('A', 'a-to-b'),
    fromB: givenBy('B', 'b-to-a'),
    knowledge: {
      kind: 'choice',
      label: 'Strength',
      favours: 'licensee',
      options: [
        { value: 'known', label: 'to the best of knowledge' },
        { value: 'absolute', label: 'whatever was known' },
      ],
    },
    disclaimed: {
      kind: 'set',
      label: 'No warranty as to',
      favours: 'licensor',
      options: [
        { value: 'validity', label: 'validity' },
        { value: 'enforceability', label: 'enforceability' },
        { value: 'essentiality', label: 'essentiality to a standard' },
        { value: 'scope', label: 'scope' },
        { value: 'third-party-patents', label: 'freedom from the patents of others' },
      ],
    },
    remedy: {
      kind: 'choice',
      label: 'If a warranty proves wrong',
      favours: 'licensee',
      options: [
        { value: 'law', label: 'what the law gives' },
        { value: 'made-good', label: 'the grant is made good' },
        { value: 'adjusted', label: 'the grant is made good or the price adjusted' },
      ],
    },
  },
  defaults: {
    authority: { basis: 'stated', value: true },
    fromA: { basis: 'stated', value: ['right'] },
    fromB: { basis: 'stated', value: ['right'] },
    disclaimed: {
      basis: 'stated',
      value: ['validity', 'enforceability', 'essentiality', 'scope', 'third-party-patents'],
    },
  },
  prose: ({ value, say, tell, partyNames }) => [
    ...tell(
      'authority',
      value.authority
        ? text`Each party warrants that it may enter into the agreement and be bound by it.`
        : text`Neither party gives a warranty of its authority to enter into the agreement.`,
      'Warranty of authority to sign',
    ),
    ...tell('fromA', text`${partyNames.A} warrants ${say('fromA')}.`, `Warranties of ${partyNames.A}`),
    ...tell('fromB', text`${partyNames.B} warrants ${say('fromB')}.`, `Warranties of ${partyNames.B}`),
    ...tell(
      'knowledge',
      chosen(value.knowledge, {
        known: 'Each warranty is given to the best of the knowledge of the party that gives it.',
        absolute: 'A warranty holds whatever the party that gives it knew.',
      }),
      'Strength of the warranties',
    ),
    ...tell('disclaimed', text`Every warranty leaves out ${say('disclaimed')}.`),
    ...tell(
      'remedy',
      chosen(value.remedy, {
        law: 'If a warranty proves wrong, the other party has what the law gives it.',
        'made-good':
          'If a warranty proves wrong, the party that gave it obtains the missing right or makes the grant good in another way.',
        adjusted:
          'If a warranty proves wrong, the party that gave it makes the grant good; where it cannot, the price is adjusted.',
      }),
    ),
  ],
});
