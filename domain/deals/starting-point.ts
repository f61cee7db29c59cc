import { catalogue, findTerm } from '../terms/catalogue.ts';
import { newRoundTerm } from '../terms/new-round-term.ts';
import type { FieldValues } from '../terms/stated.ts';
import { impliedTerms } from '../terms/terms-in-force.ts';

/** What a new deal may begin as: the terms that such a deal has, and choices that make it one. Never a figure. */
export interface StartingPoint {
  readonly key: string;
  readonly label: string;
  /** When to use it. */
  readonly help: string;
  /** All terms of the first draft, also the mandatory ones and those that its values imply, in the order of a sheet. */
  readonly termKeys: readonly string[];
  /** Values by the key of their term; they stand above the defaults of the term. */
  readonly values: Readonly<Record<string, FieldValues>>;
}

interface StartingPointEntry extends Omit<StartingPoint, 'termKeys' | 'values'> {
  /** Optional terms to begin with. */
  readonly terms: readonly string[];
  /** Plain choices, by the key of the term and of the field. */
  readonly choices: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** Fills in what follows from the choices, so that a starting point names only what makes it differ. */
export function defineStartingPoint({ terms, choices, ...about }: StartingPointEntry): StartingPoint {
  const values = Object.fromEntries(
    Object.entries(choices).map(([key, fields]): [string, FieldValues] => [key, statedFields(fields)]),
  );
  const unknown = [...terms, ...Object.keys(choices)].find((key) => !findTerm(key));
  if (unknown !== undefined) throw new Error(`starting point "${about.key}" names no term: ${unknown}`);
  const named = catalogue.filter((term) => term.mandatory || terms.includes(term.key));
  const implied = impliedTerms(named.map((term) => newRoundTerm(term, values[term.key])));
  const keys = new Set([...named, ...implied].map((term) => term.key));
  return { ...about, termKeys: catalogue.map((term) => term.key).filter((key) => keys.has(key)), values };
}

function statedFields(fields: Readonly<Record<string, unknown>>): FieldValues {
  return Object.fromEntries(
    Object.entries(fields).map(([key, value]) => [key, { basis: 'stated' as const, value }]),
  );
}
