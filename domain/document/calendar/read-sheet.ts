import type { Figures } from '../../figures.ts';
import type { ShareableTerm } from '../../shareable/shareable-round.ts';
import { findDefinition } from '../../terms/definition-of.ts';
import { missingKeys } from '../../terms/fields-in-force.ts';
import { formatValue } from '../../terms/prose.ts';
import { sheetFactsOf, type SheetFacts } from '../../terms/sheet-facts.ts';
import type { Stated } from '../../terms/stated.ts';
import type { Side } from '../../terms/values/value-kind.ts';
import { valueKinds, type KindName, type ValueOf } from '../../terms/values/value-kinds.ts';
import type { Run, Text } from '../document.ts';
import type { Copy } from '../term-blocks.ts';
import { gap, known, undisclosed } from './known-run.ts';

/** The shareable terms of a sheet, read by term and field, for those who gather what several terms say. */
export interface SheetReader {
  readonly copy: Copy;
  readonly figures: Figures;
  readonly facts: SheetFacts;
  readonly names: Readonly<Record<Side, string>>;
  readonly terms: readonly ShareableTerm[];
  readonly value: <K extends KindName>(
    term: string,
    field: string,
    kind: K,
  ) => Stated<ValueOf<K>> | undefined;
  /** Whether the sheet states it, or asks for it and has no value yet. */
  readonly isAsked: (term: string, field: string) => boolean;
  /** The value as the prose says it, with its mark; null where it is not stated. */
  readonly say: (term: string, field: string) => Run | null;
  /** The first of these choices of a side that is stated, by the names of the parties. */
  readonly side: (...places: readonly (readonly [string, string])[]) => Text;
}

export function readSheet(
  terms: readonly ShareableTerm[],
  names: Readonly<Record<Side, string>>,
  copy: Copy,
  figures: Figures,
): SheetReader {
  const facts = sheetFactsOf(terms);
  const find = (key: string) => terms.find((term) => term.key === key);
  const stated = (term: string, field: string) => find(term)?.fields[field];

  function value<K extends KindName>(term: string, field: string, kind: K): Stated<ValueOf<K>> | undefined {
    const found = stated(term, field);
    if (!found || found.basis === 'undisclosed') return found;
    const parsed = valueKinds[kind].schema.safeParse(found.value);
    // the schema of the kind gives the value of the kind: the compiler cannot follow a lookup by name
    return parsed.success ? { basis: found.basis, value: parsed.data as ValueOf<K> } : undefined;
  }

  function isAsked(key: string, field: string): boolean {
    const term = find(key);
    const definition = term && findDefinition(term);
    if (!term || !definition) return false;
    return term.fields[field] !== undefined || missingKeys(definition, term.fields, facts).includes(field);
  }

  function say(key: string, name: string): Run | null {
    const term = find(key);
    const field = term && findDefinition(term)?.fields[name];
    const found = stated(key, name);
    if (!field || !found) return null;
    if (found.basis === 'undisclosed') return undisclosed;
    return known(formatValue(field, found.value, names, figures), found);
  }

  const sideWords: Readonly<Record<string, string>> = { ...names, both: 'each party' };
  function side(...places: readonly (readonly [string, string])[]): Text {
    const found = places.flatMap(([term, field]) => stated(term, field) ?? [])[0];
    if (!found)
      return [places.some((place) => isAsked(...place)) ? gap(copy, 'by whom') : { text: 'not stated' }];
    if (found.basis === 'undisclosed') return [undisclosed];
    return [known(sideWords[String(found.value)] ?? 'not stated', found)];
  }

  return { copy, figures, facts, names, terms, value, isAsked, say, side };
}
