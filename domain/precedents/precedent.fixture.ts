import type { Fact, Precedent } from './precedent.ts';

/** A made-up fact for tests. */
export function aFact(parts: Partial<Fact> = {}): Fact {
  return {
    terms: {},
    statement: 'Something was said.',
    amount: null,
    supports: [],
    evidence: 'disclosed',
    confirmed: true,
    primary: null,
    note: null,
    sourceIds: ['press'],
    ...parts,
  };
}

/** A made-up precedent between Ada and Bea for tests: one fact, one source. */
export function aPrecedent(parts: Partial<Precedent> = {}): Precedent {
  return {
    id: 'ada-bea-2001',
    kind: 'bilateral-deal',
    title: 'Ada - Bea (2001)',
    summary: 'Made up for a test.',
    parties: [
      { side: 'A', name: 'Ada', role: 'licensor' },
      { side: 'B', name: 'Bea', role: 'licensee' },
    ],
    announced: '2001-02',
    effective: null,
    expires: null,
    termYears: null,
    standards: [],
    direction: 'one-way',
    territory: null,
    productScope: null,
    structure: [],
    dispute: null,
    forum: null,
    outcome: null,
    asOf: '2026-11-22',
    facts: [aFact()],
    doubts: [],
    sources: [
      { id: 'press', title: 'A report', publisher: 'A paper', date: '2001', address: null, kind: 'press' },
    ],
    ...parts,
  };
}
