import { describe, expect, it } from 'vitest';
import { newDealSchema, roundTermSchema } from '../../domain/deals/deal.ts';
import { catalogue, findTerm } from '../../domain/terms/catalogue.ts';
import { checkTerm } from '../../domain/terms/check-term.ts';
import { missingFields } from '../../domain/terms/fields-in-force.ts';
import { impliedTerms } from '../../domain/terms/terms-in-force.ts';
import { nokiaXiaomi } from './nokia-xiaomi.ts';

const definitionOf = (key: string) => {
  const definition = findTerm(key);
  if (!definition) throw new Error(`no term ${key}`);
  return definition;
};
const fieldsOf = (key: string) => nokiaXiaomi.terms.find((term) => term.key === key)?.fields ?? {};

/** Each statement that may be read in public, and the value that says it. Whatever else is stated fails the last test below. */
const published: readonly (readonly [statement: string, term: string, field: string, value: unknown])[] = [
  [
    'Nokia is a party',
    'parties',
    'parties',
    expect.arrayContaining([expect.objectContaining({ side: 'A', name: 'Nokia Corporation' })]),
  ],
  [
    'Xiaomi is a party',
    'parties',
    'parties',
    expect.arrayContaining([
      expect.objectContaining({ side: 'B', name: 'Xiaomi', localName: '小米', localLanguage: 'zh-Hans' }),
    ]),
  ],
  ['announced on 5 July 2017', 'effective-date', 'announced', '2017-07-05'],
  ['a cross-licence', 'grant-direction', 'direction', 'cross'],
  ['Nokia licenses cellular SEPs', 'licensed-patents', 'fromA', 'cellular-seps'],
  ['Xiaomi licenses cellular SEPs', 'licensed-patents', 'fromB', 'cellular-seps'],
  ['cellular, no generation named', 'standards', 'standards', ['Cellular standards']],
  ['multi-year', 'term', 'form', 'fixed'],
  ['Nokia sells patents', 'patents-assigned', 'seller', 'A'],
  ['Nokia supplies', 'supply-and-cooperation', 'supplier', 'A'],
  [
    'routing on FP4 and the rest',
    'supply-and-cooperation',
    'equipment',
    expect.arrayContaining([expect.stringContaining('FP4'), 'data-centre fabric']),
  ],
  [
    'IoT, AR and VR, AI',
    'supply-and-cooperation',
    'cooperation',
    ['Internet of things', 'augmented and virtual reality', 'artificial intelligence'],
  ],
  [
    'two agreements, one of them multi-year',
    'confidentiality',
    'press',
    expect.stringContaining('multi-year patent agreement'),
  ],
];

const neverPublished = [
  ['effective-date', 'effective'],
  ['standards', 'generations'],
  ['products', 'productsA'],
  ['products', 'productsB'],
  ['rights', 'acts'],
  ['territory', 'territory'],
  ['exclusivity', 'exclusive'],
  ['exclusivity', 'transferable'],
  ['term', 'length'],
  ['consideration', 'forms'],
  ['consideration', 'payer'],
  ['patents-assigned', 'number'],
  ['patents-assigned', 'price'],
  ['supply-and-cooperation', 'value'],
] as const;

describe('the Nokia and Xiaomi sample', () => {
  it('holds every mandatory term, and no term twice, with values as the catalogue wants them', () => {
    const keys = nokiaXiaomi.terms.map((term) => term.key);
    expect(keys).toEqual(
      expect.arrayContaining(catalogue.filter((term) => term.mandatory).map((term) => term.key)),
    );
    expect(new Set(keys).size).toBe(keys.length);
    expect(impliedTerms(nokiaXiaomi.terms)).toEqual([]);
    for (const term of nokiaXiaomi.terms) {
      expect(roundTermSchema.safeParse(term).success).toBe(true);
      expect(checkTerm(definitionOf(term.key), term.fields)).toEqual({ ok: true, value: term.fields });
      expect(missingFields(definitionOf(term.key), term.fields)).toEqual([]);
    }
    expect(newDealSchema.safeParse(nokiaXiaomi.deal).success).toBe(true);
  });

  it.each(published)('says: %s', (_statement, term, field, value) => {
    expect(fieldsOf(term)[field]).toEqual({ basis: 'stated', value });
  });

  it.each(neverPublished)('leaves %s, %s undisclosed', (term, field) => {
    expect(fieldsOf(term)[field]).toEqual({ basis: 'undisclosed' });
  });

  it('states nothing beside what was published', () => {
    const statedFields = nokiaXiaomi.terms.flatMap((term) =>
      Object.entries(term.fields).flatMap(([field, value]) =>
        value.basis === 'stated' ? [`${term.key}.${field}`] : [],
      ),
    );
    expect(statedFields.toSorted()).toEqual(
      [...new Set(published.map(([, term, field]) => `${term}.${field}`))].toSorted(),
    );
  });

  it('has no amount and no rate at all, marked or not', () => {
    const amounts = nokiaXiaomi.terms.flatMap((term) =>
      Object.entries(definitionOf(term.key).fields).filter(([key, field]) => {
        const isFigure = ['money', 'percent', 'rate-schedule', 'payment-schedule'].includes(field.kind);
        return isFigure && term.fields[key] !== undefined && term.fields[key].basis !== 'undisclosed';
      }),
    );
    expect(amounts).toEqual([]);
    expect(JSON.stringify(nokiaXiaomi)).not.toMatch(/\b(EUR|USD|CNY|RMB)\b|€|\$|\bmillion|\bbillion/);
  });

  it('keeps illustration rare', () => {
    const marked = nokiaXiaomi.terms.flatMap((term) =>
      Object.entries(term.fields).flatMap(([field, value]) =>
        value.basis === 'illustrative' ? [`${term.key}.${field}`] : [],
      ),
    );
    expect(marked).toEqual([
      'non-binding-statement.effect',
      'non-binding-statement.bindingTerms',
      'confidentiality.survives',
    ]);
  });

  it('says of every term, in a private note, what is public and what is not', () => {
    expect(Object.keys(nokiaXiaomi.notes).toSorted()).toEqual(
      nokiaXiaomi.terms.map((term) => term.key).toSorted(),
    );
  });
});
