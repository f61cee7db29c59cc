import { text } from '../prose.ts';
import { defineTerm, type Field } from '../term.ts';

const extent = (label: string): Field<'choice'> & { readonly kind: 'choice' } => ({
  kind: 'choice',
  label,
  required: true,
  options: [
    { value: 'cellular-seps', label: 'patents essential to cellular standards' },
    { value: 'standard-seps', label: 'patents essential to the named standards' },
    { value: 'declared-seps', label: 'patents declared to the named standards' },
    { value: 'scheduled', label: 'the patents of a schedule and their families' },
    { value: 'all', label: 'all patents owned or controlled' },
  ],
});

const schedule = (
  label: string,
  extentField: string,
): Field<'patent-list'> & { readonly kind: 'patent-list' } => ({
  kind: 'patent-list',
  label,
  help: 'A patent list attached to this round.',
  appliesWhen: (values) => values[extentField] === 'scheduled' || values[extentField] === 'declared-seps',
});

export const licensedPatents = defineTerm({
  key: 'licensed-patents',
  section: 'grant',
  order: 130,
  label: 'Licensed patents',
  help: 'Which patents each party licenses. Declared to a standard is not the same as essential to it: nobody checks a declaration.',
  economic: true,
  mandatory: true,
  bindingByDefault: false,
  fields: {
    fromA: extent('From Party A'),
    scheduleA: schedule('Schedule of Party A', 'fromA'),
    fromB: extent('From Party B'),
    scheduleB: schedule('Schedule of Party B', 'fromB'),
    captureUntil: {
      kind: 'date',
      label: 'First filed until',
      help: 'Capture period: patents first filed after this day are not licensed.',
    },
    excluded: { kind: 'text', label: 'Excluded patents' },
  },
  prose: ({ say, isStated, partyNames }) => [
    text`${partyNames.A} licenses ${say('fromA')}${isStated('scheduleA') ? text`, as listed in ${say('scheduleA')}` : ''}.`,
    text`${partyNames.B} licenses ${say('fromB')}${isStated('scheduleB') ? text`, as listed in ${say('scheduleB')}` : ''}.`,
    ...(isStated('captureUntil')
      ? [text`Patents first filed after ${say('captureUntil')} are outside the licence.`]
      : []),
    ...(isStated('excluded') ? [text`Excluded are ${say('excluded')}.`] : []),
  ],
});
