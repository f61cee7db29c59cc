import { isBetween } from '../../decimal.ts';
import { chosen } from '../chosen.ts';
import { text } from '../prose.ts';
import { defineTerm, type PlainValues } from '../term.ts';

const isAffected = ({ effect }: PlainValues): boolean => effect !== 'none';
const isLimited = ({ effect }: PlainValues): boolean => effect === 'existing';

export const changeOfControl = defineTerm({
  key: 'change-of-control',
  section: 'money',
  order: 440,
  label: 'Change of control',
  help: "What happens when a party itself is bought. Usual: the licence stays with the products that were licensed before, and the buyer's own products stay outside it.",
  economic: true,
  mandatory: false,
  bindingByDefault: false,
  fields: {
    effect: {
      kind: 'choice',
      label: 'Effect',
      required: true,
      options: [
        { value: 'terminate', label: 'the other party may terminate' },
        { value: 'consent', label: 'the licence goes on with consent only' },
        { value: 'existing', label: 'the licence is limited to existing products' },
        { value: 'none', label: 'the licence goes on unchanged' },
      ],
      favours: 'licensee',
    },
    growth: {
      kind: 'percent',
      label: 'Growth of the existing products, a year, of at most',
      help: 'Of the units of the year before. Left out: no limit.',
      appliesWhen: isLimited,
      favours: 'licensee',
    },
    fees: {
      kind: 'choice',
      label: 'Fixed payments',
      appliesWhen: isAffected,
      options: [
        { value: 'frozen', label: 'stay as they are' },
        { value: 'fall', label: 'end with the licence' },
        { value: 'due', label: 'fall due at once' },
      ],
    },
    onlyTo: {
      kind: 'choice',
      label: 'Holds for a sale to',
      appliesWhen: isAffected,
      options: [
        { value: 'competitors', label: 'the competitors named' },
        { value: 'anyone', label: 'anyone' },
      ],
    },
    competitors: {
      kind: 'products',
      label: 'Competitors',
      help: 'By name, as they stand in a schedule of their own.',
      required: true,
      appliesWhen: ({ onlyTo }) => onlyTo === 'competitors',
    },
    threshold: {
      kind: 'percent',
      label: 'Control begins above',
      help: 'Of the votes. Left out: as affiliates are defined.',
    },
    reversed: {
      kind: 'choice',
      label: 'Licence that the bought party grants',
      appliesWhen: isAffected,
      options: [
        { value: 'ends', label: 'shares the fate of the one it is granted' },
        { value: 'stays', label: 'goes on' },
      ],
    },
    notice: {
      kind: 'duration',
      unit: 'days',
      label: 'Notice within',
      help: 'Of the closing of the sale.',
    },
  },
  check: ({ effect, fees, threshold }) => [
    ...(threshold === undefined || isBetween(threshold, '0', '100')
      ? []
      : [{ path: 'threshold', message: 'A share of the votes lies between 0 and 100 %.' }]),
    ...(effect === 'existing' && fees === 'fall'
      ? [{ path: 'fees', message: 'The licence goes on for existing products: its payments do not end.' }]
      : []),
  ],
  prose: ({ value, say, tell, line }) => [
    ...tell(
      'effect',
      chosen(value.effect, {
        terminate: 'If control of a party changes, the other party may terminate the licence granted to it.',
        consent:
          'If control of a party changes, the licence granted to it goes on only if the other party consents.',
        existing:
          "If control of a party changes, the licence granted to it is limited to the products it sold before and their direct successors; the buyer's own products are not licensed.",
        none: 'The licence goes on unchanged if control of a party changes.',
      }),
      'Effect of a change of control',
    ),
    ...tell(
      'growth',
      text`The units of these products stay licensed as long as they grow by at most ${say('growth')} a year.`,
    ),
    ...tell(
      'fees',
      chosen(value.fees, {
        fall: 'Fixed payments not yet due end with the licence.',
        frozen: 'Fixed payments stay as they are, neither raised nor lowered.',
        due: 'Fixed payments not yet due fall due at once.',
      }),
      'Fixed payments after a change of control',
    ),
    ...tell(
      'onlyTo',
      chosen(value.onlyTo, {
        competitors: 'All this holds only where the buyer is one of the competitors named or its affiliate.',
        anyone: 'All this holds whoever the buyer is.',
      }),
      'Buyers for whom this holds',
    ),
    ...line('competitors'),
    ...tell(
      'threshold',
      text`Control changes with more than ${say('threshold')} of the votes.`,
      'Share of the votes above which control changes',
    ),
    ...tell(
      'reversed',
      chosen(value.reversed, {
        ends: 'The licence that this party grants shares the fate of the one granted to it.',
        stays: 'The licence that this party grants goes on.',
      }),
      'Licence granted by the party bought',
    ),
    ...tell(
      'notice',
      text`The party gives notice within ${say('notice')} of the closing of the sale.`,
      'Notice of a change of control within',
    ),
  ],
});
