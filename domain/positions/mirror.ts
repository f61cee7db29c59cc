import type { TermDefinition } from '../terms/term.ts';
import type { Limit, Position, Stance } from './position.ts';

/**
 * The same position for the other side: playbooks are kept as if we were side A. Fields and choices that name a side are
 * exchanged for their counterparts where the term has them, and so are the parties in words. Twice is as if it had never
 * been done.
 */
export function mirrorPosition(definition: TermDefinition, position: Position): Position {
  const mirrorStance = (stance: Stance): Stance => ({
    limits: stance.limits.map((limit) => mirrorLimit(definition, limit)),
    words: mirrorWords(stance.words),
  });
  return {
    ...position,
    target: mirrorStance(position.target),
    fallback: mirrorStance(position.fallback),
    walkAway: mirrorStance(position.walkAway),
    reason: mirrorWords(position.reason),
  };
}

/** The field of the other side: `productsA` for `productsB`; a field that is about both sides is its own. */
export function mirrorField(definition: TermDefinition, key: string): string {
  const other = exchange(key);
  const [kind, otherKind] = [key, other].map((each) =>
    Object.hasOwn(definition.fields, each) ? definition.fields[each]?.kind : undefined,
  );
  return kind !== undefined && kind === otherKind ? other : key;
}

/**
 * Whether a limit on the field can be turned round at all. What a field says of one side alone, without a counterpart for
 * the other, means nothing when the sides are exchanged.
 */
export function hasMirror(definition: TermDefinition, key: string): boolean {
  const field = Object.hasOwn(definition.fields, key) ? definition.fields[key] : undefined;
  const isOneSided = field?.direction !== undefined || field?.favours === 'A' || field?.favours === 'B';
  return !isOneSided || mirrorField(definition, key) !== key;
}

function mirrorLimit(definition: TermDefinition, limit: Limit): Limit {
  return {
    ...limit,
    field: mirrorField(definition, limit.field),
    value: mirrorValue(definition, limit.field, limit.value),
  };
}

/** What the field says of one side, said of the other: `a-releases` for `b-releases`, alone or in a list of choices. */
export function mirrorValue(definition: TermDefinition, key: string, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((entry) => mirrorValue(definition, key, entry));
  if (typeof value !== 'string' || !optionsOf(definition, key).has(value)) return value;
  const other = exchange(value);
  return optionsOf(definition, mirrorField(definition, key)).has(other) ? other : value;
}

function optionsOf(definition: TermDefinition, key: string): ReadonlySet<string> {
  const field = Object.hasOwn(definition.fields, key) ? definition.fields[key] : undefined;
  return new Set(field?.options?.map(({ value }) => value));
}

/** `a-to-b` and `b-to-a`, `a-releases` and `b-releases`, `royaltyA` and `royaltyB`: each names the other. */
function exchange(name: string): string {
  const others: Readonly<Record<string, string>> = { A: 'B', B: 'A', a: 'b', b: 'a' };
  return name
    .split('-')
    .map((part) => others[part] ?? part.replace(/[AB]$/, (side) => others[side] ?? side))
    .join('-');
}

function mirrorWords(words: string): string {
  return words.replaceAll(/\bParty ([AB])\b/g, (_, side: string) => (side === 'A' ? 'Party B' : 'Party A'));
}
