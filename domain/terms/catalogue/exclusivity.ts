import { text } from '../prose.ts';
import { isOneWay, type SheetFacts } from '../sheet-facts.ts';
import { defineTerm } from '../term.ts';
import { joinWords } from '../values/value-kind.ts';

export const exclusivity = defineTerm({
  key: 'exclusivity',
  section: 'scope',
  order: 260,
  label: 'Exclusivity and transfer',
  help: 'Whether others may be licensed too, whether the licence can be passed on, and what becomes of it when the patents are sold. Usual for standard-essential patents: non-exclusive, not transferable save with the business, and binding on whoever buys the patents.',
  economic: false,
  mandatory: false,
  bindingByDefault: false,
  // a covenant not to sue is neither exclusive nor transferred
  appliesWhen: ({ direction }) => direction !== 'covenant',
  impliedWhen: ({ direction }) => direction !== undefined && direction !== 'covenant',
  fields: {
    exclusive: {
      kind: 'yes-no',
      label: 'Exclusive',
      required: true,
      favours: 'licensee',
      help: 'Licences of standard-essential patents are non-exclusive.',
    },
    transferable: {
      kind: 'yes-no',
      label: 'Transferable',
      required: true,
      favours: 'licensee',
      help: 'Usual: not, save with the whole business.',
    },
    transferableTo: {
      kind: 'set',
      label: 'Still allowed',
      favours: 'licensee',
      help: 'The exceptions from a licence that is not transferable.',
      appliesWhen: ({ transferable }) => transferable === false,
      options: [
        { value: 'affiliate', label: 'transfer to an affiliate' },
        { value: 'consent', label: 'transfer with written consent' },
        { value: 'business', label: 'transfer with the whole business for licensed products' },
      ],
    },
    patentsSold: {
      kind: 'choice',
      label: 'Licensed patents that are sold',
      help: 'Ask for the duty in writing where the law of a country does not protect a licensee against the buyer of a patent.',
      favours: 'licensee',
      options: [
        { value: 'free', label: 'no duty beyond the law' },
        { value: 'subject', label: 'sold subject to the licence' },
        { value: 'written', label: 'sold only to a buyer who takes on the licence in writing' },
        { value: 'consent', label: 'sold only with consent' },
      ],
    },
  },
  defaults: {
    exclusive: { basis: 'stated', value: false },
    transferable: { basis: 'stated', value: false },
    transferableTo: { basis: 'stated', value: ['business'] },
    patentsSold: { basis: 'stated', value: 'subject' },
  },
  prose: ({ value, tell, line, facts }) => {
    const exclusive = value.exclusive === undefined ? [] : [`${value.exclusive ? '' : 'non-'}exclusive`];
    const transferable =
      value.transferable === undefined ? [] : [`${value.transferable ? '' : 'non-'}transferable`];
    const kinds = [...exclusive, ...transferable];
    return [
      ...(kinds.length > 0 ? [text`${licenceIn(facts)} is ${joinWords(kinds)}.`] : []),
      ...(exclusive.length > 0 ? [] : line('exclusive')),
      ...(transferable.length > 0 ? [] : line('transferable')),
      ...line('transferableTo'),
      ...tell('patentsSold', text`${ofSoldPatents(value.patentsSold)}`),
    ];
  },
});

function licenceIn(facts: SheetFacts): string {
  return isOneWay(facts) ? 'The licence' : 'Each licence';
}

function ofSoldPatents(duty: string | undefined): string {
  switch (duty) {
    case 'free':
      return 'A party may sell its licensed patents freely; what a buyer owes the licensee is for the law to say.';
    case 'subject':
      return 'Licensed patents may be sold only subject to this agreement.';
    case 'written':
      return 'Licensed patents may be sold only to a buyer who takes on this agreement for them in writing.';
    default:
      return 'Licensed patents may be sold only with the consent of the licensee.';
  }
}
