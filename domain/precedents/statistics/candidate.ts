import type { Figure } from './figure.ts';

/** One figure that a fact gives, on a field as our round reads it. */
export interface Told {
  readonly termKey: string;
  readonly field: string;
  /** Null where the value holds no figure that could be counted, such as an undisclosed one. */
  readonly figure: Figure | null;
  readonly words: string;
  /** Why it is not counted, whatever the base; null where it may be. */
  readonly barred: string | null;
}

/** The same with the fact of the accepted precedent that gives it. */
export interface Candidate extends Told {
  readonly precedentId: string;
  readonly title: string;
  readonly factId: string;
}
