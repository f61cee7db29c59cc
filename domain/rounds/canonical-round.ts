import type { RoundTerm } from '../deals/deal.ts';
import type { Side } from '../terms/values/value-kind.ts';

/** All of a round that went across the table, and nothing that is ours alone. */
export interface RoundContent {
  readonly number: number;
  readonly proposedBy: Side;
  readonly dated: string;
  readonly channel: string;
  readonly frozenAt: string;
  readonly terms: readonly RoundTerm[];
  readonly schedules: readonly {
    readonly letter: string;
    readonly listName: string;
    readonly owner: string;
    readonly sourceSha256: string;
    /** Of what it lists (canonical-schedule.ts); absent in rounds that were frozen before it was kept. */
    readonly linesSha256?: string | undefined;
  }[];
  /** The hash of the frozen round before it; null for the first. */
  readonly previousHash: string | null;
}

/**
 * The one way to write a round down, to be hashed: JSON without spaces, keys in the order of their code units, terms by
 * key and schedules by letter. Terms that do not apply are in it, because they are kept. Never change what it writes:
 * every hash in every workspace was taken of it.
 */
export function canonicalRound(content: RoundContent): string {
  return canonicalJson({
    format: 'parley-round-1',
    ...content,
    terms: content.terms.toSorted((one, other) => (one.key < other.key ? -1 : 1)),
    schedules: content.schedules.toSorted((one, other) => (one.letter < other.letter ? -1 : 1)),
  });
}

/** JSON in one spelling: two values that are equal as JSON give the same text. */
export function canonicalJson(value: unknown): string {
  return hasUnsortedNames(value) ? spell(value) : JSON.stringify(inOrder(value));
}

/** The same value with the members of each object in the order of the code units of their names. */
function inOrder(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(inOrder);
  const members: Readonly<Record<string, unknown>> = { ...value };
  const ordered: Record<string, unknown> = {};
  // without an order of its own, sorting goes by code units
  for (const name of Object.keys(members).toSorted()) ordered[name] = inOrder(members[name]);
  return ordered;
}

/** An object gives whole numbers first, and one name is not its own: with such names it is written member by member. */
function hasUnsortedNames(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return value.some(hasUnsortedNames);
  for (const name of Object.keys(value)) if (/^(?:\d|__proto__$)/.test(name)) return true;
  return Object.values(value).some(hasUnsortedNames);
}

function spell(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((entry) => spell(entry ?? null)).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value)
    .filter(([, entry]) => entry !== undefined)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, entry]) => `${JSON.stringify(key)}:${spell(entry)}`);
  return `{${entries.join(',')}}`;
}
