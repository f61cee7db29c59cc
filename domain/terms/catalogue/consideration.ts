import type { Text } from '../../document/document.ts';
import { isBetween } from '../../decimal.ts';
import type { Issue } from '../../result.ts';
import { text } from '../prose.ts';
import { isOneWay } from '../sheet-facts.ts';
import { defineTerm, type PlainValues } from '../term.ts';

const FREE = 'royalty-free';
const ROYALTY = 'running-royalty';

const includes = (form: string) => (values: PlainValues) =>
  Array.isArray(values.forms) && values.forms.includes(form);

/** Something is paid, or it is not known yet that nothing is. */
const mayBePaid = ({ forms }: PlainValues): boolean =>
  !Array.isArray(forms) || forms.some((form) => form !== FREE);

/** More than one payment may come together to a total that both sides have in mind. */
const hasFixedPayments = ({ forms }: PlainValues): boolean =>
  Array.isArray(forms) &&
  (['up-front', 'instalments', 'annual-fee'] as const).some((form) => forms.includes(form));

/** Royalties follow each party's own sales; everything else is owed by somebody in particular. */
const needsOnePayer = ({ forms, payer }: PlainValues): boolean =>
  payer === 'both' && Array.isArray(forms) && forms.some((form) => form !== FREE && form !== ROYALTY);

const freeAndPaid: Issue = {
  path: 'forms',
  message: 'A royalty-free exchange stands alone: nothing else is paid beside it.',
};

const noShare: Issue = { path: 'pastShare', message: 'A share lies between 0 and 100 %.' };

const onePayer: Issue = {
  path: 'fixedPayer',
  message: 'Only this party pays, and no royalty runs the other way: choose it as the payer.',
};

export const consideration = defineTerm({
  key: 'consideration',
  section: 'money',
  order: 310,
  label: 'Consideration',
  help: 'What is given for the licence, by whom and when. Several forms together make a hybrid, for instance an up-front payment for the past and a running royalty for the future. The royalty itself stands in Rate.',
  economic: true,
  mandatory: true,
  bindingByDefault: false,
  headline: ['total', 'upFront', 'instalments', 'annualFee', 'purchase'],
  fields: {
    forms: {
      kind: 'set',
      label: 'Forms of payment',
      required: true,
      options: [
        { value: 'up-front', label: 'up-front payment' },
        { value: 'instalments', label: 'instalments' },
        { value: ROYALTY, label: 'running royalty' },
        { value: 'annual-fee', label: 'fixed annual fee' },
        { value: 'patents', label: 'patents transferred' },
        { value: 'purchase', label: 'purchase commitment' },
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
    fixedPayer: {
      kind: 'choice',
      label: 'Payer of everything but royalties',
      help: 'Left out: each party pays the same. Different fixed amounts both ways are netted: see Balancing payment.',
      appliesWhen: needsOnePayer,
      options: [
        { value: 'A', label: 'Party A' },
        { value: 'B', label: 'Party B' },
      ],
    },
    upFront: {
      kind: 'money',
      label: 'Up-front payment',
      required: true,
      appliesWhen: includes('up-front'),
      favours: 'payee',
      payerField: 'fixedPayer',
    },
    upFrontDue: {
      kind: 'date',
      label: 'Up-front payment due',
      appliesWhen: includes('up-front'),
      favours: 'payer',
      payerField: 'fixedPayer',
    },
    instalments: {
      kind: 'payment-schedule',
      label: 'Instalments',
      required: true,
      appliesWhen: includes('instalments'),
      favours: 'payee',
      payerField: 'fixedPayer',
    },
    annualFee: {
      kind: 'money',
      label: 'Fixed annual fee',
      required: true,
      appliesWhen: includes('annual-fee'),
      favours: 'payee',
      payerField: 'fixedPayer',
    },
    annualFeeFrom: {
      kind: 'date',
      label: 'First annual fee due',
      help: 'The following ones fall due on the same day of each later year of the term.',
      appliesWhen: includes('annual-fee'),
      favours: 'payer',
      payerField: 'fixedPayer',
    },
    patentsValue: {
      kind: 'money',
      label: 'Agreed value of the patents transferred',
      help: 'Which patents they are is said in Patents assigned.',
      appliesWhen: includes('patents'),
      favours: 'payer',
      payerField: 'fixedPayer',
    },
    purchase: {
      kind: 'money',
      label: 'Purchase commitment',
      required: true,
      appliesWhen: includes('purchase'),
      favours: 'payee',
      payerField: 'fixedPayer',
    },
    purchaseWithin: {
      kind: 'duration',
      unit: 'months',
      label: 'Purchases made within',
      appliesWhen: includes('purchase'),
      favours: 'payer',
      payerField: 'fixedPayer',
    },
    total: {
      kind: 'money',
      label: 'Total of the fixed payments',
      help: 'Up-front payment, instalments and annual fees together. Stated, it is held against them.',
      appliesWhen: hasFixedPayments,
      favours: 'payee',
      payerField: 'fixedPayer',
    },
    pastShare: {
      kind: 'percent',
      label: 'Share allocated to the past',
      help: 'The rest is for sales from the effective date on.',
      appliesWhen: mayBePaid,
    },
  },
  check: ({ forms = [], payer, fixedPayer, pastShare }) => [
    ...(forms.length > 1 && forms.includes(FREE) ? [freeAndPaid] : []),
    ...(payer === 'both' && fixedPayer && !forms.includes(ROYALTY) ? [onePayer] : []),
    ...(pastShare === undefined || isBetween(pastShare, '0', '100') ? [] : [noShare]),
  ],
  prose: ({ value, say, tell, line, partyNames, facts }) => {
    const payers: Readonly<Record<string, string>> = { ...partyNames, both: 'Each party' };
    const payer = payers[value.payer ?? ''];
    const isGiven = (form: string) => value.forms?.includes(form) === true;
    // a payer that is there but not disclosed is not each party
    const unknownPayer = value.fixedPayer ? [] : line('fixedPayer');
    const fixed = unknownPayer.length > 0 ? undefined : payers[value.fixedPayer ?? value.payer ?? ''];
    const amounts = [value.upFront, value.instalments, value.annualFee, value.purchase];
    const isPayerSaid =
      (payer !== undefined && isGiven(ROYALTY)) ||
      (fixed !== undefined && (isGiven('patents') || amounts.some((amount) => amount !== undefined)));
    const pays = (field: 'upFront' | 'instalments' | 'annualFee' | 'purchase', what: string) =>
      fixed && value[field] ? [text`${fixed} ${what} ${say(field)}.`] : line(field);
    const royalty =
      value.payer === 'both'
        ? 'Each party pays a running royalty for its own sales.'
        : `${payer ? `${payer} pays a running royalty` : 'A running royalty is paid'}.`;
    const transfer = fixed ? `${fixed} transfers patents in payment.` : 'Patents are transferred in payment.';
    const free = isOneWay(facts)
      ? text`No royalty is due for the licence.`
      : text`Each licence is the consideration for the other. No royalty is due for them.`;
    const given = (form: string, sentence: string): readonly Text[] =>
      isGiven(form) ? [text`${sentence}`] : [];
    return [
      ...(value.forms ? [] : line('forms')),
      ...(isGiven(FREE) ? [free] : []),
      ...(isPayerSaid ? [] : line('payer')),
      ...unknownPayer,
      ...(value.fixedPayer && !isPayerSaid ? line('fixedPayer') : []),
      ...pays('upFront', 'pays an up-front amount:'),
      ...line('upFrontDue'),
      ...pays('instalments', 'pays in instalments:'),
      ...pays('annualFee', 'pays a fixed fee for each year of the term:'),
      ...line('annualFeeFrom'),
      ...tell('total', text`The fixed payments come to ${say('total')} in all.`),
      ...given(ROYALTY, royalty),
      ...given('patents', transfer),
      ...line('patentsValue'),
      ...pays('purchase', 'commits to purchases of at least'),
      ...tell(
        'purchaseWithin',
        text`The purchases are made within ${say('purchaseWithin')} of the effective date.`,
      ),
      ...tell(
        'pastShare',
        text`${say('pastShare')} of these payments are allocated to sales before the effective date.`,
      ),
    ];
  },
});
