import { text } from '../prose.ts';
import { grants } from '../sheet-facts.ts';
import { defineTerm, type Field, type PlainValues } from '../term.ts';
import type { Side } from '../values/value-kind.ts';

const extent = (side: Side): Field<'choice'> & { readonly kind: 'choice' } => ({
  kind: 'choice',
  label: `From Party ${side}`,
  direction: side === 'A' ? 'a-to-b' : 'b-to-a',
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
  side: Side,
  extentField: 'fromA' | 'fromB',
): Field<'patent-list'> & { readonly kind: 'patent-list' } => ({
  kind: 'patent-list',
  label: `Schedule of Party ${side}`,
  direction: side === 'A' ? 'a-to-b' : 'b-to-a',
  help: 'A patent list attached to this round.',
  requiredWhen: (values) => values[extentField] === 'scheduled',
  appliesWhen: (values) => values[extentField] === 'scheduled' || values[extentField] === 'declared-seps',
});

const isEither =
  (...extents: readonly string[]) =>
  ({ fromA, fromB }: PlainValues): boolean =>
    [fromA, fromB].some((from) => typeof from === 'string' && extents.includes(from));

/** Some patents are licensed because a standard needs them. */
const isByStandard = isEither('cellular-seps', 'standard-seps', 'declared-seps');

export const licensedPatents = defineTerm({
  key: 'licensed-patents',
  section: 'grant',
  order: 130,
  label: 'Licensed patents',
  help: 'Which patents each party licenses. Declared to a standard is not the same as essential to it: nobody checks a declaration. Usual: the patents essential to the named standards, by all affiliates. Look out for patents that a product uses without any standard asking for it: they are outside unless the sheet says so.',
  economic: true,
  mandatory: true,
  bindingByDefault: false,
  fields: {
    fromA: extent('A'),
    scheduleA: schedule('A', 'fromA'),
    fromB: extent('B'),
    scheduleB: schedule('B', 'fromB'),
    owners: {
      kind: 'choice',
      label: 'Whose patents',
      favours: 'licensee',
      options: [
        { value: 'party', label: 'its own patents, not those of its affiliates' },
        { value: 'group', label: 'its own patents and those of its affiliates' },
        {
          value: 'licensable',
          label: 'its own patents, those of its affiliates, and all others that it may license',
        },
      ],
    },
    families: {
      kind: 'choice',
      label: 'Family of a listed patent',
      favours: 'licensee',
      appliesWhen: isEither('scheduled'),
      options: [
        { value: 'counterparts', label: 'its counterparts in other countries' },
        { value: 'continuations', label: 'its counterparts, continuations and divisionals' },
        { value: 'priority', label: 'every patent that shares a priority with it' },
      ],
    },
    essentiality: {
      kind: 'choice',
      label: 'Essential means',
      favours: 'licensee',
      appliesWhen: isByStandard,
      options: [
        { value: 'technical', label: 'needed for technical reasons' },
        { value: 'commercial', label: 'needed for technical or commercial reasons' },
      ],
    },
    claims: {
      kind: 'choice',
      label: 'Claims',
      favours: 'licensee',
      appliesWhen: isByStandard,
      options: [
        { value: 'essential', label: 'essential claims only' },
        { value: 'whole', label: 'whole patents' },
      ],
    },
    implementation: {
      kind: 'choice',
      label: 'Implementation patents',
      help: 'Patents that a product may use without a standard asking for them.',
      favours: 'licensee',
      appliesWhen: isByStandard,
      options: [
        { value: 'out', label: 'not licensed' },
        { value: 'functions', label: 'licensed for functions of the standards' },
        { value: 'in', label: 'licensed for licensed products' },
      ],
    },
    excluded: {
      kind: 'text',
      label: 'Excluded patents',
      help: 'Numbers, families or fields that stay outside whatever is said above.',
      favours: 'licensor',
    },
    excludedSchedule: {
      kind: 'patent-list',
      label: 'Schedule of excluded patents',
      help: 'A patent list attached to this round. What it lists stays outside whatever is said above.',
    },
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
      ...tell('owners', text`A party licenses ${say('owners')}.`),
      ...tell('families', text`A listed patent is licensed together with ${say('families')}.`),
      ...tell(
        'essentiality',
        text`A patent is essential where, for ${value.essentiality === 'technical' ? 'technical reasons' : 'technical or commercial reasons'}, a product cannot meet the standard without using it.`,
      ),
      ...tell(
        'claims',
        value.claims === 'essential'
          ? text`Of an essential patent, only the essential claims are licensed.`
          : text`An essential patent is licensed with all of its claims.`,
      ),
      ...tell(
        'implementation',
        text`Implementation patents, which a product may use without the standard asking for them, are ${say('implementation')}.`,
      ),
      ...line('excluded'),
      ...tell(
        'excludedSchedule',
        text`The patents listed in ${say('excludedSchedule')} are not licensed.`,
        'Schedule of excluded patents',
      ),
    ];
  },
});
