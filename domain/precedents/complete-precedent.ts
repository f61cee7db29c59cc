import type { z } from '../zod.ts';
import type { Precedent, precedentSchema } from './precedent.ts';

/** A file leaves out what it says nothing of; it cannot say "undefined". */
type InFile<T> = T extends readonly (infer Item)[]
  ? InFile<Item>[]
  : T extends object
    ? { [Key in keyof T]: InFile<Exclude<T[Key], undefined>> }
    : T;

/** An entry as it is written in a file. */
export type WrittenPrecedent = InFile<z.input<typeof precedentSchema>>;

const noFacts = { terms: {}, amount: null, supports: [], primary: null, note: null, sourceIds: [] };

const noLimits = {
  amount: null,
  amountMax: null,
  currency: null,
  standing: 'term',
  when: null,
  count: null,
  floor: null,
  cap: null,
  baseFactor: null,
  baseFloor: null,
  baseCap: null,
  tiers: null,
} as const;

const nothingSaid = {
  announced: null,
  effective: null,
  expires: null,
  termYears: null,
  standards: [],
  standardClasses: [],
  territory: null,
  productScope: null,
  productClasses: [],
  structure: [],
  dispute: null,
  forum: null,
  outcome: null,
  doubts: [],
  related: [],
};

/**
 * The whole of an entry that has been checked before: what it left out is filled in as the check would, in a tenth of its
 * time. The build checks every entry of the library and that both come to the same.
 */
export function completePrecedent(written: WrittenPrecedent): Precedent {
  const { parties, facts = [], corrections = [], sources = [] } = written;
  return {
    ...nothingSaid,
    ...written,
    parties: parties.map((party) => ({ side: null, companies: [], ...party })),
    facts: facts.map((fact) => ({
      ...noFacts,
      ...fact,
      amount: fact.amount ? { ...noLimits, ...fact.amount } : null,
    })),
    corrections: corrections.map((correction) => ({ factIds: [], doubt: null, ...correction })),
    sources: sources.map((source) => ({ date: null, address: null, ...source })),
  };
}
