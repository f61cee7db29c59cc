import { DASHES, labelWords, lying, moneyAxis, type ChartParts } from './axes.ts';
import type { ChartColours } from './chart-colours.ts';
import type { HistogramData } from './money-data.ts';
import { placeOfFigure, shortFigure } from './short-figure.ts';

const LABEL_HEIGHT = 14;
/** Between the axes of the narrowest picture, in pixels. */
const PLOT_WIDTH = 580;
const CHARACTER_WIDTH = 6.5;

/** Steps as high as what is counted, and a dashed line for each mark, named above the picture in turns. */
export function histogramParts(
  { bins, counted, marks, unit }: HistogramData,
  colours: ChartColours,
): ChartParts {
  const last = bins.at(-1);
  const rows = labelRows({ bins, marks });
  const named = Math.max(0, ...rows) + 1;
  return {
    // At the left stands the name of the axis, beside its figures
    grid: [{ left: 28, below: named * LABEL_HEIGHT - 36 }],
    legend: [],
    xAxis: { ...lying(moneyAxis(unit, colours)), scale: true, splitLine: { show: false } },
    yAxis: {
      ...moneyAxis(counted, colours),
      nameLocation: 'middle',
      nameGap: 42,
      minInterval: 1,
      axisLine: { show: false },
      axisTick: { show: false },
    },
    series: [
      {
        type: 'line',
        name: counted,
        step: 'end',
        symbol: 'none',
        itemStyle: { color: colours.series.petrol },
        lineStyle: { color: colours.series.petrol, width: 1.5 },
        areaStyle: { color: colours.series.petrol, opacity: 0.28 },
        data: [
          ...bins.map(({ from, count }) => [placeOfFigure(from), count]),
          ...(last ? [[placeOfFigure(last.to), last.count]] : []),
        ],
        markLine: {
          silent: true,
          symbol: 'none',
          data: marks.map(({ name, figure }, index) => ({
            xAxis: placeOfFigure(figure),
            lineStyle: { color: colours.text, width: 1.25, type: DASHES[index % DASHES.length] },
            label: {
              ...labelWords(colours),
              formatter: `${name} ${shortFigure(figure)}`,
              position: 'end',
              distance: 4 + (rows[index] ?? 0) * LABEL_HEIGHT,
            },
          })),
        },
      },
    ],
  };
}

/** In which row above the picture each mark is named, so that no name lies over another. */
function labelRows({ bins, marks }: Pick<HistogramData, 'bins' | 'marks'>): readonly number[] {
  const ends = bins.flatMap(({ from, to }) => [placeOfFigure(from), placeOfFigure(to)]);
  const reach = Math.max(...ends) - Math.min(...ends) || 1;
  const rows = marks.map(() => 0);
  const taken: number[] = [];
  const places = marks
    .map(({ name, figure }, index) => ({
      index,
      middle: (placeOfFigure(figure) / reach) * PLOT_WIDTH,
      half: ((name.length + shortFigure(figure).length + 2) * CHARACTER_WIDTH) / 2,
    }))
    .toSorted((one, other) => one.middle - other.middle);
  for (const { index, middle, half } of places) {
    const free = taken.findIndex((end) => end <= middle - half);
    const row = free === -1 ? taken.length : free;
    taken[row] = middle + half;
    rows[index] = row;
  }
  return rows;
}
