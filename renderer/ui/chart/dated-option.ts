import type { EChartsCoreOption } from 'echarts/core';
import type { ChartColours } from './chart-colours.ts';
import type { DatedData } from './chart-data.ts';

const format = new Intl.NumberFormat('en-US');
const SYMBOLS = ['circle', 'diamond', 'rect', 'triangle'] as const;

/** A stem up to each figure and a mark on top, of another shape for each series; nothing joins one day to the next. */
export function datedParts(data: DatedData, colours: ChartColours): EChartsCoreOption {
  return {
    series: data.series.flatMap(({ name, colour, marks }, index) => {
      const points = marks.map(({ day, value }) => [day, value]);
      const color = colours.series[colour];
      return [
        { type: 'bar', name, barWidth: 2, barGap: '-100%', silent: true, itemStyle: { color }, data: points },
        {
          type: 'line',
          name,
          symbol: SYMBOLS[index % SYMBOLS.length],
          symbolSize: 9,
          showAllSymbol: true,
          itemStyle: { color },
          lineStyle: { width: 0 },
          data: points,
        },
      ];
    }),
  };
}

/** Named by the shape of their marks. */
export function datedNames({ series }: DatedData) {
  return series.map(({ name }, index) => ({ name, icon: SYMBOLS[index % SYMBOLS.length] ?? 'circle' }));
}

/** One mark at a time, in its own words. */
export function datedTooltip(data: DatedData): EChartsCoreOption {
  return {
    trigger: 'item',
    axisPointer: { type: 'none' },
    extraCssText: 'max-width: 320px; white-space: normal',
    formatter: ({ seriesIndex, dataIndex }: { readonly seriesIndex: number; readonly dataIndex: number }) => {
      const series = data.series[Math.floor(seriesIndex / 2)];
      const mark = series?.marks[dataIndex];
      const box = document.createElement('div');
      box.textContent = mark ? `${mark.label}: ${format.format(mark.value)}, ${series.name}` : '';
      return box;
    },
  };
}
