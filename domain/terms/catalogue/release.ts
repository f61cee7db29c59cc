import type { Text } from '../../document/document.ts';
import { text } from '../prose.ts';
import { defineTerm, type PlainValues } from '../term.ts';

const isRelease = ({ form }: PlainValues): boolean => form !== 'none';

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
    until: {
      kind: 'date',
      label: 'For acts until',
      help: 'Left out: for acts before the effective date.',
      appliesWhen: isRelease,
    },
    customers: {
      kind: 'yes-no',
      label: 'Customers and distributors included',
      appliesWhen: isRelease,
    },
    payment: {
      kind: 'money',
      label: 'Release payment',
      appliesWhen: isRelease,
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
    const claims = text`${others} from all claims under the licensed patents ${acts}`;
    const who: Readonly<Record<string, Text>> = {
      mutual: text`Each party releases the other${claims}.`,
      'a-releases': text`${A} releases ${B}${claims}.`,
      'b-releases': text`${B} releases ${A}${claims}.`,
      covenant: text`Neither party will assert the licensed patents against the other${others} ${acts}.`,
    };
    const sentence = who[value.form ?? ''];
    return [
      ...(sentence ? [sentence, ...day] : [...line('form', 'Release for the past'), ...line('until')]),
      ...tell(
        'customers',
        value.customers
          ? text`It extends to customers and distributors for licensed products.`
          : text`It does not extend to customers or distributors.`,
      ),
      ...line('payment'),
    ];
  },
});
