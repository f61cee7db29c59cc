import type { Block } from '../document.ts';
import { cell } from './memo-words.ts';
import type { MemoMaterial } from './memo.ts';

/** Where the forecasts and the facts of the comparables come from. */
export function sourceBlocks({ economics, worksheets, names }: MemoMaterial): readonly Block[] {
  const forecasts = economics.forecasts.flatMap(({ side, case: which, rows }) =>
    [...new Set(rows.map(({ source }) => source).filter((source) => source !== ''))].map((source) => ({
      of: `Forecast of ${names[side]}, ${which} case`,
      source,
    })),
  );
  const facts = worksheets.flatMap(({ line, sources }) =>
    sources.map(({ title, publisher, date, address }) => ({
      of: line.title,
      source: [title, publisher, date ?? 'not dated', address ?? ''].filter((part) => part !== '').join(', '),
    })),
  );
  const all = [...forecasts, ...facts];
  if (all.length === 0) return [];
  return [
    {
      kind: 'table',
      caption: 'Sources',
      columns: [
        { header: 'Of', weight: 8, align: 'left' },
        { header: 'Source', weight: 18, align: 'left' },
      ],
      rows: all.map(({ of, source }) => [cell(of), cell(source)]),
      orientation: null,
      density: 'compact',
    },
  ];
}
