import { findTerm } from '../../terms/catalogue.ts';
import type { Stated } from '../../terms/stated.ts';
import type { Field, TermDefinition } from '../../terms/term.ts';
import type { Fact } from '../fact.ts';
import { noteOn } from '../known.ts';
import type { KnownPrecedent } from '../known-precedent.ts';
import { isSideBound, isSwapped, orientationOf, swapSides, type Orientation } from '../orientation.ts';
import { aroundFact } from './around-fact.ts';
import { barredFact } from './barred-fact.ts';
import type { Candidate, Told } from './candidate.ts';
import type { Around } from './figure.ts';
import { figuresOf, hasFigures } from './figures-of.ts';
import { hasPublishedRate, publishedRate } from './published-rate.ts';

/** Every figure that a precedent gives, on the fields as a round of this orientation reads them. */
export function candidatesOf(known: KnownPrecedent, round: Orientation): readonly Candidate[] {
  const { precedent, origin, isConfidential } = known;
  const swapped = isSwapped(orientationOf(precedent), round);
  return precedent.facts.flatMap((fact) => {
    const values = typedIn(fact);
    if (values.length === 0 && !hasPublishedRate(fact)) return [];
    const around = aroundFact(precedent, fact);
    const note = noteOn(known, fact.id);
    const isCorrected = note?.isInForce ?? false;
    const outdated = isCorrected && note?.isOutdated ? 'as we read it before the library changed' : null;
    const typed = values.flatMap((value) => toldBy(value, fact, around, swapped));
    return [...typed, ...publishedRate(fact, around)].map((told) => ({
      ...told,
      precedentId: precedent.id,
      title: precedent.title,
      factId: fact.id,
      evidence: fact.evidence,
      origin,
      isConfidential,
      isCorrected,
      when: fact.amount?.when ?? precedent.announced,
      barred: outdated ?? told.barred,
    }));
  });
}

function toldBy(
  { term, key, definition, stated }: TypedValue,
  fact: Fact,
  around: Around,
  swapped: boolean | null,
): readonly Told[] {
  const there = asOurs(term, key, stated, swapped);
  const barred =
    barredFact(fact, definition) ?? (stated.basis === 'stated' ? null : stated.basis) ?? there.barred;
  const at = { termKey: term.key, field: there.field };
  if (stated.basis === 'undisclosed') return [{ ...at, figure: null, words: fact.statement, barred }];
  return figuresOf([term.key, key], definition, stated.value, around).map((figure) => ({
    ...at,
    figure,
    words: figure.words,
    barred: barred ?? figure.barred,
  }));
}

interface TypedValue {
  readonly term: TermDefinition;
  readonly key: string;
  readonly definition: Field;
  readonly stated: Stated<unknown>;
}

function typedIn(fact: Fact): readonly TypedValue[] {
  return Object.entries(fact.terms).flatMap(([termKey, fields]) => {
    const term = findTerm(termKey);
    if (!term) return [];
    return Object.entries(fields).flatMap(([key, stated]) => {
      const definition = term.fields[key];
      return definition && hasFigures(definition) ? [{ term, key, definition, stated }] : [];
    });
  });
}

/** Where the value stands in our round. The fields of both sides are of one kind. */
function asOurs(
  term: TermDefinition,
  field: string,
  value: Stated<unknown>,
  swapped: boolean | null,
): { readonly field: string; readonly barred: string | null } {
  if (swapped === null && isSideBound(term, field, value))
    return { field, barred: 'it cannot be told which party is which' };
  const turned = swapped ? swapSides(term, field, value) : { field };
  return turned
    ? { field: turned.field, barred: null }
    : { field, barred: 'it says nothing once the parties are exchanged' };
}
