import type { Block, Column, Text } from '../../../domain/document/document.ts';
import type { Frame } from './studio.ts';
import { spansOf, STYLES, type Span, type TextStyle } from './text-style.ts';

type Table = Extract<Block, { kind: 'table' }>;

export interface Grid {
  readonly left: number;
  readonly width: number;
  readonly columns: readonly (Column & { readonly left: number; readonly width: number })[];
  readonly style: TextStyle;
  /** Space above and below a row's text. */
  readonly pad: number;
  readonly spans: (text: Text, column: number) => readonly Span[];
}

const DENSITIES = {
  normal: { style: STYLES.cell, pad: 3.5, gap: 12 },
  compact: { style: STYLES.cellCompact, pad: 1.6, gap: 9 },
} as const;

/** Where a table's columns stand: the outer ones flush with the text, a gap between each two. */
export function tableGrid(frame: Frame, table: Table, indent: number): Grid {
  const { style, pad, gap } = DENSITIES[table.density];
  // A small table belongs to its numbered term and stands under its text; a wide one takes the whole width.
  const inset = table.orientation === null && table.density === 'normal' ? indent : 0;
  const tableLeft = frame.left + inset;
  const tableWidth = frame.width - inset;
  const weights = table.columns.map(({ weight }) => (Number.isFinite(weight) && weight > 0 ? weight : 1));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const room = Math.max(tableWidth - gap * (weights.length - 1), weights.length * 8);
  let left = tableLeft;
  const columns = table.columns.map((column, index) => {
    const width = (room * (weights[index] ?? 1)) / sum;
    const placed = { ...column, left, width };
    left += width + gap;
    return placed;
  });
  return {
    left: tableLeft,
    width: tableWidth,
    columns,
    style,
    pad,
    spans: (text, column) =>
      spansOf(columns[column]?.mono ? text.map((run) => ({ mono: true, ...run })) : text, style),
  };
}
