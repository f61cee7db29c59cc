import type { Block, Column, Text } from '../../../domain/document/document.ts';
import { widestOf, type Typesetter } from './break-lines.ts';
import { columnWidths, hasRoom, type Demand } from './column-widths.ts';
import type { Frame } from './studio.ts';
import { plain, spansOf, STYLES, type Span, type TextStyle } from './text-style.ts';

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

interface Density {
  readonly style: TextStyle;
  readonly pad: number;
  readonly gap: number;
}

const DENSITIES = {
  normal: { style: STYLES.cell, pad: 3.5, gap: 12 },
  compact: { style: STYLES.cellCompact, pad: 1.6, gap: 9 },
} as const satisfies Record<Table['density'], Density>;

/** Of a longer table the first rows tell how wide its columns are. */
const MOST_MEASURED = 500;

/**
 * Where a table's columns stand: the outer ones flush with the text, a gap between each two. A small table belongs to its
 * numbered term and stands under its text; one of which a word has no room there takes the whole width, then smaller type.
 */
export function tableGrid(frame: Frame, table: Table, indent: number, setter: Typesetter): Grid {
  const density = DENSITIES[table.density];
  const whole = gridIn(frame, table, setter, { inset: 0, density });
  if (table.orientation !== null || table.density !== 'normal') return whole.grid;
  const inset = gridIn(frame, table, setter, { inset: indent, density });
  if (inset.isRoomy) return inset.grid;
  return whole.isRoomy
    ? whole.grid
    : gridIn(frame, table, setter, { inset: 0, density: DENSITIES.compact }).grid;
}

function gridIn(
  frame: Frame,
  table: Table,
  setter: Typesetter,
  { inset, density: { style, pad, gap } }: { readonly inset: number; readonly density: Density },
): { readonly grid: Grid; readonly isRoomy: boolean } {
  const spans = (text: Text, column: number): readonly Span[] =>
    spansOf(table.columns[column]?.mono ? text.map((run) => ({ mono: true, ...run })) : text, style);
  const width = frame.width - inset;
  const room = Math.max(width - gap * (table.columns.length - 1), table.columns.length * 8);
  const demands = table.columns.map((column, at) => demandOf(table, column, at, spans, setter));
  const widths = columnWidths(demands, room);
  let left = frame.left + inset;
  const columns = table.columns.map((column, at) => {
    const placed = { ...column, left, width: widths[at] ?? 0 };
    left += placed.width + gap;
    return placed;
  });
  return {
    grid: { left: frame.left + inset, width, columns, style, pad, spans },
    isRoomy: hasRoom(demands, room),
  };
}

/** How wide the words of a column are, its head's among them. */
function demandOf(
  { rows }: Table,
  { header, weight }: Column,
  at: number,
  spans: Grid['spans'],
  setter: Typesetter,
): Demand {
  const cells = rows.slice(0, MOST_MEASURED).map((row) => widestOf(spans(row[at] ?? [], at), setter));
  return {
    weight: Number.isFinite(weight) && weight > 0 ? weight : 1,
    word: Math.max(widestOf(plain(header, STYLES.tableHead), setter).word, ...cells.map(({ word }) => word)),
    figure: Math.max(0, ...cells.map(({ figure }) => figure)),
  };
}
