import type { Block, Shown } from './cell-blocks.ts';
import type { SheetRow } from './forecast-sheet.ts';
import { isYear } from './grid-rows.ts';

interface Removal {
  readonly label: string;
  readonly isGone: (row: SheetRow) => boolean;
  readonly year?: number;
}

/** What of a forecast can be taken out by what is marked: its lines, and a year where one is marked. */
export function removalsOf(block: Block | null, { rows, columns }: Shown): readonly Removal[] {
  if (!block) return [];
  const marked = rows.slice(block.top, block.bottom + 1);
  const ids = new Set(marked.flatMap((one) => (one.kind === 'row' ? [one.id] : [])));
  const series = new Set(marked.flatMap((one) => (one.kind === 'wide' ? [one.line.series] : [])));
  const [only] = marked;
  const name =
    only?.kind === 'wide' ? [only.line.names.product, only.line.names.region].filter(Boolean).join(', ') : '';
  const years = columns.slice(block.left, block.right + 1).filter(isYear);
  return [
    ...(ids.size > 0
      ? [
          {
            label: ids.size === 1 ? 'The row' : `${ids.size} rows`,
            isGone: (row: SheetRow) => ids.has(row.id),
          },
        ]
      : []),
    ...(series.size > 0
      ? [
          {
            label: series.size === 1 ? `The line ${name}`.trim() : `${series.size} lines`,
            isGone: (row: SheetRow) => series.has(row.series),
          },
        ]
      : []),
    ...years.map((year) => ({
      label: `The year ${year} of all lines`,
      isGone: (row: SheetRow) => row.year === year,
      year: Number(year),
    })),
  ];
}
