import { text } from '../prose.ts';
import { grants } from '../sheet-facts.ts';
import { defineTerm, type Field } from '../term.ts';
import type { Side } from '../values/value-kind.ts';

const extent = (side: Side, label: string): Field<'choice'> & { readonly kind: 'choice' } => ({
  kind: 'choice',
  label,
  required: true,
  appliesWhen: (_values, facts) => grants(side, facts),
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
  requiredWhen: (values) => values[extentField] === 'scheduled',
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
    fromA: extent('A', 'From Party A'),
    scheduleA: schedule('Schedule of Party A', 'fromA'),
    fromB: extent('B', 'From Party B'),
    scheduleB: schedule('Schedule of Party B', 'fromB'),
    captureUntil: {
      kind: 'date',
      label: 'First filed until',
      help: 'Capture period: patents first filed after this day are not licensed.',
    },
    excluded: { kind: 'text', label: 'Excluded patents' },
  },
  prose: ({ value, say, tell, line, partyNames }) => {
    const from = (side: Side, extentField: 'fromA' | 'fromB', scheduleField: 'scheduleA' | 'scheduleB') => {
      const label = `Licensed patents of ${partyNames[side]}`;
      const isListed = value[extentField] !== undefined && value[scheduleField] !== undefined;
      return isListed
        ? [text`${label}: ${say(extentField)}, as listed in ${say(scheduleField)}.`]
        : [...line(extentField, label), ...line(scheduleField)];
    };
    return [
      ...from('A', 'fromA', 'scheduleA'),
      ...from('B', 'fromB', 'scheduleB'),
      ...tell(
        'captureUntil',
        text`Patents first filed after ${say('captureUntil')} are not licensed.`,
        'First filing cut-off',
      ),
      ...line('excluded'),
    ];
  },
});
