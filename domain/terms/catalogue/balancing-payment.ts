import { isBetween } from '../../decimal.ts';
import type { Issue } from '../../result.ts';
import { chosen } from '../chosen.ts';
import { text } from '../prose.ts';
import { hasForm, isOneWay } from '../sheet-facts.ts';
import { defineTerm, type Direction, type Field, type PlainValues } from '../term.ts';

const isFixed = ({ form }: PlainValues): boolean => form === 'net-fixed';
/** The rates for the two portfolios are to each other as these shares. */
const strength = (direction: Direction, label: string): Field<'percent'> & { readonly kind: 'percent' } => ({
  kind: 'percent',
  label,
  help: 'Its share of the patents for the standards, as the parties agree it. What counts is how the two shares compare.',
  direction,
  favours: 'licensor',
  appliesWhen: ({ form }) => form === 'net-running',
});

const isRunning = ({ form }: PlainValues): boolean => form === 'net-running' || form === 'set-off';

export const balancingPayment = defineTerm({
  key: 'balancing-payment',
  section: 'money',
  order: 390,
  label: 'Balancing payment',
  help: 'In a licence both ways one side usually pays the difference between the two licences: as a fixed net amount, as the net of two royalties, or as two royalties set off against each other. An amount that stands in Consideration already is not repeated here.',
  economic: true,
  mandatory: false,
  bindingByDefault: false,
  appliesWhen: (facts) => !isOneWay(facts) && hasForm('royalty-free', facts) !== true,
  headline: ['amounts', 'strengthA', 'strengthB'],
  fields: {
    form: {
      kind: 'choice',
      label: 'Form',
      required: true,
      options: [
        { value: 'net-fixed', label: 'fixed net amounts' },
        { value: 'net-running', label: 'running net royalty' },
        { value: 'set-off', label: 'two royalties set off against each other' },
        { value: 'gross', label: 'two royalties, each paid in full' },
      ],
    },
    payer: {
      kind: 'choice',
      label: 'Payer of the balance',
      required: true,
      appliesWhen: isFixed,
      options: [
        { value: 'A', label: 'Party A' },
        { value: 'B', label: 'Party B' },
      ],
    },
    amounts: {
      kind: 'payment-schedule',
      label: 'Net amounts',
      required: true,
      appliesWhen: isFixed,
      favours: 'payee',
      payerField: 'payer',
    },
    strengthA: strength('a-to-b', 'Share of Party A'),
    strengthB: strength('b-to-a', 'Share of Party B'),
    period: {
      kind: 'choice',
      label: 'Balance struck',
      appliesWhen: isRunning,
      options: [
        { value: 'quarter', label: 'each quarter' },
        { value: 'half-year', label: 'each half-year' },
        { value: 'year', label: 'each year' },
      ],
    },
    negative: {
      kind: 'choice',
      label: 'When the balance turns round',
      help: 'The side that was to receive would have to pay.',
      appliesWhen: isRunning,
      options: [
        { value: 'paid', label: 'the other side pays it' },
        { value: 'carried', label: 'it is carried forward' },
        { value: 'nothing', label: 'nothing is paid' },
      ],
    },
  },
  check: ({ strengthA, strengthB }) => [...share('strengthA', strengthA), ...share('strengthB', strengthB)],
  prose: ({ value, say, tell, line, partyNames: { A, B } }) => {
    const [from, to] = value.payer === 'B' ? [B, A] : [A, B];
    const balance =
      value.payer && value.amounts
        ? [text`${from} pays ${to} the balance between the two licences: ${say('amounts')}.`]
        : [...line('payer'), ...line('amounts')];
    return [
      ...tell(
        'form',
        chosen(value.form, {
          'net-fixed': 'The two licences are balanced by fixed net amounts, whatever either party sells.',
          'net-running':
            'The two licences are balanced by a running net royalty: what each party would owe on its own sales is compared, and only the difference is paid.',
          'set-off':
            'Each party owes its own royalty; the two are set off against each other, and only the difference is paid.',
          gross: 'Each party pays its own royalty in full. Nothing is set off.',
        }),
        'Form of the balancing payment',
      ),
      ...balance,
      ...tell(
        'strengthA',
        text`For the balance, the patents of ${A} count with a share of ${say('strengthA')}.`,
      ),
      ...tell(
        'strengthB',
        text`For the balance, the patents of ${B} count with a share of ${say('strengthB')}.`,
      ),
      ...tell(
        'period',
        chosen(value.period, {
          quarter: 'The balance is struck each quarter.',
          'half-year': 'The balance is struck each half-year.',
          year: 'The balance is struck each year.',
        }),
      ),
      ...tell(
        'negative',
        chosen(value.negative, {
          paid: 'Whichever party owes more in a period pays the balance of that period.',
          carried: 'A balance in favour of the usual payer is carried forward to later periods.',
          nothing: 'A balance in favour of the usual payer lapses.',
        }),
      ),
    ];
  },
});

function share(path: string, percent: string | undefined): readonly Issue[] {
  return percent === undefined || isBetween(percent, '0', '100')
    ? []
    : [{ path, message: 'A share lies between 0 and 100 %.' }];
}
