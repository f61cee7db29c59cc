import type { Formula } from './formula.ts';

// Found, not listed: a new file in ./formulas is a new formula, with no second place to change.
const found = import.meta.glob<Readonly<Record<string, Formula>>>(
  ['./formulas/*.ts', '!./formulas/*.test.ts'],
  { eager: true },
);

/** Every formula that can be asked for by name, in alphabetical order. */
export const formulas: readonly Formula[] = Object.values(found)
  .flatMap((module) => Object.values(module))
  .toSorted((one, other) => one.key.localeCompare(other.key));

export function findFormula(key: string): Formula | undefined {
  return formulas.find((formula) => formula.key === key);
}
