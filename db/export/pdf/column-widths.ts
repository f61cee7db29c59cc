/** What a column asks for, in points. */
export interface Demand {
  /** Its part of the table, relative to the others. */
  readonly weight: number;
  /** Its widest word. */
  readonly word: number;
  /** Its widest figure: one that is cut is read as another. */
  readonly figure: number;
}

/** However long a word or a figure is, it takes no more of a table than this from the others. */
const MOST_FOR_A_WORD = 0.3;
const MOST_FOR_A_FIGURE = 0.5;
/** No column is narrower while another takes from it. */
const LEAST = 20;

/** Whether every word of every column stays whole. */
export function hasRoom(demands: readonly Demand[], room: number): boolean {
  return sum(wordsOf(demands, room)) <= room;
}

/**
 * Columns as wide as their weights say where words and figures stay whole, else with the room taken from those that can
 * spare it. Figures come first.
 */
export function columnWidths(demands: readonly Demand[], room: number): readonly number[] {
  const words = wordsOf(demands, room);
  if (sum(words) <= room)
    return shared(
      demands.map(({ weight }) => weight),
      words,
      room,
    );
  const figures = figuresOf(demands, room);
  const asked = sum(figures);
  return asked <= room ? shared(words, figures, room) : figures.map((figure) => (room * figure) / asked);
}

/** The room by weights, but nobody gets less than the least; the leasts fit together. */
function shared(weights: readonly number[], least: readonly number[], room: number): readonly number[] {
  const fixed = new Set<number>();
  for (;;) {
    const free = room - sum(least.filter((_, at) => fixed.has(at)));
    const weight = sum(weights.filter((_, at) => !fixed.has(at)));
    const widths = weights.map((one, at) => (fixed.has(at) ? (least[at] ?? 0) : (free * one) / weight));
    const short = widths.flatMap((width, at) => (!fixed.has(at) && width < (least[at] ?? 0) ? [at] : []));
    if (short.length === 0) return widths;
    for (const at of short) fixed.add(at);
  }
}

function wordsOf(demands: readonly Demand[], room: number): readonly number[] {
  const figures = figuresOf(demands, room);
  return demands.map(({ word }, at) => Math.max(figures[at] ?? 0, Math.min(word, room * MOST_FOR_A_WORD)));
}

function figuresOf(demands: readonly Demand[], room: number): readonly number[] {
  return demands.map(({ figure }) => Math.max(LEAST, Math.min(figure, room * MOST_FOR_A_FIGURE)));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
