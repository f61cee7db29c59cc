import { chosen } from '../chosen.ts';
import { text } from '../prose.ts';
import { defineTerm, type PlainValues } from '../term.ts';

const isPeace = ({ suits }: PlainValues): boolean => suits !== 'none';
const isInterim = ({ interimLicence }: PlainValues): boolean => interimLicence === true;

export const standstill = defineTerm({
  key: 'standstill',
  section: 'legal',
  order: 750,
  label: 'Standstill',
  help: 'Peace while the talks last: no suit, limitation periods that do not run, no court asked to stop proceedings elsewhere. Usual: it binds although the rest of the sheet does not. Look out for its end, since talks without one favour whoever is not licensed yet; an interim licence with a payment on account takes the sting out of time.',
  economic: true,
  mandatory: false,
  bindingByDefault: true,
  fields: {
    suits: {
      kind: 'choice',
      label: 'No suit during the talks',
      required: true,
      options: [
        { value: 'mutual', label: 'by either party' },
        { value: 'A', label: 'by Party A' },
        { value: 'B', label: 'by Party B' },
        { value: 'none', label: 'no such promise' },
      ],
    },
    until: {
      kind: 'date',
      label: 'Until',
      appliesWhen: isPeace,
      requiredWhen: ({ suits, notice }) => suits !== undefined && notice === undefined,
    },
    notice: { kind: 'duration', unit: 'days', label: 'Ends after notice of', appliesWhen: isPeace },
    tolling: {
      kind: 'yes-no',
      label: 'Limitation periods stand still',
      help: 'Time spent in talks is then not lost for claims of the past.',
    },
    antiSuit: {
      kind: 'yes-no',
      label: 'No anti-suit injunctions',
      help: 'Nobody asks one court to forbid the other party to go to another.',
    },
    interimLicence: {
      kind: 'yes-no',
      label: 'Interim licence',
      help: 'A licence until the final terms are agreed or decided.',
      favours: 'licensee',
    },
    interimPayment: {
      kind: 'money',
      label: 'Interim payment',
      favours: 'payee',
      appliesWhen: isInterim,
    },
    interimTreatment: {
      kind: 'choice',
      label: 'Interim payment is',
      appliesWhen: isInterim,
      favours: 'payee',
      options: [
        { value: 'escrow', label: 'held in escrow until the final terms' },
        { value: 'trued-up', label: 'on account, trued up either way' },
        { value: 'credited', label: 'on account, credited and not given back' },
      ],
    },
  },
  defaults: {
    suits: { basis: 'stated', value: 'mutual' },
    tolling: { basis: 'stated', value: true },
    antiSuit: { basis: 'stated', value: true },
  },
  prose: ({ value, say, tell, line, partyNames }) => {
    const { A, B } = partyNames;
    return [
      ...tell(
        'suits',
        chosen(value.suits, {
          mutual: 'Neither party brings an action against the other over patents while the standstill lasts.',
          A: `${A} brings no action against ${B} over patents while the standstill lasts.`,
          B: `${B} brings no action against ${A} over patents while the standstill lasts.`,
          none: 'Each party stays free to bring an action during the talks.',
        }),
      ),
      ...(value.until && value.notice
        ? [
            text`The standstill lasts until ${say('until')}, unless a party ends it earlier on notice of ${say('notice')}.`,
          ]
        : [
            ...tell('until', text`The standstill lasts until ${say('until')}.`, 'Standstill until'),
            ...tell(
              'notice',
              text`Either party may end the standstill on notice of ${say('notice')}.`,
              'Standstill ends after notice of',
            ),
          ]),
      ...tell(
        'tolling',
        value.tolling
          ? text`Limitation periods and the like do not run during the talks.`
          : text`Limitation periods run on during the talks.`,
      ),
      ...tell(
        'antiSuit',
        value.antiSuit
          ? text`Neither party asks a court to keep the other from proceedings elsewhere.`
          : text`Each party may ask a court to keep the other from proceedings elsewhere.`,
      ),
      ...tell(
        'interimLicence',
        value.interimLicence
          ? text`Until the final terms are agreed or decided, an interim licence covers what is to be licensed.`
          : text`There is no interim licence.`,
      ),
      ...line('interimPayment', 'Payment for the interim licence'),
      ...tell(
        'interimTreatment',
        chosen(value.interimTreatment, {
          escrow: 'The interim payment is held in escrow until the final terms say whose it is.',
          'trued-up':
            'The interim payment counts towards what is finally due; the difference is paid or paid back.',
          credited: 'The interim payment is credited against what is finally due and is not given back.',
        }),
        'Treatment of the interim payment',
      ),
    ];
  },
});
