import { text } from '../prose.ts';
import { defineTerm } from '../term.ts';

export const patentsAssigned = defineTerm({
  key: 'patents-assigned',
  section: 'dealings',
  order: 610,
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
  prose: ({ value, say, tell, line, partyNames }) => {
    const { A, B } = partyNames;
    const sale =
      value.seller === 'B' ? text`${B} assigns patents to ${A}` : text`${A} assigns patents to ${B}`;
    const isListed = value.seller !== undefined && value.schedule !== undefined;
    return [
      ...(isListed
        ? [text`${sale}, as listed in ${say('schedule')}.`]
        : [...tell('seller', text`${sale}.`, 'Seller of the patents'), ...line('schedule')]),
      ...line('number', 'Number of the patents assigned'),
      ...line('price', 'Price of the patents assigned'),
      ...tell(
        'licenceBack',
        value.licenceBack
          ? text`The seller keeps a non-exclusive licence under the patents assigned.`
          : text`The seller keeps no licence under the patents assigned.`,
      ),
    ];
  },
});
