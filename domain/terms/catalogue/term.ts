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
  prose: ({ value, say, isStated }) => {
    const length = {
      fixed: text`The licence runs from the effective date for a term of years: ${say('length')}.`,
      until: text`The licence runs from the effective date until ${say('until')}.`,
      life: text`The licence runs until the last of the licensed patents expires.`,
    }[value.form ?? ''];
    return [
      length ?? text`The form of the term: ${say('form')}.`,
      ...(isStated('renewal') ? [text`It may be renewed for ${say('renewal')}.`] : []),
      ...(value.soldStayLicensed ? [text`Products sold during the term stay licensed after it.`] : []),
    ];
  },
});
