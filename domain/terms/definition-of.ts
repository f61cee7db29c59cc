import { findTerm } from './catalogue.ts';
import { customDefinition } from './custom-definition.ts';
import type { CustomTerm } from './custom-term.ts';
import type { TermDefinition } from './term.ts';

/** The definition of a term on a sheet: its own when people made it, else the catalogue's; undefined when nobody knows it. */
export function findDefinition(term: {
  readonly key: string;
  readonly custom: CustomTerm | null;
}): TermDefinition | undefined {
  return term.custom ? customDefinition(term.key, term.custom) : findTerm(term.key);
}

/** The same where a round was checked when it was stored: a term without a definition is then a bug. */
export function getDefinition(term: {
  readonly key: string;
  readonly custom: CustomTerm | null;
}): TermDefinition {
  const definition = findDefinition(term);
  if (!definition) throw new Error(`nobody knows the term "${term.key}"`);
  return definition;
}
