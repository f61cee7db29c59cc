import { text } from '../prose.ts';
import { defineTerm } from '../term.ts';

export const confidentiality = defineTerm({
  key: 'confidentiality',
  section: 'legal',
  order: 510,
  label: 'Confidentiality',
  help: 'What stays secret (terms, or even the existence of the agreement), to whom it may be shown, and for how long.',
  economic: false,
  mandatory: true,
  bindingByDefault: true,
  fields: {
    covers: {
      kind: 'choice',
      label: 'Covers',
      required: true,
      options: [
        { value: 'terms', label: 'the terms, not the existence' },
        { value: 'existence', label: 'the terms and the existence' },
        { value: 'none', label: 'nothing' },
      ],
    },
    mayDiscloseTo: {
      kind: 'set',
      label: 'May be shown to',
      options: [
        { value: 'advisers', label: 'professional advisers' },
        { value: 'auditors', label: 'auditors' },
        { value: 'courts', label: 'courts and arbitrators under protective order' },
        { value: 'authorities', label: 'authorities where the law demands it' },
        { value: 'acquirers', label: 'acquirers under a duty of secrecy' },
      ],
      appliesWhen: (values) => values.covers !== 'none',
    },
    press: { kind: 'text', label: 'Press statement', help: 'What the parties may say in public.' },
    survives: {
      kind: 'duration',
      label: 'Survives the term by',
      appliesWhen: (values) => values.covers !== 'none',
    },
  },
  defaults: {
    covers: { basis: 'stated', value: 'terms' },
    mayDiscloseTo: { basis: 'stated', value: ['advisers', 'auditors', 'courts', 'authorities'] },
  },
  prose: ({ value, say, tell, line }) => [
    ...tell(
      'covers',
      value.covers === 'none'
        ? text`The parties may disclose this agreement and its terms.`
        : text`Confidential are ${say('covers')} of the agreement.`,
      'What is confidential',
    ),
    ...tell('mayDiscloseTo', text`What is confidential may be shown to ${say('mayDiscloseTo')}.`),
    ...line('press'),
    ...tell('survives', text`The duty outlasts the term by ${say('survives')}.`),
  ],
});
