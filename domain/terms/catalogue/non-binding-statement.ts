import { text } from '../prose.ts';
import { defineTerm } from '../term.ts';

export const nonBindingStatement = defineTerm({
  key: 'non-binding-statement',
  section: 'standing',
  order: 10,
  label: 'Non-binding statement',
  help: 'Whether the sheet binds. Usual: it does not, save for confidentiality, the law that governs it and a standstill.',
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
        { value: 'standstill', label: 'standstill' },
        { value: 'costs', label: 'costs' },
      ],
      appliesWhen: (values) => values.effect === 'non-binding-save',
    },
  },
  defaults: {
    effect: { basis: 'stated', value: 'non-binding-save' },
    bindingTerms: { basis: 'stated', value: ['confidentiality', 'governing-law'] },
  },
  prose: ({ value, say, line }) => {
    const record =
      'This term sheet records the state of discussions. It creates no obligation to conclude an agreement and binds neither party';
    switch (value.effect) {
      case 'binding-heads':
        return [
          text`This term sheet binds the parties from its signature until the definitive agreement replaces it.`,
        ];
      case 'subject-to-board':
        return [
          text`This term sheet binds the parties once the board of each of them has approved it, and not before.`,
        ];
      case 'non-binding-save':
        return value.bindingTerms
          ? [text`${record}, save for the terms on ${say('bindingTerms')}.`]
          : [text`${record}, save for the terms named to bind.`, ...line('bindingTerms')];
      case 'non-binding':
        return [text`${record}.`];
      default:
        return line('effect', 'Effect of this term sheet');
    }
  },
});
