import { chosen } from '../chosen.ts';
import { text } from '../prose.ts';
import { isOneWay } from '../sheet-facts.ts';
import { defineTerm, type PlainValues } from '../term.ts';

const hasGround =
  (ground: string) =>
  ({ grounds }: PlainValues): boolean =>
    Array.isArray(grounds) && grounds.includes(ground);

export const termination = defineTerm({
  key: 'termination',
  section: 'legal',
  order: 790,
  label: 'Termination',
  help: 'What ends the licence early, after how long a warning, and what then stays. Usual: non-payment and material breach after a cure period, and insolvency. Look out for the other direction of a cross-licence: a party in breach should not keep what it was granted, nor the other lose it. The law of some countries does not let insolvency end a licence.',
  economic: true,
  mandatory: false,
  bindingByDefault: false,
  fields: {
    grounds: {
      kind: 'set',
      label: 'Grounds',
      required: true,
      options: [
        { value: 'non-payment', label: 'non-payment' },
        { value: 'material-breach', label: 'material breach' },
        { value: 'insolvency', label: 'insolvency' },
        { value: 'challenge', label: 'challenge of a licensed patent' },
        { value: 'convenience', label: "a party's wish" },
        { value: 'suit', label: 'a suit against the other party over licensed patents' },
      ],
    },
    curePayment: {
      kind: 'duration',
      unit: 'days',
      label: 'Cure period for non-payment',
      required: true,
      favours: 'payer',
      appliesWhen: hasGround('non-payment'),
    },
    cureBreach: {
      kind: 'duration',
      unit: 'days',
      label: 'Cure period for a breach',
      required: true,
      favours: 'licensee',
      appliesWhen: hasGround('material-breach'),
    },
    convenienceNotice: {
      kind: 'duration',
      unit: 'days',
      label: 'Notice where a party wishes to end',
      required: true,
      appliesWhen: hasGround('convenience'),
    },
    otherDirection: {
      kind: 'choice',
      label: 'The other direction of the licence',
      help: 'What becomes of the licence that the party in breach granted.',
      appliesWhen: (_values, facts) => !isOneWay(facts),
      options: [
        { value: 'stays', label: 'stays' },
        { value: 'choice', label: 'as the other party chooses' },
        { value: 'ends', label: 'ends too' },
      ],
    },
    sold: {
      kind: 'yes-no',
      label: 'Products sold and paid for stay licensed',
      favours: 'licensee',
    },
    laterPayments: {
      kind: 'choice',
      label: 'Payments not yet due',
      favours: 'payee',
      options: [
        { value: 'lapse', label: 'lapse' },
        { value: 'stay', label: 'stay due on their dates' },
        { value: 'at-once', label: 'fall due at once' },
      ],
    },
  },
  defaults: {
    grounds: { basis: 'stated', value: ['non-payment', 'material-breach', 'insolvency'] },
    sold: { basis: 'stated', value: true },
  },
  prose: ({ value, say, tell, facts }) => {
    const what = facts.direction === 'covenant' ? 'covenant' : 'licence';
    return [
      ...tell(
        'grounds',
        text`The agreement may be ended before its time on these grounds: ${say('grounds')}.`,
        'Grounds of termination',
      ),
      ...tell(
        'curePayment',
        text`Non-payment is a ground only where it is not made good within ${say('curePayment')} of a notice.`,
      ),
      ...tell(
        'cureBreach',
        text`A material breach is a ground only where it is not made good within ${say('cureBreach')} of a notice.`,
      ),
      ...tell(
        'convenienceNotice',
        text`A party that wishes to end the agreement without another ground gives notice of ${say('convenienceNotice')}.`,
      ),
      ...tell(
        'otherDirection',
        chosen(value.otherDirection, {
          stays: `If a party ends the ${what} that it granted, the ${what} granted to it stays.`,
          choice: `If a party ends the ${what} that it granted, it chooses whether the ${what} granted to it stays.`,
          ends: `If a party ends the ${what} that it granted, the ${what} granted to it ends too.`,
        }),
      ),
      ...tell(
        'sold',
        value.sold
          ? text`Products sold before the end and paid for stay licensed.`
          : text`Products sold before the end do not stay licensed after it.`,
      ),
      ...tell(
        'laterPayments',
        chosen(value.laterPayments, {
          lapse: 'Payments that were not yet due at the end lapse.',
          stay: 'Payments that were not yet due at the end stay due on their dates.',
          'at-once': 'Payments that were not yet due fall due at the end.',
        }),
      ),
    ];
  },
});
