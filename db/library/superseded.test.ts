import { describe, expect, it } from 'vitest';
import { findTerm } from '../../domain/terms/catalogue.ts';
import { knowPrecedent } from '../../domain/precedents/known.ts';
import { precedentStatements } from '../../domain/precedents/statements.ts';
import { builtInPrecedents } from './precedents.ts';

const library = builtInPrecedents();
const byId = new Map(library.map((precedent) => [precedent.id, precedent]));

function entry(id: string) {
  const found = byId.get(id);
  if (!found) throw new Error(`no ${id}`);
  return found;
}

const supersededIn = (id: string) =>
  entry(id)
    .facts.filter(({ amount }) => amount?.standing === 'superseded')
    .map((fact) => fact.id);

describe('what a later decision set aside or replaced', () => {
  it('is marked in every entry whose own words say so, and in no other', () => {
    const marked = library.flatMap(({ id }) => (supersededIn(id).length > 0 ? [[id, supersededIn(id)]] : []));
    expect(Object.fromEntries(marked)).toEqual({
      'csiro-v-cisco-2014': ['c1', 'c4'],
      'ericsson-v-dlink-2014': ['c1', 'c2'],
      'interdigital-v-lenovo-2023': ['c1', 'c2', 'c3', 'c4'],
      'optis-v-apple-2023': ['c1', 'c2', 'c3', 'c4'],
      'pool-sisvel-ciot': ['c4'],
      'prog-qualcomm-5g-2017': ['c5'],
      'tcl-v-ericsson-2017': ['c1', 'c2', 'c3', 'c4', 'c5', 'c6', 'c7', 'c8', 'c9', 'c10'],
    });
  });

  it('leaves no price set or agreed in an entry that was vacated, or that another is the appeal of', () => {
    const vacated = library.filter(({ title }) => /vacated/.test(title));
    const appealed = library.flatMap(({ related }) =>
      related.filter(({ kind }) => kind === 'appeal-of').map(({ id }) => entry(id)),
    );
    expect([vacated.length, appealed.length]).toEqual([2, 2]);
    const prices = [...vacated, ...appealed].flatMap(({ id, facts }) =>
      facts.filter(({ amount }) => amount?.standing === 'term').map((fact) => `${id} ${fact.id}`),
    );
    // the rate of interest on what was not yet paid: no price, and the appeal says nothing of it
    expect(prices).toEqual(['optis-v-apple-2023 c5']);
  });

  it('is still typed and says what became of it', () => {
    const consideration = findTerm('consideration');
    if (!consideration) throw new Error('no consideration');
    const known = knowPrecedent(
      entry('optis-v-apple-2023'),
      { origin: 'built-in', isConfidential: false },
      [],
      [],
    );
    expect(precedentStatements(known, consideration).map(({ words }) => words)).toContain(
      'USD 25,650,000 (set aside or replaced by a later decision)',
    );
  });
});

describe('facts of the library', () => {
  it('hold the instalments that they give, and no others', () => {
    const dues = entry('intel-nvidia-2011').facts.flatMap(({ id, statement, terms }) => {
      const typed = terms['consideration']?.['instalments'];
      return typed
        ? [[id, [...JSON.stringify(typed).matchAll(/\d{4}-\d\d-\d\d/g)].map(String), statement]]
        : [];
    });
    expect(dues).toEqual([
      [
        'c2',
        ['2011-01-18', '2012-01-13', '2013-01-15'],
        'instalments due 2011-01-18, 2012-01-13 and 2013-01-15',
      ],
      [
        'c3',
        ['2014-01-15', '2015-01-15', '2016-01-15'],
        'instalments due 2014-01-15, 2015-01-15 and 2016-01-15',
      ],
    ]);
  });

  it('type no ceiling as a rate where the court set only the most that is paid', () => {
    expect(entry('huawei-v-interdigital-2013').facts[0]?.terms['rate']).toEqual({});
  });

  it('call a form of payment estimated that no source states', () => {
    const forms = entry('interdigital-samsung-2023-arbitration').facts.flatMap(
      ({ terms }) => terms['consideration']?.['forms'] ?? [],
    );
    expect(forms).toEqual([{ basis: 'estimated', value: ['annual-fee'] }]);
  });

  it('give one price once: not the part of it, nor the other side’s word for it', () => {
    const prices = (id: string) =>
      entry(id)
        .facts.filter(({ amount }) => amount?.standing === 'term' && amount.amount !== null)
        .map((fact) => fact.id);
    expect([prices('microsoft-nokia-ds-2013'), prices('qualcomm-nokia-2008')]).toEqual([['c1'], ['c1']]);
    // its own note: antitrust claims are settled as well
    expect(prices('intel-amd-2009')).toEqual([]);
  });
});
