import { describe, expect, it } from 'vitest';
import { findTerm } from '../terms/catalogue.ts';
import { knowPrecedent } from './known.ts';
import { aFact, aPrecedent } from './precedent.fixture.ts';
import { precedentStatements } from './statements.ts';

const builtIn = { origin: 'built-in', isConfidential: false } as const;
const note = { precedentId: 'ada-bea-2001', factId: 'f1', note: 'Why', correction: null, savedAt: '' };

describe('a note on a fact', () => {
  const fact = aFact({ note: 'said so', primary: null });
  it('is not outdated by another order of the same', () => {
    const seen = aFact();
    const turned = Object.fromEntries(Object.entries(fact).toReversed()) as typeof fact;
    const known = knowPrecedent(aPrecedent({ facts: [turned] }), builtIn, [{ ...note, seen: fact }], []);
    expect(known.notes[0]?.isOutdated).toBe(false);
    const changed = knowPrecedent(aPrecedent({ facts: [turned] }), builtIn, [{ ...note, seen }], []);
    expect(changed.notes[0]?.isOutdated).toBe(true);
  });
  it('is outdated once the library has the fact no more', () => {
    const known = knowPrecedent(aPrecedent({ facts: [] }), builtIn, [{ ...note, seen: fact }], []);
    expect(known.notes[0]).toMatchObject({ isOutdated: true, original: null });
  });
});

describe('our reading of a fact', () => {
  const territory = findTerm('territory');
  const { statement: _, ...rest } = aFact({ terms: { territory: {} } });
  const read = { terms: rest.terms, amount: null, evidence: rest.evidence, confirmed: true };
  const correction = { ...read, statement: 'As we read it.' };
  const statementOf = (statement: string, origin: 'built-in' | 'ours') => {
    const facts = [aFact({ terms: { territory: {} }, statement })];
    const seen = aFact({ terms: { territory: {} }, statement: 'Then.' });
    const known = knowPrecedent(
      aPrecedent({ facts }),
      { origin, isConfidential: false },
      [{ ...note, correction, seen }],
      [],
    );
    return territory && precedentStatements(known, territory)[0];
  };

  it.each([
    ['Then.', 'built-in', { words: 'As we read it.', isCorrected: true, isOutdated: false, sources: [] }],
    ['Now.', 'built-in', { words: 'As we read it.', isCorrected: true, isOutdated: true, sources: [] }],
    ['Then.', 'ours', { words: 'As we read it.', isCorrected: true, isOutdated: false, sources: [] }],
    ['Now.', 'ours', { words: 'Now.', isCorrected: false, isOutdated: false, sources: ['press'] }],
  ] as const)('on "%s", an entry that is %s', (statement, origin, said) => {
    expect(statementOf(statement, origin)).toMatchObject(said);
  });
});
