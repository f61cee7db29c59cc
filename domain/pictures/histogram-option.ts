import { DASHES, labelWords, lying, moneyAxis, upright, type ChartParts } from './axes.ts';
import type { ChartColours } from './chart-colours.ts';
import type { HistogramData } from './money-data.ts';
import { placeOfFigure, shortFigure } from './short-figure.ts';

const LABEL_HEIGHT = 14;
const ROWS_OF_LABELS = 3;

/** Steps as high as what is counted, and a dashed line for each mark, named above the picture in turns. */
export function histogramParts(
  { bins, counted, marks, unit }: HistogramData,
  colours: ChartColours,
): ChartParts {
  const last = bins.at(-1);
  return {
    grid: [{ below: ROWS_OF_LABELS * LABEL_HEIGHT - 30 }],
    legend: [],
    xAxis: {
      ...lying(moneyAxis(unit, colours)),
      scale: true,
      splitLine: { show: false },
      boundaryGap: ['2%', '2%'],
    },
    yAxis: { ...upright(moneyAxis(counted, colours)), minInterval: 1 },
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
              distance: 4 + (index % ROWS_OF_LABELS) * LABEL_HEIGHT,
            },
          })),
        },
      },
    ],
  };
}
