import { CHART_FONT, DASHES, nameAxis, type ChartParts } from './axes.ts';
import type { ChartColours } from './chart-colours.ts';
import type { BarsData, ChartSeries, CurveData, DatedData, TwoSidedData } from './chart-data.ts';
import { datedNames, datedSeries } from './dated-option.ts';

const format = new Intl.NumberFormat('en-US');

export function barParts(data: BarsData | TwoSidedData, colours: ChartColours): ChartParts {
  const isTwoSided = data.kind === 'two-sided';
  return {
    grid: [{}],
    legend: data.series.map(({ name }) => name),
    xAxis: figureAxis(data.unit, colours),
    yAxis: nameAxis(data.categories, colours),
    series: data.series.map((series, index) => ({
      type: 'bar',
      name: series.name,
      stack: 'all',
      barMaxWidth: 16,
      itemStyle: { color: colours.series[series.colour] },
      data: isTwoSided && index === 0 ? series.values.map((value) => -value) : series.values,
    })),
  };
}

export function curveParts(data: CurveData, colours: ChartColours): ChartParts {
  return {
    ...timeAxes(data.unit, colours, false),
    grid: [{}],
    legend: data.series.map(({ name }) => name),
    series: data.series.map((series, index) => curve(series, index, data, colours)),
  };
}

export function datedParts(data: DatedData, colours: ChartColours): ChartParts {
  return {
    ...timeAxes(data.unit, colours, true),
    grid: [{}],
    legend: datedNames(data),
    series: datedSeries(data, colours),
  };
}

/** `isLoose`: room beside the first and the last day, for marks that stand on them. */
function timeAxes(unit: string, colours: ChartColours, isLoose: boolean) {
  return {
    xAxis: {
      type: 'time',
      ...(isLoose && { boundaryGap: ['3%', '3%'] }),
      axisLine: { lineStyle: { color: colours.line } },
      axisLabel: { color: colours.text, hideOverlap: true },
      splitLine: { show: false },
    },
    yAxis: {
      ...figureAxis(unit, colours),
      nameLocation: 'end',
      nameTextStyle: { color: colours.dim, align: 'left' },
    },
  };
}

function curve(
  { name, colour, values }: ChartSeries,
  index: number,
  { days, band }: CurveData,
  colours: ChartColours,
) {
  return {
    type: 'line',
    name,
    symbol: days.length === 1 ? 'circle' : 'none',
    itemStyle: { color: colours.series[colour] },
    lineStyle: { color: colours.series[colour], width: 2, type: DASHES[index % DASHES.length] },
    data: days.map((day, at) => [day, values[at] ?? 0]),
    ...(index === 0 &&
      band && {
        markArea: {
          silent: true,
          itemStyle: { color: colours.series.pale, opacity: 0.28 },
          label: { color: colours.dim, position: 'insideTop', fontFamily: CHART_FONT },
          data: [[{ name: band.label, xAxis: band.from }, { xAxis: band.to }]],
        },
      }),
  };
}

function figureAxis(unit: string, colours: ChartColours) {
  return {
    type: 'value',
    name: unit,
    nameLocation: 'middle',
    nameGap: 26,
    nameTextStyle: { color: colours.dim },
    minInterval: 1,
    splitLine: { lineStyle: { color: colours.line } },
    axisLabel: { color: colours.dim, formatter: sayCount },
  };
}

/** A bar to the left of the middle is a figure like any other. */
export function sayCount(value: unknown): string {
  return typeof value === 'number' ? format.format(Math.abs(value)) : String(value);
}
