import type { OpenDeal, RoundTerm } from '../deals/deal.ts';
import { getDefinition } from '../terms/definition-of.ts';
import { valuesInForce } from '../terms/fields-in-force.ts';
import { nameSides } from '../terms/name-sides.ts';
import { formatValue } from '../terms/prose.ts';
import { sheetFactsOf } from '../terms/sheet-facts.ts';
import type { Stated } from '../terms/stated.ts';
import type { Field } from '../terms/term.ts';
import { termsInForce } from '../terms/terms-in-force.ts';
import type { Side } from '../terms/values/value-kind.ts';
import { holds } from './holds.ts';
import { limitWords } from './limit-words.ts';
import type { Bound, Position } from './position.ts';

/** A value of the sheet beyond our walk-away, or one of which that cannot be told. */
export interface Crossing {
  readonly termKey: string;
  readonly termLabel: string;
  readonly field: string;
  readonly label: string;
  readonly valueWords: string;
  readonly limitWords: string;
  readonly bound: Bound;
  /** Who would have to approve the step; empty when nobody is named. */
  readonly approvalBy: string;
  readonly decidedBy: string;
  readonly state: 'crossed' | 'cannot-tell';
  /** Why it cannot be told. */
  readonly reason: string | null;
}

/** Where the latest round crosses our walk-away, in the order of the sheet. */
export function crossingsOf({
  deal,
  round,
  positions,
}: Pick<OpenDeal, 'deal' | 'round' | 'positions'>): readonly Crossing[] {
  return crossingsIn(round.terms, positions, { A: deal.parties.A.name, B: deal.parties.B.name });
}

/** The same of any round. What is not stated yet crosses nothing, and what is out of force is not part of the sheet. */
export function crossingsIn(
  terms: readonly RoundTerm[],
  positions: Readonly<Record<string, Position>>,
  names: Readonly<Record<Side, string>>,
): readonly Crossing[] {
  const facts = sheetFactsOf(terms);
  return termsInForce(terms).flatMap((term) => {
    const position = positions[term.key];
    if (!position) return [];
    const definition = getDefinition(term);
    const values = valuesInForce(definition, term.fields, facts);
    return position.walkAway.limits.flatMap((limit): readonly Crossing[] => {
      const field = definition.fields[limit.field];
      const stated = values[limit.field];
      if (!field || !stated) return [];
      const held = holds(field, limit, stated);
      if (held.holds) return [];
      return [
        {
          termKey: term.key,
          termLabel: definition.label,
          field: limit.field,
          label: nameSides(field.label, names),
          valueWords: wordsOf(field, stated, names),
          limitWords: limitWords(field, limit, names),
          bound: limit.bound,
          approvalBy: position.approvalBy,
          decidedBy: position.decidedBy,
          state: held.holds === null ? 'cannot-tell' : 'crossed',
          reason: held.reason,
        },
      ];
    });
  });
}

function wordsOf(field: Field, stated: Stated<unknown>, names: Readonly<Record<Side, string>>): string {
  if (stated.basis === 'undisclosed') return 'undisclosed';
  const words = formatValue(field, stated.value, names);
  return stated.basis === 'stated' ? words : `${words} (${stated.basis})`;
}
