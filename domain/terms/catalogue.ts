import type { TermDefinition } from './term.ts';

// Found, not listed: a new file in ./catalogue is a new term, with no second place to change. Tests are left out here and
// not afterwards: what is found is loaded.
const found = import.meta.glob<Readonly<Record<string, TermDefinition>>>(
  ['./catalogue/*.ts', '!./catalogue/*.test.ts'],
  { eager: true },
);

/** Every term there is, in the customary order of a sheet. */
export const catalogue: readonly TermDefinition[] = Object.values(found)
  .flatMap((module) => Object.values(module))
  .toSorted((one, other) => one.order - other.order);

const byKey = new Map(catalogue.map((term) => [term.key, term]));

export function findTerm(key: string): TermDefinition | undefined {
  return byKey.get(key);
}
