import { text } from '../prose.ts';
import { defineTerm } from '../term.ts';

const includes = (form: string) => (values: Readonly<Record<string, unknown>>) =>
  Array.isArray(values.forms) && values.forms.includes(form);

export const consideration = defineTerm({
  key: 'consideration',
  section: 'money',
  order: 310,
  label: 'Consideration',
  help: 'What is paid for the licence, by whom and when: up front, in instalments, as a running royalty with cap and floor, or nothing but the licence back.',
  economic: true,
  mandatory: true,
  bindingByDefault: false,
  fields: {
    forms: {
      kind: 'set',
      label: 'Forms of payment',
      required: true,
      options: [
        { value: 'up-front', label: 'up-front payment' },
        { value: 'instalments', label: 'instalments' },
        { value: 'running-royalty', label: 'running royalty' },
        { value: 'royalty-free', label: 'royalty-free exchange' },
      ],
    },
    payer: {
      kind: 'choice',
      label: 'Payer',
      options: [
        { value: 'A', label: 'Party A' },
        { value: 'B', label: 'Party B' },
        { value: 'both', label: 'each party for its own sales' },
      ],
    },
    upFront: { kind: 'money', label: 'Up-front payment', required: true, appliesWhen: includes('up-front') },
    upFrontDue: { kind: 'date', label: 'Up-front payment due', appliesWhen: includes('up-front') },
    instalments: {
      kind: 'payment-schedule',
      label: 'Instalments',
      required: true,
      appliesWhen: includes('instalments'),
    },
    royalty: {
      kind: 'rate-schedule',
      label: 'Running royalty',
      required: true,
      appliesWhen: includes('running-royalty'),
    },
    pastShare: { kind: 'percent', label: 'Share allocated to the past' },
  },
  prose: ({ value, say, isStated, partyNames }) => {
    const payers: Readonly<Record<string, string>> = { A: partyNames.A, B: partyNames.B, both: 'Each party' };
    const payer = payers[value.payer ?? ''] ?? 'The paying party';
    const has = (form: string) => value.forms?.includes(form) ?? false;
    return [
      ...(value.forms ? [] : [text`The forms of payment: ${say('forms')}.`]),
      ...(value.payer || has('royalty-free') ? [] : [text`Which party pays on balance: ${say('payer')}.`]),
      ...(has('royalty-free')
        ? [text`Each licence is the consideration for the other. No royalty is due for them.`]
        : []),
      ...(has('up-front')
        ? [
            text`${payer} pays an up-front amount: ${say('upFront')}${isStated('upFrontDue') ? text`, due on ${say('upFrontDue')}` : ''}.`,
          ]
        : []),
      ...(has('instalments') ? [text`${payer} pays in instalments: ${say('instalments')}.`] : []),
      ...(has('running-royalty') ? [text`${payer} pays a running royalty: ${say('royalty')}.`] : []),
      ...(isStated('pastShare')
        ? [text`Of these payments ${say('pastShare')} are allocated to sales before the effective date.`]
        : []),
    ];
  },
});
