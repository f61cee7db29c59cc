import { catalogue } from '../terms/catalogue.ts';
import type { TermDefinition } from '../terms/term.ts';
import type { Fact } from './fact.ts';
import type { Precedent } from './precedent.ts';

/** What the facts of an entry say of one term. */
export interface FactsOfTerm {
  readonly term: TermDefinition;
  readonly facts: readonly Fact[];
}

/** The facts of an entry by the terms that they speak to, in the catalogue's order; typed values come before bare words. */
export function factsByTerm({ facts }: Pick<Precedent, 'facts'>): readonly FactsOfTerm[] {
  return catalogue.flatMap((term) => {
    const spoken = facts.filter((fact) => Object.hasOwn(fact.terms, term.key));
    const isTyped = (fact: Fact): boolean => Object.keys(fact.terms[term.key] ?? {}).length > 0;
    const inOrder = [...spoken.filter(isTyped), ...spoken.filter((fact) => !isTyped(fact))];
    return inOrder.length === 0 ? [] : [{ term, facts: inOrder }];
  });
}

/** Facts that speak to no term, such as what the dispute was about. */
export function backgroundFacts({ facts }: Pick<Precedent, 'facts'>): readonly Fact[] {
  return facts.filter((fact) => Object.keys(fact.terms).length === 0);
}

/** Facts of which it is known that they exist and that nobody published them, in whole or in one of their values. */
export function undisclosedFacts({ facts }: Pick<Precedent, 'facts'>): readonly Fact[] {
  return facts.filter(
    ({ evidence, amount, terms }) =>
      evidence === 'undisclosed' ||
      (amount !== null && hasNoFigure(amount)) ||
      Object.values(terms).some((values) =>
        Object.values(values).some(({ basis }) => basis === 'undisclosed'),
      ),
  );
}

/** Whether nothing of the amount was published: neither a figure nor limits, nor steps. */
function hasNoFigure({ amount, floor, cap, tiers }: NonNullable<Fact['amount']>): boolean {
  return amount === null && floor === null && cap === null && tiers === null;
}
