import type { RoundTerm } from '../deals/deal.ts';
import { getDefinition } from '../terms/definition-of.ts';
import { valuesInForce } from '../terms/fields-in-force.ts';
import type { SheetFacts } from '../terms/sheet-facts.ts';
import { holds } from './holds.ts';
import { stanceNames, type Position, type StanceName } from './position.ts';
import { allOf, cannotTell } from './verdict.ts';

/** How the present values of a term stand to one stance; `none` where it has no limit that can be checked. */
export interface Standing {
  readonly state: 'met' | 'missed' | 'cannot-tell' | 'none';
  readonly reason: string | null;
}

export interface Stand {
  readonly stances: Readonly<Record<StanceName, Standing>>;
  /** The best stance that is met in full, the target before the fallback before the walk-away. */
  readonly best: StanceName | null;
}

/** Which of target, fallback and walk-away the present values of a term meet. */
export function standOf(term: RoundTerm, position: Position, facts: SheetFacts): Stand {
  const definition = getDefinition(term);
  const values = valuesInForce(definition, term.fields, facts);
  const judge = (name: StanceName): Standing => {
    const { limits } = position[name];
    if (limits.length === 0) return { state: 'none', reason: null };
    const held = allOf(
      limits.map((limit) => {
        const field = definition.fields[limit.field];
        return field ? holds(field, limit, values[limit.field]) : cannotTell('The term has no such field.');
      }),
    );
    if (held.holds === null) return { state: 'cannot-tell', reason: held.reason };
    return { state: held.holds ? 'met' : 'missed', reason: null };
  };
  const stances = { target: judge('target'), fallback: judge('fallback'), walkAway: judge('walkAway') };
  return { stances, best: stanceNames.find((name) => stances[name].state === 'met') ?? null };
}
