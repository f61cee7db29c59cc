import { figureText, type Figure } from '../figure.ts';

/** One line of the working of a valuation. */
export interface WorkingLine {
  readonly id: string;
  readonly what: string;
  /** The figures that it was made of, filled in. */
  readonly how: string;
  readonly is: string;
  /** Ids of other lines, and places of the scenario such as `forecasts.B.3.units`. */
  readonly from: readonly string[];
}

/** A line before it is put into words. */
export interface Entry {
  readonly id: string;
  readonly what: string;
  readonly is: Figure;
  /** In words only when somebody opens the working: a valuation has thousands of lines. */
  readonly how: () => string;
  readonly from: () => readonly string[];
}

/** Keeps what was reckoned, so that each figure can be opened down to its inputs. */
export interface Ledger {
  /** Answers the id of the line. */
  readonly add: (entry: Entry) => string;
  /** Lines that are reckoned only when somebody opens the working: their sum is known without them. */
  readonly addLater: (entries: () => readonly Entry[]) => void;
  readonly lines: () => readonly WorkingLine[];
}

export function openLedger(): Ledger {
  const entries: (Entry | (() => readonly Entry[]))[] = [];
  return {
    add: (entry) => {
      entries.push(entry);
      return entry.id;
    },
    addLater: (later) => void entries.push(later),
    lines: () =>
      entries
        .flatMap((entry) => (typeof entry === 'function' ? entry() : [entry]))
        .map(({ id, what, is, how, from }) => ({ id, what, how: how(), is: figureText(is), from: from() })),
  };
}
