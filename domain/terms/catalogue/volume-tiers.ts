import { chosen } from '../chosen.ts';
import { text } from '../prose.ts';
import { hasForm } from '../sheet-facts.ts';
import { defineTerm } from '../term.ts';

export const volumeTiers = defineTerm({
  key: 'volume-tiers',
  section: 'money',
  order: 350,
  label: 'Volume tiers',
  help: 'How units are counted where rates fall with volume. The steps themselves stand with each rate in Rate, and say whether they are marginal or a cliff.',
  economic: true,
  mandatory: false,
  bindingByDefault: false,
  appliesWhen: (facts) => hasForm('running-royalty', facts) !== false,
  fields: {
    counting: {
      kind: 'choice',
      label: 'Units are counted by',
      required: true,
      options: [
        { value: 'entity', label: 'legal entity' },
        { value: 'enterprise', label: 'enterprise with all affiliates' },
      ],
      favours: 'payer',
    },
    reset: {
      kind: 'choice',
      label: 'The count begins anew',
      options: [
        { value: 'calendar-year', label: 'each calendar year' },
        { value: 'contract-year', label: 'each year from the effective date' },
        { value: 'kept', label: 'each year, but a tier once reached is kept' },
      ],
    },
    freeUnits: {
      kind: 'count',
      label: 'Units a year free of royalty',
      help: 'They count towards the tiers all the same.',
      favours: 'payer',
    },
    mode: {
      kind: 'choice',
      label: "A tier's rate is taken",
      help: 'For a rate whose own steps say nothing else. Marginal is usual; a cliff makes one more unit change the price of all.',
      options: [
        { value: 'marginal', label: 'on the units of its own tier (marginal)' },
        { value: 'cliff', label: 'on all units of the year (cliff)' },
      ],
    },
  },
  prose: ({ value, say, tell }) => [
    ...tell(
      'counting',
      chosen(value.counting, {
        entity: 'Units are counted for each legal entity by itself.',
        enterprise: 'Units are counted for the whole enterprise, with all affiliates together.',
      }),
    ),
    ...tell(
      'reset',
      chosen(value.reset, {
        'calendar-year': 'The count begins anew each calendar year.',
        'contract-year': 'The count begins anew on each anniversary of the effective date.',
        kept: 'The count begins anew each calendar year, but the rate of a tier once reached is kept.',
      }),
    ),
    ...tell(
      'freeUnits',
      text`The first ${say('freeUnits')} units of a year are free of royalty; they count towards the tiers all the same.`,
    ),
    ...tell(
      'mode',
      chosen(value.mode, {
        marginal: 'Unless a rate says otherwise, the rate of a tier is taken on the units of that tier only.',
        cliff:
          'Unless a rate says otherwise, the rate of the tier reached is taken on all units of the year.',
      }),
    ),
  ],
});
