import type { RoundTerm } from '../../deals/deal.ts';
import type { Result } from '../../result.ts';
import { getDefinition } from '../../terms/definition-of.ts';
import { valuesInForce } from '../../terms/fields-in-force.ts';
import { sheetFactsOf } from '../../terms/sheet-facts.ts';
import { termsInForce } from '../../terms/terms-in-force.ts';
import { roundScenario, type EconomicInputs } from '../valuation/round-scenario.ts';
import { exactNpv, type ExactNpv } from '../valuation/value-scenario.ts';
import type { Picks } from './mixed-terms.ts';

/** A sheet between two rounds, in money. */
export interface ValuedMix {
  readonly npv: Result<ExactNpv>;
  /** Whether the sheet has the term, or a value in this field of it. */
  readonly has: (termKey: string, field?: string) => boolean;
}

/** Values each mix of changes once. */
export function valueMixes(value: (picks: Picks) => ValuedMix): (picks: Picks) => ValuedMix {
  const known = new Map<string, ValuedMix>();
  return (picks) => {
    const name = [...picks]
      .map(([key, picked]) => `${key}:${picked === 'all' ? '*' : [...picked].toSorted().join(',')}`)
      .toSorted()
      .join(' ');
    const mix = known.get(name) ?? value(picks);
    known.set(name, mix);
    return mix;
  };
}

export function valueTerms(terms: readonly RoundTerm[], inputs: EconomicInputs): ValuedMix {
  const facts = sheetFactsOf(terms);
  const inForce = new Map(termsInForce(terms).map((term) => [term.key, term]));
  return {
    npv: exactNpv(roundScenario(terms, inputs).scenario),
    has: (termKey, field) => {
      const term = inForce.get(termKey);
      if (!term || field === undefined) return term !== undefined;
      return valuesInForce(getDefinition(term), term.fields, facts)[field] !== undefined;
    },
  };
}
