import { lastAt } from './ties.ts';

/** What an amount comes to: a constant, and a part that follows what is drawn. */
export interface StraightLine {
  readonly constant: number;
  readonly slope: number;
}

/** A function that is one straight line up to each break and another one after it; one line more than breaks. */
export interface Piecewise {
  readonly breaks: readonly number[];
  readonly lines: readonly StraightLine[];
}

/** Between which numbers a draw may lie. */
export interface Span {
  readonly low: number;
  readonly high: number;
}

export const NOTHING: StraightLine = { constant: 0, slope: 0 };

/**
 * Asks for the line once between each two of the places where it may turn; those that cannot be drawn are left out. A draw on
 * such a place belongs to the line before it.
 */
export function piecewise(
  turns: readonly number[],
  { low, high }: Span,
  lineAt: (place: number) => StraightLine,
): Piecewise {
  const breaks = rising(turns.map(lastAt).filter((turn) => turn >= low && turn < high));
  const ends = [...breaks, high];
  const lines = ends.map((end, index) => {
    const start = index === 0 ? low : (breaks[index - 1] ?? low);
    const middle = start + (end - start) / 2;
    return lineAt(middle > start ? middle : end);
  });
  return { breaks, lines };
}

export function sumOfPieces(parts: readonly Piecewise[]): Piecewise {
  let [constant, slope] = [0, 0];
  const turns: { readonly at: number; readonly constant: number; readonly slope: number }[] = [];
  for (const { breaks, lines } of parts) {
    let before = lines[0] ?? NOTHING;
    constant += before.constant;
    slope += before.slope;
    for (const [index, at] of breaks.entries()) {
      const after = lines[index + 1] ?? NOTHING;
      turns.push({ at, constant: after.constant - before.constant, slope: after.slope - before.slope });
      before = after;
    }
  }
  const breaks: number[] = [];
  const lines: StraightLine[] = [{ constant, slope }];
  for (const turn of turns.toSorted((one, other) => one.at - other.at)) {
    constant += turn.constant;
    slope += turn.slope;
    if (breaks.at(-1) === turn.at) lines.pop();
    else breaks.push(turn.at);
    lines.push({ constant, slope });
  }
  return { breaks, lines };
}

export function isNothing({ lines }: Piecewise): boolean {
  return lines.every(({ constant, slope }) => constant === 0 && slope === 0);
}

/** Each number once, by size. */
export function rising(values: readonly number[]): readonly number[] {
  return [...new Set(values)].toSorted((one, other) => one - other);
}
