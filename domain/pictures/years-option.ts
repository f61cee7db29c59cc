import { moneyAxis, placeAxis, upright, type ChartParts } from './axes.ts';
import type { ChartColours } from './chart-colours.ts';
import type { YearsData } from './money-data.ts';
import { placeOfFigure } from './short-figure.ts';

/** Equal in both panels, whatever their figures, so that year stands under year. */
const SIDES = { left: 76, right: 28, outerBoundsMode: 'none' } as const;

/** Columns by kind of payment in both directions; the sum that runs on below them on a scale of its own, year under year. */
export function yearsParts(data: YearsData, colours: ChartColours): ChartParts {
  const { years, payments, running, above, below, unit } = data;
  const columns = payments.flatMap(({ name, colour, ...both }) =>
    (['above', 'below'] as const)
      .filter((side) => both[side].some((figure) => placeOfFigure(figure) !== 0))
      .map((side) => ({
        type: 'bar',
        name,
        stack: 'all',
        barMaxWidth: 36,
        itemStyle: { color: colours.series[colour] },
        data: both[side].map((figure) => (side === 'above' ? placeOfFigure(figure) : -placeOfFigure(figure))),
      })),
  );
  const panel = (at: number) => ({ gridIndex: at });
  return {
    grid: [
      { ...SIDES, below: 6, bottom: running ? 178 : 30 },
      ...(running ? [{ ...SIDES, height: 84, bottom: 34 }] : []),
    ],
    legend: [...payments.map(({ name }) => name), ...(running ? [running.name] : [])],
    xAxis: [placeAxis(years, colours), ...(running ? [{ ...placeAxis(years, colours), ...panel(1) }] : [])],
    yAxis: [
      upright(moneyAxis(`${unit}; above zero ${above}, below ${below}`, colours)),
      ...(running ? [{ ...upright(moneyAxis(running.name, colours)), ...panel(1), splitNumber: 3 }] : []),
    ],
    series: [
      ...columns.map((column, index) => (index === 0 ? { ...column, markLine: zeroLine(colours) } : column)),
      ...(running
        ? [
            {
              type: 'line',
              name: running.name,
              xAxisIndex: 1,
              yAxisIndex: 1,
              symbol: 'circle',
              symbolSize: 6,
              showAllSymbol: true,
              itemStyle: { color: colours.text },
              lineStyle: { color: colours.text, width: 2 },
              markLine: zeroLine(colours),
              data: running.figures.map(placeOfFigure),
            },
          ]
        : []),
    ],
  };
}

function zeroLine(colours: ChartColours) {
  return {
    silent: true,
    symbol: 'none',
    label: { show: false },
    lineStyle: { color: colours.dim, width: 1, type: 'solid' },
    data: [{ yAxis: 0 }],
  };
}
