import { text } from '../prose.ts';
import { defineTerm } from '../term.ts';

export const patentsAssigned = defineTerm({
  key: 'patents-assigned',
  section: 'dealings',
  order: 410,
  label: 'Patents assigned',
  help: 'Patents that one party buys from the other beside the licence: which, at what price, and under what licence back.',
  economic: true,
  mandatory: false,
  bindingByDefault: false,
  fields: {
    seller: {
      kind: 'choice',
      label: 'Seller',
      required: true,
      options: [
        { value: 'A', label: 'Party A' },
        { value: 'B', label: 'Party B' },
      ],
    },
    number: {
      kind: 'text',
      label: 'Number of patents',
      help: 'Say what is counted: publications, applications or families.',
    },
    schedule: { kind: 'patent-list', label: 'Schedule of assigned patents' },
    price: { kind: 'money', label: 'Price', required: true },
    licenceBack: { kind: 'yes-no', label: 'Licence back to the seller' },
  },
  prose: ({ value, say, isStated, partyNames }) => {
    const [seller, buyer] =
      value.seller === 'B' ? [partyNames.B, partyNames.A] : [partyNames.A, partyNames.B];
    const first = value.seller
      ? text`${seller} assigns patents to ${buyer}${isStated('schedule') ? text`, as listed in ${say('schedule')}` : ''}.`
      : text`The seller of the patents: ${say('seller')}.`;
    return [
      first,
      ...(isStated('number') ? [text`Number of the patents assigned: ${say('number')}.`] : []),
      text`Price of the patents assigned: ${say('price')}.`,
      ...(value.licenceBack
        ? [text`The seller keeps a non-exclusive licence under the patents assigned.`]
        : []),
    ];
  },
});
