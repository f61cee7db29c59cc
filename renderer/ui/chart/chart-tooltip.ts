import type { ChartColours } from '../../../domain/pictures/chart-colours.ts';
import type { ChartData, DatedData } from '../../../domain/pictures/chart-data.ts';
import { cellWords, figuresOf } from '../../../domain/pictures/chart-figures.ts';
import { CHART_FONT } from '../../../domain/pictures/axes.ts';
import { sayCount } from '../../../domain/pictures/count-options.ts';

/** What is shown under the pointer: whatever the table of figures says of that place. */
export function chartTooltip(data: ChartData, colours: ChartColours) {
  return {
    trigger: 'axis',
    confine: true,
    transitionDuration: 0,
    axisPointer: { type: isLine(data) ? 'line' : 'shadow', animation: false },
    backgroundColor: colours.ground,
    borderColor: colours.line,
    textStyle: { color: colours.text, fontSize: 12, fontFamily: CHART_FONT },
    ...partsOf(data),
  };
}

function isLine({ kind }: ChartData): boolean {
  return kind === 'curve' || kind === 'offers' || kind === 'histogram';
}

function partsOf(data: ChartData) {
  switch (data.kind) {
    case 'dated':
      return datedParts(data);
    case 'bars':
    case 'two-sided':
    case 'curve':
      return { valueFormatter: (value: unknown) => sayCount(value) };
    case 'offers':
    case 'ranges':
    case 'years':
    case 'histogram':
    case 'grouped':
      return {
        extraCssText: 'max-width: 360px; white-space: normal',
        formatter: (at: readonly { readonly dataIndex: number }[]) => rowOf(data, at[0]?.dataIndex ?? 0),
      };
  }
}

/** One line for each figure of a place, in full. */
function rowOf(data: ChartData, index: number): HTMLElement {
  const { columns, rows } = figuresOf(data);
  const [name = '', ...cells] = rows[index] ?? [];
  const box = document.createElement('div');
  const lines = [
    name,
    ...cells.flatMap((cell, at) => (cell === null ? [] : [`${columns[at + 1]}: ${cellWords(cell)}`])),
  ];
  for (const text of lines) {
    const line = document.createElement('div');
    line.textContent = text;
    box.append(line);
  }
  return box;
}

/** One mark at a time, in its own words. */
function datedParts(data: DatedData) {
  return {
    trigger: 'item',
    axisPointer: { type: 'none' },
    extraCssText: 'max-width: 320px; white-space: normal',
    formatter: ({ seriesIndex, dataIndex }: { readonly seriesIndex: number; readonly dataIndex: number }) => {
      // a stem and a mark for each series
      const series = data.series[Math.floor(seriesIndex / 2)];
      const mark = series?.marks[dataIndex];
      const box = document.createElement('div');
      box.textContent = mark ? `${mark.label}: ${cellWords(mark.value)}, ${series.name}` : '';
      return box;
    },
  };
}
