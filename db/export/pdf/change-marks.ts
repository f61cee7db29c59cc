import type { Change } from '../../../domain/document/document.ts';
import type { Line } from './break-lines.ts';
import { pdfNumber as n, pdfString } from './pdf-string.ts';
import type { ElementType } from './structure-tree.ts';
import type { Span } from './text-style.ts';

type Kind = Change['kind'];

interface Look {
  /** Red, green and blue from 0 to 1: for those who see them. The lines tell the same in black and white. */
  readonly colour: readonly [number, number, number];
  /** Heights of its lines above the baseline, for type of size 1. */
  readonly lines: readonly number[];
  readonly type: ElementType;
  /** The attribute by which tags say the same. */
  readonly decoration: 'Underline' | 'LineThrough';
  /** Read aloud before the words. */
  readonly spoken: string;
}

const BLUE = [0.06, 0.24, 0.6] as const;
const RED = [0.66, 0.1, 0.12] as const;
const GREEN = [0.08, 0.4, 0.22] as const;

const LOOKS: Readonly<Record<Kind, Look>> = {
  inserted: { colour: BLUE, lines: [-0.15], type: 'Ins', decoration: 'Underline', spoken: 'put in' },
  deleted: { colour: RED, lines: [0.25], type: 'Del', decoration: 'LineThrough', spoken: 'struck out' },
  'moved-to': {
    colour: GREEN,
    lines: [-0.12, -0.24],
    type: 'Ins',
    decoration: 'Underline',
    spoken: 'moved here',
  },
  'moved-from': {
    colour: GREEN,
    lines: [0.19, 0.31],
    type: 'Del',
    decoration: 'LineThrough',
    spoken: 'moved away',
  },
};

/** The element that changed words are within their line, and what it says of them. */
export function changeElement(
  change: Kind,
  words: string,
): { readonly type: ElementType; readonly extra: string } {
  const { type, decoration, spoken } = LOOKS[change];
  return {
    type,
    extra: `/Alt ${pdfString(`${spoken}: ${words}`)}/A<</O/Layout/TextDecorationType/${decoration}>>`,
  };
}

/** The operands that colour a span: those of its change, else its grey. */
export function colourOf({ change, grey }: Span): { readonly fill: string; readonly stroke: string } {
  if (change === null) return { fill: `${n(grey)} g`, stroke: `${n(grey)} G` };
  const colour = LOOKS[change].colour.map(n).join(' ');
  return { fill: `${colour} rg`, stroke: `${colour} RG` };
}

/** Draws the lines through and under the changed words of a line that begins at `x`. `foot` is its baseline from the page's lower edge. */
export function changeLines(line: Line, x: number, foot: number): readonly string[] {
  const end = x + line.width;
  const operations: string[] = [];
  let at = x;
  for (const { span, width } of line.pieces) {
    const right = Math.min(at + width, end);
    if (span.change !== null && right > at) {
      const { lines } = LOOKS[span.change];
      operations.push(`${colourOf(span).stroke} ${n(span.size * 0.055)} w`);
      for (const height of lines) {
        const y = n(foot + height * span.size);
        operations.push(`${n(at)} ${y} m ${n(right)} ${y} l S`);
      }
    }
    at += width;
  }
  return operations;
}

/** From where to where, down the page, something changed. */
export interface ChangedStretch {
  readonly top: number;
  readonly bottom: number;
}

/** What a line with changed words takes of the margin; null for a line without any. */
export function changedStretch(line: Line, baseline: number): ChangedStretch | null {
  const sizes = line.pieces.flatMap(({ span }) => (span.change === null ? [] : [span.size]));
  if (sizes.length === 0) return null;
  const size = Math.max(...sizes);
  return { top: baseline - size * 0.92, bottom: baseline + size * 0.36 };
}

const WIDEST_GAP = 5;

/** Bars for the margin: lines that follow each other have one in common. */
export function barsOf(stretches: readonly ChangedStretch[]): readonly ChangedStretch[] {
  const bars: ChangedStretch[] = [];
  for (const stretch of stretches.toSorted((one, other) => one.top - other.top)) {
    const last = bars.at(-1);
    if (last && stretch.top - last.bottom <= WIDEST_GAP)
      bars[bars.length - 1] = { top: last.top, bottom: Math.max(last.bottom, stretch.bottom) };
    else bars.push(stretch);
  }
  return bars;
}
