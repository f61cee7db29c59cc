import type { NewDeal, Round, RoundTerm } from '../../domain/deals/deal.ts';
import type { FieldValues, Stated } from '../../domain/terms/stated.ts';
import { notes } from './nokia-xiaomi-notes.ts';

/** A deal as plain data, ready to be put into a new workspace: what to open, what its first round says, our notes. */
export interface SampleDeal {
  readonly deal: NewDeal;
  readonly round: Pick<Round, 'dated' | 'proposedBy'>;
  readonly terms: readonly RoundTerm[];
  readonly notes: Readonly<Record<string, string>>;
}

const stated = <T>(value: T): Stated<T> => ({ basis: 'stated', value });
const illustrative = <T>(value: T): Stated<T> => ({ basis: 'illustrative', value });
const undisclosed = { basis: 'undisclosed' } as const;

const nokia = { name: 'Nokia Corporation', localName: null, localLanguage: null, seat: null };
const xiaomi = { name: 'Xiaomi', localName: '小米', localLanguage: 'zh-Hans', seat: null };

const term = (key: string, state: RoundTerm['state'], fields: FieldValues, binding = false): RoundTerm => ({
  key,
  state,
  binding,
  fields,
  written: null,
  custom: null,
});

/**
 * What is public about the agreements that Nokia and Xiaomi announced on 5 July 2017, and nothing else. What was never
 * published is undisclosed. Two things only show a feature and are marked illustrative: which terms bind, and how long
 * secrecy lasts. There is no amount, no length and no patent in it, because none was published.
 */
const terms: readonly RoundTerm[] = [
  term('non-binding-statement', 'proposed-by-a', {
    effect: illustrative('non-binding-save'),
    bindingTerms: illustrative(['confidentiality', 'governing-law']),
  }),
  term('parties', 'agreed', {
    parties: stated([
      { side: 'A', ...nokia },
      { side: 'B', ...xiaomi },
    ]),
    affiliates: undisclosed,
  }),
  term('effective-date', 'open', { effective: undisclosed, announced: stated('2017-07-05') }),
  term('release', 'open', { form: undisclosed }),
  term('grant-direction', 'agreed', { direction: stated('cross') }),
  term('licensed-patents', 'agreed', { fromA: stated('cellular-seps'), fromB: stated('cellular-seps') }),
  term('standards', 'agreed', { standards: stated(['Cellular standards']), generations: undisclosed }),
  term('products', 'open', { productsA: undisclosed, productsB: undisclosed }),
  term('rights', 'open', { acts: undisclosed }),
  term('territory', 'open', { territory: undisclosed }),
  term('exclusivity', 'open', { exclusive: undisclosed, transferable: undisclosed }),
  term('term', 'agreed', { form: stated('fixed'), length: undisclosed }),
  term('consideration', 'open', { forms: undisclosed, payer: undisclosed }),
  term('patents-assigned', 'agreed', { seller: stated('A'), number: undisclosed, price: undisclosed }),
  term('supply-and-cooperation', 'agreed', {
    supplier: stated('A'),
    equipment: stated([
      'network infrastructure for large web providers and data-centre operators',
      'optical transport for data-centre interconnect',
      'IP routing on the FP4 network processor',
      'data-centre fabric',
    ]),
    value: undisclosed,
    cooperation: stated(['Internet of things', 'augmented and virtual reality', 'artificial intelligence']),
  }),
  term(
    'confidentiality',
    'proposed-by-b',
    {
      covers: undisclosed,
      press: stated('announced as a business collaboration agreement and a multi-year patent agreement'),
      survives: illustrative({ count: 3, unit: 'years' }),
    },
    true,
  ),
  term('governing-law', 'parked', { law: undisclosed }, true),
];

export const nokiaXiaomi: SampleDeal = {
  deal: {
    title: 'Sample: Nokia and Xiaomi, July 2017',
    parties: { A: nokia, B: xiaomi },
    ourSide: 'A',
    termKeys: terms.map(({ key }) => key),
  },
  round: { dated: '2017-07-05', proposedBy: 'A' },
  terms,
  notes,
};
