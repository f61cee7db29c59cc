import { labelWords, lying, moneyAxis, nameAxis, type ChartParts } from './axes.ts';
import type { ChartColour, ChartColours } from './chart-colours.ts';
import type { RangesData } from './money-data.ts';
import { placeOfFigure, shortFigure } from './short-figure.ts';

const HATCHED = {
  symbol: 'rect',
  color: 'rgba(0, 0, 0, 0.35)',
  dashArrayX: [1, 0],
  dashArrayY: [2, 5],
  rotation: -0.8,
};
const PLAIN = { symbol: 'none' };

const ENDS = [
  { end: 'low', name: 'at its low', colour: 'amber', decal: HATCHED },
  { end: 'high', name: 'at its high', colour: 'petrol', decal: PLAIN },
] as const satisfies readonly { end: 'low' | 'high'; name: string; colour: ChartColour; decal: unknown }[];

/** Of the reach of the bars, on both sides: for the words at their tips. */
const ROOM = 0.24;

/** A bar from the base to each end of an assumption, with what the assumption is there written at its tip. */
export function rangeParts(data: RangesData, colours: ChartColours): ChartParts {
  const { bars, base, unit } = data;
  const middle = placeOfFigure(base);
  return {
    grid: [{ bottom: 44 }],
    legend: ENDS.map(({ name }) => name),
    xAxis: roomy(lying(moneyAxis(unit, colours)), data),
    yAxis: {
      ...nameAxis(
        bars.map(({ name }) => name),
        colours,
      ),
      axisLine: { onZero: false, lineStyle: { color: colours.line } },
    },
    series: ENDS.flatMap(({ end, name, colour, decal }, index) => [
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
        itemStyle: { color: colours.series[colour], decal: { ...decal } },
        data: bars.map((bar) => ({
          value: placeOfFigure(bar[end].figure) - middle,
          label: { ...labelWords(colours), ...tipOf(bar, end, middle) },
        })),
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

function roomy(axis: ReturnType<typeof lying>, { base, bars }: RangesData) {
  const all = [base, ...bars.flatMap(({ low, high }) => [low.figure, high.figure])].map(placeOfFigure);
  const [least, most] = [Math.min(...all), Math.max(...all)];
  const room = (most - least) * ROOM || Math.abs(most) * ROOM || 1;
  return {
    ...axis,
    min: least - room,
    max: most + room,
    axisLabel: { ...axis.axisLabel, showMinLabel: false, showMaxLabel: false },
  };
}

/**
 * The words at the tip of a bar. An end that changes nothing is told on the free side; where both lead the same way, the longer
 * bar tells of both.
 */
function tipOf(bar: RangesData['bars'][number], end: 'low' | 'high', middle: number) {
  const moves = {
    low: placeOfFigure(bar.low.figure) - middle,
    high: placeOfFigure(bar.high.figure) - middle,
  };
  const other = end === 'low' ? 'high' : 'low';
  const [own, others] = [moves[end], moves[other]];
  if (own * others > 0) {
    const isLonger = end === 'low' ? Math.abs(own) > Math.abs(others) : Math.abs(own) >= Math.abs(others);
    const words = isLonger ? `${bar.low.at}, ${bar.high.at}` : '';
    return { show: isLonger, formatter: words, position: own < 0 ? 'left' : 'right' };
  }
  const isLeft = own < 0 || (own === 0 && (others > 0 || (others === 0 && end === 'low')));
  return { show: true, formatter: bar[end].at, position: isLeft ? 'left' : 'right' };
}
