import { isBetween } from '../../decimal.ts';
import type { Issue } from '../../result.ts';
import { chosen } from '../chosen.ts';
import { payerWords } from '../payer-words.ts';
import { text } from '../prose.ts';
import { hasForm, isPaidFor } from '../sheet-facts.ts';
import { defineTerm, type PlainValues } from '../term.ts';
import { isLonger } from '../values/compare-durations.ts';

const isAudited = ({ audits }: PlainValues): boolean => audits !== 'none';

const beyondRecords: Issue = {
  path: 'lookBack',
  message: 'An audit cannot reach further back than records are kept.',
};

const noShare: Issue = { path: 'costsAbove', message: 'A share lies between 0 and 100 %.' };

export const recordsAndAudit = defineTerm({
  key: 'records-and-audit',
  section: 'accounts',
  order: 520,
  label: 'Records and audit',
  help: 'How long the payer keeps its books, and who may look into them. Usual: an independent accountant, once a year, with the cost on the payer only where too much is missing. Look out for the look-back: what no audit can reach any more is settled for good.',
  economic: true,
  mandatory: false,
  bindingByDefault: false,
  appliesWhen: isPaidFor,
  impliedWhen: (facts) => hasForm('running-royalty', facts) === true,
  fields: {
    keepFor: { kind: 'duration', unit: 'years', label: 'Records kept for', required: true, favours: 'payee' },
    audits: {
      kind: 'choice',
      label: 'Audits',
      required: true,
      favours: 'payee',
      options: [
        { value: 'none', label: 'none' },
        { value: 'for-cause', label: 'only with reason to doubt a report' },
        { value: 'yearly', label: 'once a calendar year' },
        { value: 'yearly-and-cause', label: 'once a calendar year, and again after a shortfall' },
      ],
    },
    auditor: {
      kind: 'choice',
      label: 'Auditor',
      favours: 'payee',
      appliesWhen: isAudited,
      options: [
        { value: 'agreed', label: 'independent, accepted by both parties' },
        { value: 'independent', label: 'independent, named by the payee' },
        { value: 'own', label: "the payee's own staff or advisers" },
      ],
    },
    notice: {
      kind: 'duration',
      unit: 'days',
      label: 'Notice of an audit',
      favours: 'payer',
      appliesWhen: isAudited,
    },
    lookBack: {
      kind: 'duration',
      unit: 'years',
      label: 'Look-back',
      help: 'How far back an audit may reach. Older periods are then settled.',
      favours: 'payee',
      appliesWhen: isAudited,
    },
    costsAbove: {
      kind: 'percent',
      label: 'Audited party bears the cost from a shortfall of',
      help: 'In percent of what was due for the audited period.',
      favours: 'payer',
      appliesWhen: isAudited,
    },
    interest: {
      kind: 'yes-no',
      label: 'Interest on a shortfall',
      favours: 'payee',
      appliesWhen: isAudited,
    },
    overpaid: {
      kind: 'choice',
      label: 'What was paid too much',
      favours: 'payer',
      appliesWhen: isAudited,
      options: [
        { value: 'kept', label: 'is kept' },
        { value: 'credited', label: 'is credited' },
        { value: 'refunded', label: 'is refunded' },
      ],
    },
  },
  defaults: {
    audits: { basis: 'stated', value: 'yearly' },
    auditor: { basis: 'stated', value: 'independent' },
    interest: { basis: 'stated', value: true },
    overpaid: { basis: 'stated', value: 'credited' },
  },
  check: ({ keepFor, lookBack, costsAbove }) => [
    ...(keepFor && lookBack && isLonger(lookBack, keepFor) ? [beyondRecords] : []),
    ...(costsAbove === undefined || isBetween(costsAbove, '0', '100') ? [] : [noShare]),
  ],
  prose: ({ value, say, tell, partyNames, facts }) => {
    const { payer, payee } = payerWords(facts, partyNames);
    const audits = {
      'for-cause': 'The records may be audited where there is reason to doubt a report, and not otherwise.',
      yearly: 'The records may be audited once a calendar year.',
      'yearly-and-cause':
        'The records may be audited once a calendar year, and once more in a year in which an audit found a shortfall.',
      none: 'There is no right of audit.',
    };
    const auditors = {
      agreed: 'The auditor is an independent accountant, bound to secrecy, whom both parties accept.',
      independent: `The auditor is an independent accountant, bound to secrecy, whom ${payee} names.`,
      own: `The auditor may be one of the staff or the advisers of ${payee}.`,
    };
    const overpaid = {
      kept: 'What was paid too much is not given back.',
      credited: 'What was paid too much is credited against later payments.',
      refunded: 'What was paid too much is refunded.',
    };
    return [
      ...tell(
        'keepFor',
        text`${payer} keeps the records behind each report for ${say('keepFor')} after it.`,
        'Records kept for',
      ),
      ...tell('audits', chosen(value.audits, audits)),
      ...tell('auditor', chosen(value.auditor, auditors)),
      ...tell('notice', text`An audit is announced at least ${say('notice')} ahead.`),
      ...tell(
        'lookBack',
        text`An audit reaches back no further than ${say('lookBack')}; older periods are settled.`,
        'Look-back of an audit',
      ),
      ...tell(
        'costsAbove',
        text`The cost of an audit falls on the audited party if ${say('costsAbove')} or more of what was due is missing, and otherwise on the party that asked for it.`,
        'Cost of an audit on the audited party from a shortfall of',
      ),
      ...tell(
        'interest',
        value.interest
          ? text`A shortfall is paid with interest from the day on which it was due.`
          : text`A shortfall is paid without interest.`,
      ),
      ...tell('overpaid', chosen(value.overpaid, overpaid)),
    ];
  },
});
