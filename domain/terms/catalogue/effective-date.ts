import { text } from '../prose.ts';
import { defineTerm } from '../term.ts';

export const effectiveDate = defineTerm({
  key: 'effective-date',
  section: 'standing',
  order: 30,
  label: 'Effective date',
  help: 'The day from which the licence holds. It may lie before signing; what lies before it is a matter of the release. Look out for the days between it and signing: say whether sales in them bear royalties or are released.',
  economic: false,
  mandatory: true,
  bindingByDefault: false,
  fields: {
    effective: { kind: 'date', label: 'Effective date', required: true },
    signing: { kind: 'date', label: 'Signing' },
    between: {
      kind: 'choice',
      label: 'Sales between the effective date and signing',
      appliesWhen: ({ effective, signing }) => isDay(effective) && isDay(signing) && effective < signing,
      options: [
        { value: 'licensed', label: 'licensed, with royalties due' },
        { value: 'free', label: 'licensed, free of royalties' },
        { value: 'released', label: 'released' },
      ],
    },
    conditions: {
      kind: 'text',
      label: 'Conditions',
      help: 'What must come first, such as the consent of a board or of an authority.',
      suggestions: [
        'approval of both boards',
        'clearance by the competition authorities',
        'receipt of the first payment',
      ],
    },
    announced: {
      kind: 'date',
      label: 'Announcement',
      help: 'The day on which the parties make the agreement known, if they do.',
    },
  },
  prose: ({ say, tell, line }) => [
    ...tell('effective', text`The licence takes effect on ${say('effective')}, the effective date.`),
    ...tell('signing', text`The parties sign the agreement on ${say('signing')}.`),
    ...tell('between', text`Sales between the effective date and signing are ${say('between')}.`),
    ...line('conditions', 'Conditions for taking effect'),
    ...tell('announced', text`The parties announce the agreement on ${say('announced')}.`),
  ],
});

/** Days are stored as 2017-07-05, so they compare as text. */
function isDay(value: unknown): value is string {
  return typeof value === 'string';
}
