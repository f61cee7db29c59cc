import { Figure, figureText } from '../figure.ts';

/** How many draws lie from one edge up to, not including, the next. */
export interface Bin {
  readonly from: string;
  readonly to: string;
  readonly count: number;
}

const WANTED = 40;
const STEPS = [1, 2, 2.5, 5, 10];

/** Counts draws between round edges; the edges are decimals, the counts are whole. */
export function binsOf(values: Float64Array): readonly Bin[] {
  const [least, most] = [values.reduce((a, b) => Math.min(a, b)), values.reduce((a, b) => Math.max(a, b))];
  const step = stepOf((most - least) / WANTED);
  const first = new Figure(least).dividedBy(step).floor();
  const last = new Figure(most).dividedBy(step).floor();
  const counts = new Uint32Array(last.minus(first).toNumber() + 1);
  const [width, start] = [step.toNumber(), first.toNumber()];
  for (const value of values) {
    const at = Math.min(counts.length - 1, Math.max(0, Math.floor(value / width) - start));
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return Array.from(counts, (count, index) => ({
    from: figureText(first.plus(index).times(step)),
    to: figureText(first.plus(index + 1).times(step)),
    count,
  }));
}

/** The next round width, a cent at least. */
function stepOf(width: number): Figure {
  if (width <= 0.01) return new Figure('0.01');
  const power = Math.floor(Math.log10(width));
  const digits = width / 10 ** power;
  return new Figure(10).pow(power).times(STEPS.find((step) => step >= digits) ?? 10);
}
