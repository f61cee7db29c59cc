import type { Line } from './break-lines.ts';
import type { Pen } from './pen.ts';
import type { TextStyle } from './text-style.ts';

/** The smallest thing a page takes whole: a line of a paragraph, a table row, a row of parties. */
export interface Strip {
  readonly height: number;
  /** Space above; none at the top of a page. */
  readonly before: number;
  /** Must not be the last on its page. */
  readonly keepWithNext: boolean;
  readonly draw: (pen: Pen, top: number) => void;
  /** Drawn first when this strip opens a page: a table's head. */
  readonly repeat?: Strip;
  /** Drawn below when this strip ends a page and more of its block follows. */
  readonly closing?: { readonly height: number; readonly draw: (pen: Pen, top: number) => void };
}

/** Where the baseline of a line lies below the line's top. */
export function baselineIn(style: TextStyle): number {
  return style.leading / 2 + style.size * 0.34;
}

/** Sets lines one under the other; `beside` is the style of larger text that the first line shares its baseline with. */
export function drawLines(
  pen: Pen,
  lines: readonly Line[],
  style: TextStyle,
  x: number,
  top: number,
  beside = style,
): void {
  const first = top + baselineIn(beside);
  for (const [index, line] of lines.entries()) pen.line(line, x, first + index * style.leading);
}
