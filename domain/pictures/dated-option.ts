import { SYMBOLS } from './axes.ts';
import type { ChartColours } from './chart-colours.ts';
import type { DatedData } from './chart-data.ts';

/** A stem up to each figure and a mark on top, of another shape for each series; nothing joins one day to the next. */
export function datedSeries(data: DatedData, colours: ChartColours): readonly unknown[] {
  return data.series.flatMap(({ name, colour, marks }, index) => {
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
  });
}

/** Named by the shape of their marks. */
export function datedNames({ series }: DatedData) {
  return series.map(({ name }, index) => ({ name, icon: SYMBOLS[index % SYMBOLS.length] ?? 'circle' }));
}
