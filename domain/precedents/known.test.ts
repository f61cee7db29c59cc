import { describe, expect, it } from 'vitest';
import { knowPrecedent } from './known.ts';
import { aFact, aPrecedent } from './precedent.fixture.ts';

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
