import { chosen } from '../chosen.ts';
import { text } from '../prose.ts';
import { defineTerm, type PlainValues } from '../term.ts';

const isArbitrated = ({ forum }: PlainValues): boolean => forum !== 'courts';

export const disputeResolution = defineTerm({
  key: 'dispute-resolution',
  section: 'legal',
  order: 770,
  label: 'Dispute resolution',
  help: 'Who decides when the parties do not agree: courts, or arbitrators under named rules. Usual between global sellers: arbitration on rate and payment, since an award travels better than a judgment. Look out for baseball, where the tribunal must take one of the two final offers whole: it draws offers together, but leaves no room for a middle way.',
  economic: false,
  mandatory: false,
  bindingByDefault: true,
  fields: {
    forum: {
      kind: 'choice',
      label: 'Disputes go to',
      required: true,
      options: [
        { value: 'courts', label: 'the courts' },
        { value: 'icc', label: 'arbitration under the ICC rules' },
        { value: 'wipo', label: 'arbitration under the WIPO rules' },
        { value: 'hkiac', label: 'arbitration under the HKIAC rules' },
        { value: 'siac', label: 'arbitration under the SIAC rules' },
        { value: 'lcia', label: 'arbitration under the LCIA rules' },
        { value: 'dis', label: 'arbitration under the DIS rules' },
        { value: 'scc', label: 'arbitration under the SCC rules' },
        { value: 'cietac', label: 'arbitration under the CIETAC rules' },
        { value: 'uncitral', label: 'arbitration under the UNCITRAL rules' },
      ],
    },
    court: {
      kind: 'text',
      label: 'Court',
      appliesWhen: ({ forum }) => forum === 'courts',
      suggestions: [
        'High Court of England and Wales, Patents Court',
        'Munich Regional Court',
        'Düsseldorf Regional Court',
        'Mannheim Regional Court',
        'Unified Patent Court',
        "Shenzhen Intermediate People's Court",
        "Wuhan Intermediate People's Court",
        'Tokyo District Court',
        'Seoul Central District Court',
        'Delhi High Court',
        'United States District Court for the District of Delaware',
        'United States District Court for the Eastern District of Texas',
      ],
    },
    seat: {
      kind: 'text',
      label: 'Seat',
      suggestions: ['London', 'Geneva', 'Zurich', 'Singapore', 'Hong Kong', 'Stockholm', 'Helsinki', 'Paris'],
    },
    arbitrators: {
      kind: 'choice',
      label: 'Arbitrators',
      appliesWhen: isArbitrated,
      options: [
        { value: 'one', label: 'one' },
        { value: 'three', label: 'three' },
      ],
    },
    rateMethod: {
      kind: 'choice',
      label: 'How the tribunal sets a rate',
      appliesWhen: isArbitrated,
      options: [
        { value: 'free', label: 'as it finds right' },
        { value: 'within-offers', label: 'between the two final offers' },
        { value: 'baseball', label: 'one of the two final offers (baseball)' },
        { value: 'night-baseball', label: 'the offer nearer to its own finding (night baseball)' },
      ],
    },
    firstStep: {
      kind: 'choice',
      label: 'First step',
      options: [
        { value: 'executives', label: 'talks between executives' },
        { value: 'mediation', label: 'mediation' },
        { value: 'none', label: 'none' },
      ],
    },
    confidential: {
      kind: 'yes-no',
      label: 'Proceedings confidential',
    },
    paidMeanwhile: {
      kind: 'choice',
      label: 'Paid meanwhile',
      help: 'What goes on being paid while a payment is in dispute.',
      favours: 'payee',
      options: [
        { value: 'nothing', label: 'nothing that is disputed' },
        { value: 'escrow', label: 'what is disputed, into escrow' },
        { value: 'all', label: 'everything, trued up afterwards' },
      ],
    },
  },
  prose: ({ value, say, tell, line }) => {
    const seat = {
      courts: 'Seat of the courts',
      arbitration: 'Seat of the arbitration',
      open: 'Seat of the courts or the arbitration',
    }[value.forum === undefined ? 'open' : value.forum === 'courts' ? 'courts' : 'arbitration'];
    return [
      ...tell(
        'firstStep',
        chosen(value.firstStep, {
          executives: 'Executives of both parties talk first. Only then may a party start proceedings.',
          mediation: 'The parties mediate first. Only then may a party start proceedings.',
          none: 'A party may start proceedings without a step before them.',
        }),
        'First step in a dispute',
      ),
      ...(value.court
        ? [text`Disputes go to ${say('forum')}: ${say('court')}.`]
        : [...tell('forum', text`Disputes go to ${say('forum')}.`), ...line('court')]),
      ...line('seat', seat),
      ...tell(
        'arbitrators',
        chosen(value.arbitrators, {
          one: 'One arbitrator decides.',
          three: 'Three arbitrators decide: each party names one, and those two name the third.',
        }),
        'Number of arbitrators',
      ),
      ...tell(
        'rateMethod',
        chosen(value.rateMethod, {
          free: 'The tribunal sets a disputed rate as it finds right.',
          'within-offers': 'The tribunal sets a disputed rate within the final offers of the two parties.',
          baseball:
            'For a disputed rate the tribunal takes the final offer of one party or the other, and nothing between them.',
          'night-baseball':
            'The tribunal finds a disputed rate without knowing the final offers of the parties; the offer nearer to its finding then holds.',
        }),
      ),
      ...tell(
        'confidential',
        value.confidential
          ? text`The proceedings and what is decided in them are confidential, as far as the law allows.`
          : text`The proceedings and what is decided in them are not confidential.`,
      ),
      ...tell(
        'paidMeanwhile',
        chosen(value.paidMeanwhile, {
          nothing: 'A payment that is disputed may be held back until the decision.',
          escrow: 'A payment that is disputed goes into escrow until the decision.',
          all: 'A payment that is disputed is made all the same and trued up after the decision.',
        }),
        'Paid while a dispute lasts',
      ),
    ];
  },
});
