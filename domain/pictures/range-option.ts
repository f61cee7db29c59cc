import { labelWords, lying, moneyAxis, nameAxis, type ChartParts } from './axes.ts';
import type { ChartColour, ChartColours } from './chart-colours.ts';
import type { RangesData } from './money-data.ts';
import { placeOfFigure, shortFigure } from './short-figure.ts';

const ENDS = [
  { end: 'low', name: 'at its low', colour: 'amber' },
  { end: 'high', name: 'at its high', colour: 'petrol' },
] as const satisfies readonly { end: 'low' | 'high'; name: string; colour: ChartColour }[];

/** A bar from the base to each end of an assumption, with what the assumption is there written at its tip. */
export function rangeParts(data: RangesData, colours: ChartColours): ChartParts {
  const { bars, base, unit } = data;
  const middle = placeOfFigure(base);
  return {
    grid: [{ left: 8, right: 40, bottom: 44 }],
    legend: ENDS.map(({ name }) => name),
    xAxis: { ...lying(moneyAxis(unit, colours)), scale: true, boundaryGap: ['8%', '8%'] },
    yAxis: {
      ...nameAxis(
        bars.map(({ name }) => name),
        colours,
      ),
      axisLine: { onZero: false, lineStyle: { color: colours.line } },
    },
    series: ENDS.flatMap(({ end, name, colour }, index) => [
      {
        type: 'bar',
        name: `up to ${name}`,
        stack: end,
        stackStrategy: 'all',
        barMaxWidth: 16,
        barGap: '-100%',
        silent: true,
        tooltip: { show: false },
        itemStyle: { color: 'transparent', decal: { symbol: 'none' } },
        data: bars.map(() => middle),
        ...(index === 0 && { markLine: baseLine(base, colours) }),
      },
      {
        type: 'bar',
        name,
        stack: end,
        stackStrategy: 'all',
        barMaxWidth: 16,
        itemStyle: { color: colours.series[colour] },
        data: bars.map((bar) => {
          const value = placeOfFigure(bar[end].figure) - middle;
          return {
            value,
            label: {
              show: true,
              position: value < 0 ? 'left' : 'right',
              formatter: bar[end].at,
              ...labelWords(colours),
            },
          };
        }),
      },
    ]),
  };
}

function baseLine(base: string, colours: ChartColours) {
  return {
    silent: true,
    symbol: 'none',
    z: 5,
    lineStyle: { color: colours.text, width: 1.25, type: 'solid' },
    label: {
      ...labelWords(colours),
      formatter: `as they are ${shortFigure(base)}`,
      position: 'start',
      distance: 4,
    },
    data: [{ xAxis: placeOfFigure(base) }],
  };
}
