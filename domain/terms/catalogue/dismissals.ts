import { chosen } from '../chosen.ts';
import { text } from '../prose.ts';
import { defineTerm } from '../term.ts';

export const dismissals = defineTerm({
  key: 'dismissals',
  section: 'legal',
  order: 740,
  label: 'Dismissals',
  help: 'Which pending cases end, when and how. List each with its court and number: a case that is forgotten goes on. With prejudice means that the claim cannot be brought again. Look out for proceedings before patent offices, which may go on although both sides have left, and for securities that someone has to release.',
  economic: false,
  mandatory: false,
  bindingByDefault: false,
  fields: {
    cases: { kind: 'litigation', label: 'Cases', required: true },
    prejudice: {
      kind: 'choice',
      label: 'Manner',
      required: true,
      options: [
        { value: 'with', label: 'with prejudice' },
        { value: 'without', label: 'without prejudice' },
        { value: 'stayed', label: 'stayed first, ended when paid' },
      ],
    },
    within: { kind: 'duration', unit: 'days', label: 'To be filed within' },
    from: {
      kind: 'choice',
      label: 'Counted from',
      options: [
        { value: 'signing', label: 'signing' },
        { value: 'effective-date', label: 'the effective date' },
        { value: 'first-payment', label: 'receipt of the first payment' },
      ],
    },
    costs: {
      kind: 'choice',
      label: 'Costs of the cases',
      options: [
        { value: 'own', label: 'each party its own' },
        { value: 'A', label: 'Party A' },
        { value: 'B', label: 'Party B' },
        { value: 'as-awarded', label: 'as the courts awarded them' },
      ],
    },
    officeProceedings: {
      kind: 'choice',
      label: 'Oppositions and reviews at patent offices',
      options: [
        { value: 'withdrawn', label: 'withdrawn' },
        { value: 'left', label: 'no further part taken in them' },
        { value: 'continued', label: 'continued' },
      ],
    },
    securities: { kind: 'yes-no', label: 'Securities released' },
    judgments: {
      kind: 'yes-no',
      label: 'Judgments left unenforced',
      help: 'Neither party enforces a judgment or an injunction that it has already won in one of the cases.',
    },
  },
  defaults: {
    prejudice: { basis: 'stated', value: 'with' },
    costs: { basis: 'stated', value: 'own' },
  },
  prose: ({ value, say, tell, line, partyNames }) => [
    ...tell('cases', text`The parties end these cases: ${say('cases')}.`, 'Cases to be ended'),
    ...tell(
      'prejudice',
      chosen(value.prejudice, {
        with: 'They are dismissed or withdrawn with prejudice, so that the claims cannot be brought again.',
        without: 'They are dismissed or withdrawn without prejudice.',
        stayed:
          'They are stayed first, and dismissed or withdrawn with prejudice once everything due is paid.',
      }),
      'Manner of the dismissals',
    ),
    ...(value.within && value.from
      ? [text`The filings are made within ${say('within')} of ${say('from')}.`]
      : [
          ...line('within', 'Dismissals to be filed within'),
          ...line('from', 'Time for the dismissals counted from'),
        ]),
    ...tell(
      'costs',
      chosen(value.costs, {
        own: 'Each party bears its own costs of the cases.',
        A: `${partyNames.A} bears the costs of the cases.`,
        B: `${partyNames.B} bears the costs of the cases.`,
        'as-awarded': 'The costs of the cases are borne as the courts awarded them.',
      }),
    ),
    ...tell(
      'officeProceedings',
      chosen(value.officeProceedings, {
        withdrawn: 'Oppositions and requests for review at patent offices are withdrawn.',
        left: 'The parties take no further part in oppositions and reviews at patent offices.',
        continued: 'Oppositions and reviews at patent offices may go on.',
      }),
    ),
    ...tell(
      'securities',
      value.securities
        ? text`Securities and deposits given in the cases are released.`
        : text`Securities and deposits given in the cases stay in place.`,
    ),
    ...tell(
      'judgments',
      value.judgments
        ? text`Neither party enforces a judgment or an injunction given in one of the cases.`
        : text`Judgments already given in the cases may be enforced.`,
    ),
  ],
});
