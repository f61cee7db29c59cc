import type { Text } from '../../document/document.ts';
import { text } from '../prose.ts';
import { defineTerm, type PlainValues } from '../term.ts';

const isRelease = ({ form }: PlainValues): boolean => form !== 'none';

export const release = defineTerm({
  key: 'release',
  section: 'grant',
  order: 110,
  label: 'Release for the past',
  help: 'What becomes of sales before the effective date. Usual in a cross-licence: a full mutual release that covers customers and distributors. Look out for cases that are pending and for claims that nobody knows of yet: say whether they are released too.',
  economic: true,
  mandatory: false,
  bindingByDefault: false,
  headline: ['form'],
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
    until: {
      kind: 'date',
      label: 'For acts until',
      help: 'Left out: for acts before the effective date.',
      favours: 'licensee',
      appliesWhen: isRelease,
    },
    claims: {
      kind: 'choice',
      label: 'Claims',
      favours: 'licensee',
      appliesWhen: isRelease,
      options: [
        { value: 'asserted', label: 'only claims already asserted' },
        { value: 'known', label: 'only claims known at signing' },
        { value: 'all', label: 'claims known or unknown' },
      ],
    },
    customers: {
      kind: 'yes-no',
      label: 'Customers and distributors included',
      favours: 'licensee',
      appliesWhen: isRelease,
    },
    leftOut: {
      kind: 'text',
      label: 'Left out of the release',
      help: 'Pending cases or named claims that go on.',
      appliesWhen: isRelease,
    },
    payment: {
      kind: 'money',
      label: 'Release payment',
      help: 'Only what is paid for the past by itself; a share of other payments is said in the consideration.',
      favours: 'payee',
      payerField: 'paidBy',
      appliesWhen: isRelease,
    },
    paidBy: {
      kind: 'choice',
      label: 'Payer of the release payment',
      appliesWhen: isRelease,
      options: [
        { value: 'A', label: 'Party A' },
        { value: 'B', label: 'Party B' },
      ],
    },
    uponPayment: {
      kind: 'yes-no',
      label: 'Only once paid',
      help: 'Whether the release waits for the payment to arrive.',
      favours: 'licensor',
      appliesWhen: (values) =>
        isRelease(values) && (values.payment !== undefined || values.paidBy !== undefined),
    },
  },
  prose: ({ value, say, tell, line, partyNames, facts }) => {
    if (value.form === 'none')
      return [text`Nothing in this agreement releases a party from claims for the past.`];
    const { A, B } = partyNames;
    const others = facts.hasAffiliates ? ' and its affiliates' : '';
    // a day that is there but not disclosed is not the effective date
    const day = value.until ? [] : line('until');
    const byDefault = day.length > 0 ? 'for the past' : 'for acts before the effective date';
    const acts = value.until ? text`for acts until ${say('until')}` : byDefault;
    const notSaid = value.claims === undefined ? line('claims') : [];
    const claims = text`${others} from ${claimsOf(value.claims, notSaid.length > 0)} under the licensed patents ${acts}`;
    const who: Readonly<Record<string, Text>> = {
      mutual: text`Each party releases the other${claims}.`,
      'a-releases': text`${A} releases ${B}${claims}.`,
      'b-releases': text`${B} releases ${A}${claims}.`,
      covenant: text`Neither party will assert the licensed patents against the other${others} ${acts}.`,
    };
    const payer = value.paidBy === 'A' ? A : value.paidBy && B;
    const thing = value.form === 'covenant' ? 'covenant' : 'release';
    const sentence = who[value.form ?? ''];
    return [
      ...(sentence ? [sentence, ...day] : [...line('form', 'Release for the past'), ...line('until')]),
      ...(value.claims && (value.form === 'covenant' || !sentence)
        ? [text`It covers ${say('claims')}.`]
        : notSaid),
      ...tell(
        'customers',
        value.customers
          ? text`It extends to customers and distributors for licensed products.`
          : text`It does not extend to customers or distributors.`,
      ),
      ...line('leftOut'),
      ...(payer && value.payment
        ? [text`${payer} pays ${say('payment')} for the ${thing}.`]
        : [...tell('paidBy', text`${payer ?? ''} pays for the ${thing}.`), ...line('payment')]),
      ...tell(
        'uponPayment',
        value.uponPayment
          ? text`The ${thing} takes effect once the payment has been received.`
          : text`The ${thing} takes effect whether or not the payment has been received.`,
      ),
    ];
  },
});

function claimsOf(claims: string | undefined, isUndisclosed: boolean): string {
  switch (claims) {
    case 'asserted':
      return 'the claims already asserted';
    case 'known':
      return 'the claims known at signing';
    case 'all':
      return 'all claims, known or unknown,';
    default:
      return isUndisclosed ? 'claims' : 'all claims';
  }
}
