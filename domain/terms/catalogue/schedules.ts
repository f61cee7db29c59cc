import type { Issue } from '../../result.ts';
import { chosen } from '../chosen.ts';
import { text } from '../prose.ts';
import { defineTerm } from '../term.ts';
import { labelOf } from '../values/value-kind.ts';

/** Stored by customary letters. Printed by what they hold: only the letters under which patent lists are attached are meant. */
const all = [
  { value: 'A', label: 'patents of Party A' },
  { value: 'B', label: 'patents of Party B' },
  { value: 'C', label: 'licensed products' },
  { value: 'D', label: 'standards' },
  { value: 'E', label: 'payment calendar' },
  { value: 'F', label: 'litigation' },
  { value: 'G', label: 'affiliates' },
  { value: 'H', label: 'form of the reports' },
  { value: 'I', label: 'entities that matter for a change of control' },
];

export const schedules = defineTerm({
  key: 'schedules',
  section: 'schedules',
  order: 910,
  label: 'Schedules',
  help: 'Which lists belong to the sheet, and which are still to come. They are named by what they hold; a letter has only a patent list, the one under which it is attached and Licensed patents names it. The others get theirs in the agreement. Usual: the patents of each side, products, standards and the payment calendar. Look out for a schedule that is named and never drawn up, and for lists of patents without the day on which they were true.',
  economic: false,
  mandatory: false,
  bindingByDefault: false,
  fields: {
    list: { kind: 'set', label: 'Schedules', required: true, options: all },
    toCome: { kind: 'set', label: 'Still to come', options: all },
    readyBy: {
      kind: 'choice',
      label: 'Complete by',
      appliesWhen: ({ toCome }) => toCome !== undefined,
      options: [
        { value: 'signing', label: 'the signing of this sheet' },
        { value: 'agreement', label: 'the signing of the definitive agreement' },
        { value: 'effective-date', label: 'the effective date' },
      ],
    },
    patentsAsOf: { kind: 'date', label: 'Patents as of' },
    updates: {
      kind: 'choice',
      label: 'Updates of the patent schedules',
      favours: 'licensee',
      options: [
        { value: 'none', label: 'none' },
        { value: 'on-request', label: 'on request' },
        { value: 'yearly', label: 'every year' },
      ],
    },
    prevails: {
      kind: 'choice',
      label: 'If a schedule says otherwise',
      options: [
        { value: 'body', label: 'the terms prevail' },
        { value: 'schedule', label: 'the schedule prevails' },
      ],
    },
    other: { kind: 'text', label: 'Other schedules', help: 'What they hold.' },
  },
  defaults: {
    list: { basis: 'stated', value: ['A', 'B'] },
    prevails: { basis: 'stated', value: 'body' },
  },
  check: ({ list = [], toCome = [] }): readonly Issue[] =>
    toCome
      .filter((value) => !list.includes(value))
      .map((value) => ({
        path: 'toCome',
        message: `The schedules above do not have this one: ${labelOf(value, all)}.`,
      })),
  prose: ({ value, say, tell, line }) => [
    ...tell('list', text`The sheet has these schedules: ${say('list')}.`),
    ...line('other'),
    ...tell('toCome', text`Still to be drawn up: ${say('toCome')}.`, 'Schedules still to come'),
    ...tell('readyBy', text`Every schedule is complete by ${say('readyBy')}.`, 'Schedules complete by'),
    ...tell(
      'patentsAsOf',
      text`The patent schedules are as of ${say('patentsAsOf')}.`,
      'Patent schedules as of',
    ),
    ...tell(
      'updates',
      chosen(value.updates, {
        none: 'The patent schedules are not updated.',
        'on-request': 'The patent schedules are updated on request.',
        yearly: 'The patent schedules are updated every year.',
      }),
    ),
    ...tell(
      'prevails',
      chosen(value.prevails, {
        body: 'If a schedule and a term do not agree, the term prevails.',
        schedule: 'If a schedule and a term do not agree, the schedule prevails.',
      }),
    ),
  ],
});
