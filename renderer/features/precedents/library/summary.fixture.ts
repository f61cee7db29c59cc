import type { PrecedentSummary } from '../../../../domain/precedents/precedent-summary.ts';

/** A line of the library with nothing known but what a test says. */
export function summaryOf(known: Partial<PrecedentSummary> & Pick<PrecedentSummary, 'id'>): PrecedentSummary {
  return {
    kind: 'bilateral-deal',
    title: known.id,
    summary: 'Invented for a test.',
    announced: null,
    effective: null,
    expires: null,
    asOf: '2026-11-22',
    companies: [],
    standardClasses: [],
    productClasses: [],
    direction: 'cross',
    territory: null,
    forms: [],
    evidence: ['disclosed'],
    isDisputed: false,
    facts: 1,
    unverified: 0,
    headline: null,
    origin: 'built-in',
    isConfidential: false,
    hasNotes: false,
    ...known,
  };
}
