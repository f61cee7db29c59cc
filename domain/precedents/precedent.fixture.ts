import type { Fact } from './fact.ts';
import type { KnownPrecedent } from './known-precedent.ts';
import type { Precedent } from './precedent.ts';

/** A made-up fact for tests. */
export function aFact(parts: Partial<Fact> = {}): Fact {
  return {
    id: 'f1',
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
      { side: 'A', name: 'Ada', role: 'licensor', companies: ['Ada'] },
      { side: 'B', name: 'Bea', role: 'licensee', companies: ['Bea'] },
    ],
    announced: '2001-02',
    effective: null,
    expires: null,
    termYears: null,
    standards: [],
    standardClasses: [],
    direction: 'one-way',
    territory: null,
    productScope: null,
    productClasses: [],
    structure: [],
    dispute: null,
    forum: null,
    outcome: null,
    asOf: '2026-11-22',
    facts: [aFact()],
    doubts: [],
    corrections: [],
    related: [],
    sources: [
      { id: 'press', title: 'A report', publisher: 'A paper', date: '2001', address: null, kind: 'press' },
    ],
    ...parts,
  };
}

/** The same as a workspace knows it: of the library, without a note of ours. */
export function aKnown(
  parts: Partial<Precedent> = {},
  around: Partial<Omit<KnownPrecedent, 'precedent'>> = {},
): KnownPrecedent {
  return {
    precedent: aPrecedent(parts),
    origin: 'built-in',
    isConfidential: false,
    notes: [],
    related: [],
    ...around,
  };
}
