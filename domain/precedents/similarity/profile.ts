import type { ProductClass, StandardClass } from '../subject-classes.ts';
import type { Territory } from '../../terms/values/territory.ts';
import type { PrecedentDirection } from '../precedent.ts';
import type { StandardFamily } from './subjects-in-words.ts';

/** What a deal and a precedent are held against each other by. Null, or nothing in a list: it is not said. */
export interface Profile {
  /** Of each party, its name and the companies meant. */
  readonly parties: readonly (readonly string[])[];
  readonly standards: readonly StandardClass[];
  readonly families: readonly StandardFamily[];
  readonly direction: Exclude<PrecedentDirection, 'unknown'> | null;
  readonly products: readonly ProductClass[];
  readonly territory: Territory | null;
  /** A year, a month or a day. */
  readonly date: string | null;
  /** By the options of the term "consideration". */
  readonly forms: readonly string[];
  readonly isLitigated: boolean | null;
}
