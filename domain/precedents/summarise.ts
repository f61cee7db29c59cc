import { z } from '../zod.ts';
import { paymentForms } from './choice-words.ts';
import { evidenceClasses } from './evidence.ts';
import { headlineFigure } from './headline-figure.ts';
import type { KnownPrecedent } from './known-precedent.ts';
import type { Precedent } from './precedent.ts';
import type { PrecedentSummary } from './precedent-summary.ts';

const written = z.array(z.string());

/** The line of the library that stands for an entry, as we read it: our corrections count, our notes are told. */
export function summarisePrecedent({
  precedent,
  origin,
  isConfidential,
  notes,
}: KnownPrecedent): PrecedentSummary {
  const { facts } = precedent;
  const found = new Set(facts.map((fact) => fact.evidence));
  return {
    id: precedent.id,
    kind: precedent.kind,
    title: precedent.title,
    summary: precedent.summary,
    announced: precedent.announced,
    effective: precedent.effective,
    expires: precedent.expires,
    asOf: precedent.asOf,
    companies: [...new Set(precedent.parties.flatMap((party) => party.companies))],
    standardClasses: [...precedent.standardClasses],
    productClasses: [...precedent.productClasses],
    direction: precedent.direction,
    territory: precedent.territory,
    forms: [...formsOf(precedent)],
    evidence: evidenceClasses.filter((evidence) => found.has(evidence)),
    isDisputed: precedent.dispute !== null,
    facts: facts.length,
    unverified: facts.filter((fact) => !fact.confirmed).length,
    headline: headlineFigure(precedent),
    origin,
    isConfidential,
    hasNotes: notes.length > 0,
  };
}

/**
 * The forms of payment that the facts give as typed values, in the order in which a term sheet lists them. An entry that
 * gives none is asked for its own list of parts, as far as it uses the same words.
 */
function formsOf({ facts, structure }: Precedent): readonly string[] {
  const stated = facts.flatMap((fact) => fact.terms['consideration']?.['forms'] ?? []);
  const typed = stated.flatMap((forms) =>
    forms.basis === 'undisclosed' ? [] : (written.safeParse(forms.value).data ?? []),
  );
  if (typed.length === 0 && stated.length > 0) return ['undisclosed'];
  const said = new Set(typed.length > 0 ? typed : structure);
  return paymentForms.map(({ value }) => value).filter((form) => said.has(form));
}
