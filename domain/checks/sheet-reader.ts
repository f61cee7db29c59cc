import type { Round, RoundTerm } from '../deals/deal.ts';
import { findDefinition } from '../terms/definition-of.ts';
import { fieldsInForce } from '../terms/fields-in-force.ts';
import { sheetFactsOf, type SheetFacts } from '../terms/sheet-facts.ts';
import type { Field, TermDefinition } from '../terms/term.ts';
import { termsInForce } from '../terms/terms-in-force.ts';
import type { Side } from '../terms/values/value-kind.ts';
import { valueKinds, type KindName, type ValueOf } from '../terms/values/value-kinds.ts';

/** One value on the sheet with where it stands. */
export interface PlacedValue<K extends KindName> {
  readonly term: RoundTerm;
  readonly definition: TermDefinition;
  readonly fieldKey: string;
  readonly field: Field;
  readonly value: ValueOf<K>;
}

/** What the rules see of a sheet: only terms and values that are part of it, each read as its kind. */
export interface SheetReader {
  readonly round: Round;
  readonly facts: SheetFacts;
  readonly names: Readonly<Record<Side, string>>;
  readonly terms: readonly RoundTerm[];
  readonly has: (termKey: string) => boolean;
  readonly labelOf: (termKey: string) => string;
  /** The value of one field; undefined where it is absent, undisclosed or not in force. */
  readonly value: <K extends KindName>(termKey: string, fieldKey: string, kind: K) => ValueOf<K> | undefined;
  /** Every value of a kind, in the order of the sheet. */
  readonly all: <K extends KindName>(kind: K) => readonly PlacedValue<K>[];
}

export function readSheet(round: Round, names: Readonly<Record<Side, string>>): SheetReader {
  const terms = termsInForce(round.terms);
  const facts = sheetFactsOf(round.terms);
  const byKey = new Map(terms.map((term) => [term.key, term]));
  const places = terms.flatMap((term) => {
    const definition = findDefinition(term);
    if (!definition) return [];
    return fieldsInForce(definition, term.fields, facts)
      .filter(([fieldKey]) => term.fields[fieldKey])
      .map(([fieldKey, field]) => ({ term, definition, fieldKey, field }));
  });
  const find = <K extends KindName>(kind: K): readonly PlacedValue<K>[] =>
    places.flatMap((place) => {
      const value = place.field.kind === kind ? plain(place.term, place.fieldKey, kind) : undefined;
      return value === undefined ? [] : [{ ...place, value }];
    });
  // Nearly every rule asks, and asks for the same few kinds
  const found = new Map<KindName, readonly PlacedValue<KindName>[]>();
  const all = <K extends KindName>(kind: K): readonly PlacedValue<K>[] => {
    const values = found.get(kind) ?? find(kind);
    found.set(kind, values);
    return values;
  };
  return {
    round,
    facts,
    names,
    terms,
    has: (key) => byKey.has(key),
    labelOf: (key) => {
      const term = byKey.get(key) ?? { key, custom: null };
      return findDefinition(term)?.label ?? key;
    },
    value: (termKey, fieldKey, kind) =>
      all(kind).find((placed) => placed.term.key === termKey && placed.fieldKey === fieldKey)?.value,
    all,
  };
}

function plain<K extends KindName>(term: RoundTerm, fieldKey: string, kind: K): ValueOf<K> | undefined {
  const stated = term.fields[fieldKey];
  if (!stated || stated.basis === 'undisclosed') return undefined;
  const parsed = valueKinds[kind].schema.safeParse(stated.value);
  return parsed.success ? (parsed.data as ValueOf<K>) : undefined; // parsed by the very schema of this kind
}
