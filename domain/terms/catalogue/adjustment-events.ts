import { isBetween } from '../../decimal.ts';
import { chosen } from '../chosen.ts';
import { text } from '../prose.ts';
import { hasForm } from '../sheet-facts.ts';
import { defineTerm, type PlainValues } from '../term.ts';

const isAdjusted = ({ method }: PlainValues): boolean => method !== 'none';

export const adjustmentEvents = defineTerm({
  key: 'adjustment-events',
  section: 'money',
  order: 420,
  label: 'Adjustment events',
  help: 'What happens to the payments when the portfolio or the business changes: patents expire, fall or prove not essential, are bought or sold, a standard is dropped, products are given up. Often nothing: the parties then have priced it in.',
  economic: true,
  mandatory: false,
  bindingByDefault: false,
  appliesWhen: (facts) => hasForm('royalty-free', facts) !== true,
  fields: {
    method: {
      kind: 'choice',
      label: 'Adjustment',
      required: true,
      options: [
        { value: 'none', label: 'none' },
        { value: 'families', label: 'in proportion to the families in force' },
        { value: 'share', label: 'in proportion to the share of the standard' },
        { value: 'renegotiate', label: 'renegotiation in good faith' },
        { value: 'expert', label: 'by an independent expert' },
      ],
    },
    events: {
      kind: 'set',
      label: 'Events',
      appliesWhen: isAdjusted,
      options: [
        { value: 'expiry', label: 'patents expire' },
        { value: 'invalid', label: 'patents are held invalid or not essential' },
        { value: 'acquired', label: 'patents are acquired' },
        { value: 'divested', label: 'patents are divested' },
        { value: 'standard', label: 'a standard is no longer used' },
        { value: 'exit', label: 'a party gives up a class of products' },
      ],
    },
    threshold: {
      kind: 'percent',
      label: 'Changes below this are ignored',
      help: 'Of the portfolio, measured in families in force on the effective date.',
      appliesWhen: isAdjusted,
    },
    most: {
      kind: 'percent',
      label: 'Adjustment of at most',
      help: 'Of the payments, over the whole term.',
      appliesWhen: isAdjusted,
    },
    refund: { kind: 'yes-no', label: 'Payments already made are refunded' },
  },
  check: ({ threshold, most }) => [...share('threshold', threshold), ...share('most', most)],
  prose: ({ value, say, tell }) => [
    ...tell(
      'method',
      chosen(value.method, {
        none: 'The payments do not change when patents expire, fall, are acquired or are divested.',
        families:
          'When one of the events occurs, the payments change in proportion to the number of licensed patent families in force.',
        share:
          "When one of the events occurs, the payments change in proportion to the licensor's share of the patent families in force for the standard.",
        renegotiate: 'When one of the events occurs, the parties renegotiate the payments in good faith.',
        expert: 'When one of the events occurs, an independent expert adjusts the payments.',
      }),
    ),
    ...tell('events', text`The events are: ${say('events')}.`),
    ...tell(
      'threshold',
      text`Changes of less than ${say('threshold')} of the families licensed on the effective date are ignored.`,
    ),
    ...tell('most', text`The payments are adjusted by at most ${say('most')} over the term.`),
    ...tell(
      'refund',
      value.refund
        ? text`What was paid for patents later held invalid or not essential is refunded.`
        : text`Nothing that was paid is refunded.`,
    ),
  ],
});

function share(path: string, percent: string | undefined) {
  return percent === undefined || isBetween(percent, '0', '100')
    ? []
    : [{ path, message: 'This lies between 0 and 100 %.' }];
}
