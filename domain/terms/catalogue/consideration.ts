import { isBetween } from '../../decimal.ts';
import type { Issue } from '../../result.ts';
import { text } from '../prose.ts';
import { isOneWay } from '../sheet-facts.ts';
import { defineTerm, type PlainValues } from '../term.ts';

const FREE = 'royalty-free';

const includes = (form: string) => (values: PlainValues) =>
  Array.isArray(values.forms) && values.forms.includes(form);

/** Something is paid, or it is not known yet that nothing is. */
const mayBePaid = ({ forms }: PlainValues): boolean =>
  !Array.isArray(forms) || forms.some((form) => form !== FREE);

const freeAndPaid: Issue = {
  path: 'forms',
  message: 'A royalty-free exchange stands alone: nothing else is paid beside it.',
};

const noShare: Issue = { path: 'pastShare', message: 'A share lies between 0 and 100 %.' };

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
        { value: FREE, label: 'royalty-free exchange' },
      ],
    },
    payer: {
      kind: 'choice',
      label: 'Payer',
      required: true,
      appliesWhen: mayBePaid,
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
    pastShare: { kind: 'percent', label: 'Share allocated to the past', appliesWhen: mayBePaid },
  },
  check: ({ forms = [], pastShare }) => [
    ...(forms.length > 1 && forms.includes(FREE) ? [freeAndPaid] : []),
    ...(pastShare === undefined || isBetween(pastShare, '0', '100') ? [] : [noShare]),
  ],
  prose: ({ value, say, tell, line, partyNames, facts }) => {
    const payers: Readonly<Record<string, string>> = { ...partyNames, both: 'Each party' };
    const payer = payers[value.payer ?? ''];
    const amounts = [value.upFront, value.instalments, value.royalty];
    const isPayerSaid = payer !== undefined && amounts.some((amount) => amount !== undefined);
    const pays = (field: 'upFront' | 'instalments' | 'royalty', what: string) =>
      payer && value[field] ? [text`${payer} pays ${what}: ${say(field)}.`] : line(field);
    const free = isOneWay(facts)
      ? text`No royalty is due for the licence.`
      : text`Each licence is the consideration for the other. No royalty is due for them.`;
    return [
      ...(value.forms ? [] : line('forms')),
      ...(value.forms?.includes(FREE) ? [free] : []),
      ...(isPayerSaid ? [] : line('payer')),
      ...pays('upFront', 'an up-front amount'),
      ...line('upFrontDue'),
      ...pays('instalments', 'in instalments'),
      ...pays(
        'royalty',
        value.payer === 'both' ? 'a running royalty for its own sales' : 'a running royalty',
      ),
      ...tell(
        'pastShare',
        text`${say('pastShare')} of these payments are allocated to sales before the effective date.`,
      ),
    ];
  },
});
