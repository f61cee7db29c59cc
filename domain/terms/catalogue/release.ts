import { text } from '../prose.ts';
import { defineTerm } from '../term.ts';

export const release = defineTerm({
  key: 'release',
  section: 'grant',
  order: 110,
  label: 'Release for the past',
  help: 'What becomes of sales before the effective date. Usual in a cross-licence: a full mutual release that covers customers and distributors.',
  economic: true,
  mandatory: false,
  bindingByDefault: false,
  fields: {
    form: {
      kind: 'choice',
      label: 'Form',
      required: true,
      options: [
        { value: 'mutual', label: 'full mutual release' },
        { value: 'a-releases', label: 'Party A releases Party B' },
        { value: 'b-releases', label: 'Party B releases Party A' },
        { value: 'covenant', label: 'mutual covenant not to sue for the past' },
        { value: 'none', label: 'no release' },
      ],
    },
    until: { kind: 'date', label: 'For acts until', appliesWhen: (values) => values.form !== 'none' },
    customers: {
      kind: 'yes-no',
      label: 'Customers and distributors included',
      appliesWhen: (values) => values.form !== 'none',
    },
    payment: {
      kind: 'money',
      label: 'Release payment',
      appliesWhen: (values) => values.form !== 'none' && values.form !== undefined,
    },
  },
  prose: ({ value, say, isStated, partyNames }) => {
    if (value.form === 'none')
      return [text`Nothing in this agreement releases a party from claims for the past.`];
    const until = isStated('until')
      ? text` for acts until ${say('until')}`
      : text` for acts before the effective date`;
    const who = {
      mutual: text`Each party releases the other and its affiliates from all claims under the licensed patents${until}.`,
      'a-releases': text`${partyNames.A} releases ${partyNames.B} and its affiliates from all claims under the licensed patents${until}.`,
      'b-releases': text`${partyNames.B} releases ${partyNames.A} and its affiliates from all claims under the licensed patents${until}.`,
      covenant: text`Neither party will assert the licensed patents against the other or its affiliates${until}.`,
    }[value.form ?? ''];
    return [
      who ?? text`The release for the past: ${say('form')}.`,
      ...(value.customers === undefined
        ? []
        : [
            value.customers
              ? text`It extends to customers and distributors for licensed products.`
              : text`It does not extend to customers or distributors.`,
          ]),
      ...(isStated('payment') ? [text`The price of the release is ${say('payment')}.`] : []),
    ];
  },
});
