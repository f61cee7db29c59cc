import type { Observation } from '../statistics.ts';
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

/** The same with the fact of the accepted precedent that gives it, and whose word that is. */
export interface Candidate extends Told, Omit<Observation, 'words' | 'value'> {
  /** The day, month, year or period that it is of; null where nobody says. */
  readonly when: string | null;
}

/** One that may be counted. */
export interface Counted extends Candidate {
  readonly figure: Figure;
}

export function isCounted(candidate: Candidate): candidate is Counted {
  return candidate.figure !== null && candidate.barred === null;
}
