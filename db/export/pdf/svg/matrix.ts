import { pdfNumber } from '../pdf-string.ts';

/** x' = a·x + c·y + e, y' = b·x + d·y + f, as both SVG and PDF have it. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** First `inner`, then `outer`. */
export function chained(inner: Matrix, outer: Matrix): Matrix {
  const [a, b, c, d, e, f] = inner;
  const [A, B, C, D, E, F] = outer;
  return [a * A + b * C, a * B + b * D, c * A + d * C, c * B + d * D, e * A + f * C + E, e * B + f * D + F];
}

/** Reads the value of a `transform`: the last one named is the first one done. */
export function readTransform(value: string | undefined): Matrix {
  let matrix = IDENTITY;
  for (const [, name = '', list = ''] of (value ?? '').matchAll(/(\w+)\s*\(([^)]*)\)/g)) {
    matrix = chained(
      step(
        name,
        list
          .split(/[\s,]+/)
          .filter(Boolean)
          .map(Number),
      ),
      matrix,
    );
  }
  return matrix;
}

function step(name: string, values: readonly number[]): Matrix {
  const [first = 0, second, third, fourth = 0, fifth = 0, sixth = 0] = values;
  switch (name) {
    case 'translate':
      return [1, 0, 0, 1, first, second ?? 0];
    case 'scale':
      return [first, 0, 0, second ?? first, 0, 0];
    case 'rotate':
      return rotation((first * Math.PI) / 180, second ?? 0, third ?? 0);
    case 'matrix':
      return [first, second ?? 0, third ?? 0, fourth, fifth, sixth];
    default:
      throw new Error(`No picture of ours is transformed by ${name}.`);
  }
}

function rotation(angle: number, x: number, y: number): Matrix {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return [cos, sin, -sin, cos, x - x * cos + y * sin, y - x * sin - y * cos];
}

/** Six numbers for `cm`, `Tm` or a pattern; the turning part is given four digits, since a page is large. */
export function matrixNumbers(matrix: Matrix): string {
  return matrix
    .map((value, at) => (at < 4 ? String(Math.round(value * 10_000) / 10_000) : pdfNumber(value)))
    .join(' ');
}
