import { text } from '../prose.ts';
import { defineTerm } from '../term.ts';

export const effectiveDate = defineTerm({
  key: 'effective-date',
  section: 'standing',
  order: 30,
  label: 'Effective date',
  help: 'The day from which the licence holds. It may lie before signing; what lies before it is a matter of the release.',
  economic: false,
  mandatory: true,
  bindingByDefault: false,
  fields: {
    effective: { kind: 'date', label: 'Effective date', required: true },
    announced: {
      kind: 'date',
      label: 'Announcement',
      help: 'The day on which the parties make the agreement known, if they do.',
    },
  },
  prose: ({ say, tell }) => [
    ...tell('effective', text`The licence takes effect on ${say('effective')}, the effective date.`),
    ...tell('announced', text`The parties announce the agreement on ${say('announced')}.`),
  ],
});
