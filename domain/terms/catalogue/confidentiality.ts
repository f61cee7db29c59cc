import type { Issue } from '../../result.ts';
import { chosen } from '../chosen.ts';
import { text } from '../prose.ts';
import { defineTerm, type PlainValues } from '../term.ts';

const isSecret = ({ covers }: PlainValues): boolean => covers !== 'none';

const secretAndAnnounced: Issue = {
  path: 'announcement',
  message: 'An agreement whose existence is secret cannot be announced.',
};

export const confidentiality = defineTerm({
  key: 'confidentiality',
  section: 'legal',
  order: 710,
  label: 'Confidentiality',
  help: 'What stays secret (terms, or even the existence of the agreement), to whom it may be shown, and for how long. Usual: the terms are secret, the fact of a licence is not. Look out for courts and later licensees who ask for comparable licences: say now under what protection yours may be shown.',
  economic: false,
  mandatory: true,
  bindingByDefault: true,
  fields: {
    covers: {
      kind: 'choice',
      label: 'Covers',
      required: true,
      options: [
        { value: 'terms', label: 'the terms, not the existence' },
        { value: 'existence', label: 'the terms and the existence' },
        { value: 'none', label: 'nothing' },
      ],
    },
    talks: {
      kind: 'yes-no',
      label: 'Drafts and offers included',
      help: 'What was offered on the way is then as secret as what was agreed.',
      appliesWhen: isSecret,
    },
    mayDiscloseTo: {
      kind: 'set',
      label: 'May be shown to',
      options: [
        { value: 'advisers', label: 'professional advisers' },
        { value: 'auditors', label: 'auditors' },
        { value: 'courts', label: 'courts and arbitrators under protective order' },
        { value: 'authorities', label: 'authorities where the law demands it' },
        { value: 'acquirers', label: 'acquirers under a duty of secrecy' },
        { value: 'financiers', label: 'lenders and insurers under a duty of secrecy' },
      ],
      appliesWhen: isSecret,
    },
    notice: {
      kind: 'yes-no',
      label: 'Notice before a compelled disclosure',
      help: 'The other party hears in time of an order to disclose, and can ask for protection.',
      appliesWhen: isSecret,
    },
    outsideCounsel: {
      kind: 'yes-no',
      label: 'Tier for outside counsel only',
      help: 'For what business staff must not see, such as sales figures and licences with others.',
      appliesWhen: isSecret,
    },
    announcement: {
      kind: 'choice',
      label: 'Announcement',
      options: [
        { value: 'joint', label: 'joint, in agreed words' },
        { value: 'each', label: 'by each party as it likes' },
        { value: 'none', label: 'none' },
      ],
    },
    press: {
      kind: 'text',
      label: 'Press statement',
      help: 'What the parties may say in public.',
      appliesWhen: ({ announcement }) => announcement !== 'none',
    },
    survives: {
      kind: 'duration',
      unit: 'years',
      label: 'Survives the term by',
      appliesWhen: isSecret,
    },
  },
  defaults: {
    covers: { basis: 'stated', value: 'terms' },
    mayDiscloseTo: { basis: 'stated', value: ['advisers', 'auditors', 'courts', 'authorities'] },
    notice: { basis: 'stated', value: true },
  },
  check: ({ covers, announcement }) =>
    covers === 'existence' && announcement !== undefined && announcement !== 'none'
      ? [secretAndAnnounced]
      : [],
  prose: ({ value, say, tell, line }) => [
    ...tell(
      'covers',
      value.covers === 'none'
        ? text`The parties may disclose this agreement and its terms.`
        : text`Confidential are ${say('covers')} of the agreement.`,
      'What is confidential',
    ),
    ...tell(
      'talks',
      value.talks
        ? text`The drafts and offers that led to the agreement are confidential too.`
        : text`The drafts and offers that led to the agreement are not covered.`,
    ),
    ...tell('mayDiscloseTo', text`What is confidential may be shown to ${say('mayDiscloseTo')}.`),
    ...tell(
      'notice',
      value.notice
        ? text`A party that is ordered to disclose tells the other beforehand, as far as the law allows.`
        : text`A party that is ordered to disclose need not tell the other beforehand.`,
    ),
    ...tell(
      'outsideCounsel',
      value.outsideCounsel
        ? text`What a party marks for outside counsel only goes to outside counsel and independent experts, and to nobody else.`
        : text`There is no separate tier for outside counsel.`,
    ),
    ...tell(
      'announcement',
      chosen(value.announcement, {
        joint: 'The parties announce the agreement together, in words on which both agree.',
        each: 'Each party may announce the agreement in its own words.',
        none: 'Neither party announces the agreement.',
      }),
    ),
    ...line('press'),
    ...tell('survives', text`The duty outlasts the term by ${say('survives')}.`),
  ],
});
