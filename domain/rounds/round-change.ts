import type { Delta } from '../decimal.ts';
import type { Redline } from '../redline/redline.ts';
import type { Direction } from '../terms/term.ts';
import type { Side } from '../terms/values/value-kind.ts';

/** What a change is about when it is not a field of the term. */
export const wholeTermFields = ['term', 'prose', 'state', 'binding'] as const;

/** A line of a value that holds several figures, as it moved within the change of that value. */
export interface RoundChangePart {
  readonly label: string;
  /** Null where it was or is not said. */
  readonly before: string | null;
  readonly after: string | null;
  readonly delta: Delta | null;
  readonly gains: Side | null;
}

/** One change between two rounds, typed values first. Words before and after; null where there was or is nothing. */
export interface RoundChange {
  readonly termKey: string;
  readonly termLabel: string;
  /** A field of the term, or one of `wholeTermFields`. */
  readonly field: string;
  readonly label: string;
  /** The direction of the licence that the field speaks of; null where it speaks of both or of none. */
  readonly direction: Direction | null;
  readonly before: string | null;
  readonly after: string | null;
  /** How far a single figure moved; null where it is not one figure. */
  readonly delta: Delta | null;
  /** What moved within a value of several figures, line by line; empty where the change says it all. */
  readonly parts: readonly RoundChangePart[];
  /** Whom the change favours; null where nobody can say. */
  readonly gains: Side | null;
  /** Wording that changed by itself, not because a value did. */
  readonly redline: Redline | null;
}
