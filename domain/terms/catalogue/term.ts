import type { Text } from '../../document/document.ts';
import { text } from '../prose.ts';
import { isOneWay } from '../sheet-facts.ts';
import { defineTerm, type PlainValues } from '../term.ts';

const hasEnd = ({ form }: PlainValues): boolean => form === 'fixed' || form === 'until';

export const term = defineTerm({
  key: 'term',
  section: 'scope',
  order: 270,
  label: 'Term',
  help: 'How long the licence runs, whether it may be renewed, and what stays licensed afterwards. Usual: a few years with an option to renew, or the life of the patents where all is paid at once. Look out for the day after: what is in stock, and what has been sold, should not lose its licence.',
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
      unit: 'years',
      label: 'Length',
      required: true,
      favours: 'licensee',
      appliesWhen: (values) => values.form === 'fixed',
    },
    until: {
      kind: 'date',
      label: 'Ends on',
      required: true,
      favours: 'licensee',
      appliesWhen: (values) => values.form === 'until',
    },
    renewal: {
      kind: 'duration',
      unit: 'years',
      label: 'Renewal for',
      favours: 'licensee',
      appliesWhen: hasEnd,
    },
    renewalBy: {
      kind: 'choice',
      label: 'Renewal by',
      favours: 'licensee',
      appliesWhen: (values) => values.renewal !== undefined,
      options: [
        { value: 'agreement', label: 'agreement of the parties' },
        { value: 'automatic', label: 'itself, unless a party gives notice' },
        { value: 'licensee', label: 'choice of the licensee' },
      ],
    },
    notice: {
      kind: 'duration',
      unit: 'months',
      label: 'Notice before the end',
      appliesWhen: ({ renewalBy }) => renewalBy === 'automatic' || renewalBy === 'licensee',
    },
    paidUp: {
      kind: 'yes-no',
      label: 'Paid up at the end',
      help: 'Whether the licence then goes on, free of charge, for the life of the patents.',
      favours: 'licensee',
      appliesWhen: hasEnd,
    },
    soldStayLicensed: {
      kind: 'yes-no',
      label: 'Products sold in the term stay licensed',
      favours: 'licensee',
    },
    sellOff: {
      kind: 'duration',
      unit: 'months',
      label: 'Time to sell stock',
      favours: 'licensee',
      appliesWhen: (values) => hasEnd(values) && values.paidUp !== true,
    },
    survive: {
      kind: 'set',
      label: 'Terms that outlast the end',
      options: [
        { value: 'release', label: 'release' },
        { value: 'payments', label: 'payments already due' },
        { value: 'audit', label: 'audit' },
        { value: 'confidentiality', label: 'confidentiality' },
        { value: 'disputes', label: 'dispute resolution' },
      ],
    },
  },
  defaults: { form: { basis: 'stated', value: 'fixed' }, soldStayLicensed: { basis: 'stated', value: true } },
  prose: ({ value, say, tell, line, facts }) => {
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
      ...tell('renewal', renewalOf(value.renewalBy, say('renewal'), isOneWay(facts))),
      ...tell(
        'notice',
        value.renewalBy === 'licensee'
          ? text`Notice of the renewal is given at least ${say('notice')} before the end.`
          : text`Notice against the renewal is given at least ${say('notice')} before the end.`,
      ),
      ...tell(
        'paidUp',
        value.paidUp
          ? text`At its end the licence is paid up: it goes on free of charge until the last of the licensed patents expires.`
          : text`At its end the licence is not paid up.`,
      ),
      ...tell(
        'soldStayLicensed',
        value.soldStayLicensed
          ? text`Products sold during the term stay licensed after it.`
          : text`Products sold during the term do not stay licensed after it.`,
      ),
      ...tell(
        'sellOff',
        text`Stock left at the end may be sold on the terms of the licence for another ${say('sellOff')}.`,
      ),
      ...line('survive'),
    ];
  },
});

function renewalOf(by: string | undefined, time: Text, isOneWayLicence: boolean): Text {
  switch (by) {
    case 'agreement':
      return text`It may be renewed for ${time} by agreement of the parties.`;
    case 'automatic':
      return text`It renews itself for ${time} at a time unless a party gives notice.`;
    case 'licensee':
      return isOneWayLicence
        ? text`The licensee may renew it for ${time}.`
        : text`Each party, as licensee, may renew the licence that it has for ${time}.`;
    default:
      return text`It may be renewed for ${time}.`;
  }
}
