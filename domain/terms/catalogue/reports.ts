import { chosen } from '../chosen.ts';
import { payerWords } from '../payer-words.ts';
import { text } from '../prose.ts';
import { hasForm, isPaidFor } from '../sheet-facts.ts';
import { defineTerm } from '../term.ts';

export const reports = defineTerm({
  key: 'reports',
  section: 'accounts',
  order: 510,
  label: 'Reports',
  help: 'What the payer tells of its sales, how often and how firmly. Usual with a running royalty: every quarter, by product class and region. Look out for what the royalty is worked out from: a rate on the price cannot be checked from units alone. A duty to report also when nothing was sold keeps silence from being an answer.',
  economic: false,
  mandatory: false,
  bindingByDefault: false,
  appliesWhen: isPaidFor,
  impliedWhen: (facts) => hasForm('running-royalty', facts) === true,
  headline: ['period'],
  fields: {
    period: {
      kind: 'choice',
      label: 'Reporting period',
      required: true,
      favours: 'payee',
      options: [
        { value: 'yearly', label: 'every calendar year' },
        { value: 'half-yearly', label: 'every calendar half-year' },
        { value: 'quarterly', label: 'every calendar quarter' },
        { value: 'monthly', label: 'every calendar month' },
      ],
    },
    due: {
      kind: 'duration',
      unit: 'days',
      label: 'Due after the end of the period',
      required: true,
      favours: 'payer',
    },
    contents: {
      kind: 'set',
      label: 'Contents',
      help: 'Each head that is missing here is one that an audit has to find out.',
      options: [
        { value: 'units', label: 'units sold by product class' },
        { value: 'region', label: 'country or region of sale' },
        { value: 'manufacture', label: 'country of manufacture' },
        { value: 'price', label: 'net selling prices' },
        { value: 'standard', label: 'standard or mode supported' },
        { value: 'models', label: 'models by brand' },
        { value: 'deductions', label: 'deductions or credits taken' },
        { value: 'royalty', label: 'the calculation of the royalty due' },
      ],
    },
    certified: {
      kind: 'choice',
      label: 'Certification',
      favours: 'payee',
      options: [
        { value: 'none', label: 'none' },
        { value: 'officer', label: 'by a financial officer' },
        { value: 'auditor', label: 'by an independent auditor' },
      ],
    },
    zeroReports: { kind: 'yes-no', label: 'Report also when nothing was sold', favours: 'payee' },
    readers: {
      kind: 'choice',
      label: 'Who may read the reports',
      help: 'Sales figures are of use to a competitor. Where the payee sells the same products, keep them from its business staff.',
      favours: 'payee',
      options: [
        { value: 'outside', label: 'outside counsel and auditors only' },
        { value: 'licensing', label: 'licensing and finance staff as well' },
      ],
    },
  },
  defaults: {
    period: { basis: 'stated', value: 'quarterly' },
    contents: { basis: 'stated', value: ['units', 'region', 'royalty'] },
    zeroReports: { basis: 'stated', value: true },
  },
  prose: ({ value, say, tell, partyNames, facts }) => {
    const { payer, payee } = payerWords(facts, partyNames);
    const certified = {
      none: 'Reports need no certificate.',
      officer: 'A financial officer certifies each report.',
      auditor: 'An independent auditor certifies each report.',
    };
    return [
      ...tell(
        'period',
        text`${payer} reports its sales of licensed products to ${payee} ${say('period')}.`,
        'Reporting period',
      ),
      ...tell('due', text`A report is due within ${say('due')} of the end of its period.`, 'Reports due'),
      ...tell('contents', text`Each report states ${say('contents')}.`, 'Contents of the reports'),
      ...tell('certified', chosen(value.certified, certified), 'Certification of the reports'),
      ...tell(
        'zeroReports',
        value.zeroReports
          ? text`A report is due also for a period without sales.`
          : text`No report is due for a period without sales.`,
        'Report also when nothing was sold',
      ),
      ...tell(
        'readers',
        value.readers === 'outside'
          ? text`Only outside counsel and auditors of ${payee} may read the reports.`
          : text`Outside counsel, auditors and the licensing and finance staff of ${payee} may read the reports, and nobody else.`,
      ),
    ];
  },
});
