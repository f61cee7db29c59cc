import { isBetween } from '../../decimal.ts';
import { chosen } from '../chosen.ts';
import { text } from '../prose.ts';
import { hasForm } from '../sheet-facts.ts';
import { defineTerm } from '../term.ts';

export const geography = defineTerm({
  key: 'geography',
  section: 'money',
  order: 370,
  label: 'Geography of the rates',
  help: 'Where less than the whole rate is due: major markets, other markets and China, or regions of your own, each with the share of the rate. And which place counts: that of sale, or that of manufacture.',
  economic: true,
  mandatory: false,
  bindingByDefault: false,
  appliesWhen: (facts) => hasForm('running-royalty', facts) !== false,
  headline: ['regions', 'elsewhere'],
  fields: {
    regions: {
      kind: 'region-factors',
      label: 'Share of the rate by region',
      help: '100 % is the rate as it stands in Rate. A region without countries is what its name says.',
      favours: 'payee',
    },
    elsewhere: {
      kind: 'percent',
      label: 'Share of the rate everywhere else',
      help: 'Left out: 100 %.',
      appliesWhen: ({ regions }) => regions !== undefined,
      favours: 'payee',
    },
    place: {
      kind: 'choice',
      label: 'Place that counts',
      required: true,
      options: [
        { value: 'end-user', label: 'sale to the end user' },
        { value: 'first-sale', label: 'first sale' },
        { value: 'manufacture', label: 'manufacture' },
        { value: 'higher', label: 'manufacture or sale, whichever bears more' },
      ],
    },
    noPatent: {
      kind: 'choice',
      label: 'Where no licensed patent is in force',
      help: 'In the countries of manufacture and of sale. Several pools ask nothing there; bilateral licences often do not ask.',
      options: [
        { value: 'free', label: 'nothing is due' },
        { value: 'reduced', label: 'a reduced rate is due' },
        { value: 'full', label: 'the rate is due all the same' },
      ],
      favours: 'payee',
    },
    noPatentShare: {
      kind: 'percent',
      label: 'Share of the rate where no patent is in force',
      required: true,
      appliesWhen: ({ noPatent }) => noPatent === 'reduced',
      favours: 'payee',
    },
  },
  check: ({ elsewhere, noPatentShare }) => [
    ...share('elsewhere', elsewhere),
    ...share('noPatentShare', noPatentShare),
  ],
  prose: ({ value, say, tell, line }) => [
    ...tell('regions', text`In each region this share of the rate is due: ${say('regions')}.`),
    ...tell('elsewhere', text`In all other countries ${say('elsewhere')} of the rate is due.`),
    ...tell(
      'place',
      chosen(value.place, {
        'end-user': 'What counts is the country in which the product is sold to the end user.',
        'first-sale': 'What counts is the country in which the product is first sold.',
        manufacture: 'What counts is the country in which the product is made.',
        higher: 'What counts is the country of manufacture or that of sale, whichever bears more.',
      }),
    ),
    ...tell(
      'noPatent',
      chosen(value.noPatent, {
        free: 'No royalty is due for a product made and sold in countries where no licensed patent is in force.',
        reduced:
          'A reduced rate is due for a product made and sold in countries where no licensed patent is in force.',
        full: 'The royalty does not depend on whether a licensed patent is in force where the product is made or sold.',
      }),
    ),
    ...line('noPatentShare'),
  ],
});

function share(path: string, percent: string | undefined) {
  return percent === undefined || isBetween(percent, '0', '100')
    ? []
    : [{ path, message: 'A share of the rate lies between 0 and 100 %.' }];
}
