import type { Text } from '../../document/document.ts';
import { text } from '../prose.ts';
import { defineTerm } from '../term.ts';

export const nonBindingStatement = defineTerm({
  key: 'non-binding-statement',
  section: 'standing',
  order: 10,
  label: 'Non-binding statement',
  help: 'Whether the sheet binds. Usual: it does not, save for confidentiality, the law that governs it and a standstill. Look out for heads of terms that bind: a court may then hold the parties to a deal that is only half written.',
  economic: false,
  mandatory: true,
  bindingByDefault: false,
  fields: {
    effect: {
      kind: 'choice',
      label: 'Effect',
      required: true,
      options: [
        { value: 'non-binding', label: 'not binding' },
        { value: 'non-binding-save', label: 'not binding save for named terms' },
        { value: 'binding-heads', label: 'binding heads of terms' },
        { value: 'subject-to-board', label: 'binding once both boards approve' },
      ],
    },
    bindingTerms: {
      kind: 'set',
      label: 'Terms that bind',
      required: true,
      options: [
        { value: 'confidentiality', label: 'confidentiality' },
        { value: 'governing-law', label: 'governing law' },
        { value: 'dispute-resolution', label: 'dispute resolution' },
        { value: 'standstill', label: 'standstill' },
        { value: 'costs', label: 'costs' },
      ],
      appliesWhen: (values) => values.effect === 'non-binding-save',
    },
    definitiveBy: {
      kind: 'date',
      label: 'Definitive agreement by',
      help: 'The day by which the parties mean to have signed. It is an aim, not a duty.',
    },
  },
  defaults: {
    effect: { basis: 'stated', value: 'non-binding-save' },
    bindingTerms: { basis: 'stated', value: ['confidentiality', 'governing-law'] },
  },
  prose: ({ value, say, tell, line }) => [
    ...effectOf(value.effect, value.bindingTerms && say('bindingTerms'), line),
    ...tell(
      'definitiveBy',
      text`The parties mean to sign the definitive agreement by ${say('definitiveBy')}.`,
    ),
  ],
});

function effectOf(
  effect: string | undefined,
  bindingTerms: Text | undefined,
  line: (field: 'effect' | 'bindingTerms', label?: string) => readonly Text[],
): readonly Text[] {
  const record =
    'This term sheet records the state of discussions. It creates no obligation to conclude an agreement and binds neither party';
  switch (effect) {
    case 'binding-heads':
      return [
        text`This term sheet binds the parties from its signature until the definitive agreement replaces it.`,
      ];
    case 'subject-to-board':
      return [
        text`This term sheet binds the parties once the board of each of them has approved it, and not before.`,
      ];
    case 'non-binding-save':
      return bindingTerms
        ? [text`${record}, save for the terms on ${bindingTerms}.`]
        : [text`${record}, save for the terms named to bind.`, ...line('bindingTerms')];
    case 'non-binding':
      return [text`${record}.`];
    default:
      return line('effect', 'Effect of this term sheet');
  }
}
