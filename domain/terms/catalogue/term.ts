import type { Text } from '../../document/document.ts';
import { text } from '../prose.ts';
import { defineTerm } from '../term.ts';

export const term = defineTerm({
  key: 'term',
  section: 'scope',
  order: 230,
  label: 'Term',
  help: 'How long the licence runs, whether it may be renewed, and what stays licensed afterwards.',
  economic: true,
  mandatory: true,
  bindingByDefault: false,
  fields: {
    form: {
      kind: 'choice',
      label: 'Form',
      required: true,
      options: [
        { value: 'fixed', label: 'fixed term' },
        { value: 'until', label: 'until a date' },
        { value: 'life', label: 'life of the licensed patents' },
      ],
    },
    length: {
      kind: 'duration',
      label: 'Length',
      required: true,
      appliesWhen: (values) => values.form === 'fixed',
    },
    until: {
      kind: 'date',
      label: 'Ends on',
      required: true,
      appliesWhen: (values) => values.form === 'until',
    },
    renewal: {
      kind: 'duration',
      label: 'Option to renew for',
      appliesWhen: (values) => values.form === 'fixed' || values.form === 'until',
    },
    soldStayLicensed: { kind: 'yes-no', label: 'Products sold in the term stay licensed' },
  },
  defaults: { form: { basis: 'stated', value: 'fixed' }, soldStayLicensed: { basis: 'stated', value: true } },
  prose: ({ value, say, tell, line }) => {
    const start = 'The licence runs from the effective date';
    const lengths: Readonly<Record<string, readonly Text[]>> = {
      fixed: value.length
        ? [text`${start} for ${say('length')}.`]
        : [text`${start} for a fixed term.`, ...line('length', 'Length of the term')],
      until: value.until
        ? [text`${start} until ${say('until')}.`]
        : [text`${start} until a fixed date.`, ...line('until', 'End of the term')],
      life: [text`${start} until the last of the licensed patents expires.`],
    };
    return [
      ...(lengths[value.form ?? ''] ?? line('form', 'Form of the term')),
      ...tell('renewal', text`It may be renewed for ${say('renewal')}.`),
      ...tell(
        'soldStayLicensed',
        value.soldStayLicensed
          ? text`Products sold during the term stay licensed after it.`
          : text`Products sold during the term do not stay licensed after it.`,
      ),
    ];
  },
});
