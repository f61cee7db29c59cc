import type { EChartsCoreOption } from 'echarts/core';
import type { ChartColours } from './chart-colours.ts';
import type { BarsData, ChartData, ChartSeries, CurveData, TwoSidedData } from './chart-data.ts';
import { datedNames, datedParts, datedTooltip } from './dated-option.ts';

/** Printed above a picture that leaves the window. */
export interface ChartHeading {
  readonly title: string;
  readonly subline: string;
}

interface ChartSurroundings {
  readonly heading?: ChartHeading;
  /** Read out in place of the picture. */
  readonly description?: string;
}

const format = new Intl.NumberFormat('en-US');
const DASHES = ['solid', 'dashed', 'dotted', [8, 3, 2, 3]] as const;
/** In single quotes: ECharts puts it into an attribute of the SVG as it is. */
const FONT = "Inter, 'Noto Serif SC', sans-serif";

/**
 * A picture in the words of ECharts. Nothing moves, patterns lie over bars and dashes mark curves, and the heading is in the
 * picture only where no page stands around it.
 */
export function chartOption(
  data: ChartData,
  colours: ChartColours,
  { heading, description = '' }: ChartSurroundings,
): EChartsCoreOption {
  const top = heading ? 64 : 8;
  const words = { color: colours.text, fontSize: 12, fontFamily: FONT };
  return {
    animation: false,
    useUTC: true,
    backgroundColor: heading ? colours.ground : 'transparent',
    textStyle: words,
    aria: {
      enabled: true,
      label: { enabled: description !== '', description },
      decal: { show: data.kind === 'bars' || data.kind === 'two-sided' },
    },
    ...(heading && {
      title: {
        text: heading.title,
        subtext: heading.subline,
        left: 8,
        top: 8,
        textStyle: { ...words, fontSize: 15, fontWeight: 600 },
        subtextStyle: { ...words, color: colours.dim },
      },
    }),
    tooltip: {
      trigger: 'axis',
      confine: true,
      transitionDuration: 0,
      axisPointer: { type: data.kind === 'curve' ? 'line' : 'shadow', animation: false },
      backgroundColor: colours.ground,
      borderColor: colours.line,
      textStyle: words,
      valueFormatter: (value: unknown) => sayFigure(value),
      ...(data.kind === 'dated' && datedTooltip(data)),
    },
    legend: {
      top,
      left: 8,
      itemGap: 16,
      itemWidth: 22,
      itemHeight: 12,
      textStyle: words,
      inactiveColor: colours.dim,
      data: data.kind === 'dated' ? datedNames(data) : data.series.map((series) => series.name),
    },
    grid: {
      left: 8,
      right: 28,
      top: top + (isOverTime(data) ? 52 : 34),
      bottom: 30,
      outerBoundsMode: 'same',
      outerBoundsContain: 'axisLabel',
    },
    ...partsOf(data, colours),
  };
}

function partsOf(data: ChartData, colours: ChartColours): EChartsCoreOption {
  if (data.kind === 'curve') return curveParts(data, colours);
  if (data.kind === 'dated') {
    return { ...timeAxes(data.unit, colours, true), ...datedParts(data, colours) };
  }
  return barParts(data, colours);
}

function isOverTime({ kind }: ChartData): boolean {
  return kind === 'curve' || kind === 'dated';
}

function barParts(data: BarsData | TwoSidedData, colours: ChartColours): EChartsCoreOption {
  const isTwoSided = data.kind === 'two-sided';
  return {
    xAxis: figureAxis(data.unit, colours),
    yAxis: {
      type: 'category',
      inverse: true,
      data: data.categories,
      axisTick: { show: false },
      axisLine: { lineStyle: { color: colours.line } },
      axisLabel: { color: colours.text, width: 190, overflow: 'truncate', interval: 0 },
    },
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

function curveParts(data: CurveData, colours: ChartColours): EChartsCoreOption {
  return {
    ...timeAxes(data.unit, colours),
    series: data.series.map((series, index) => curve(series, index, data, colours)),
  };
}

/** `isLoose`: room beside the first and the last day, for marks that stand on them. */
function timeAxes(unit: string, colours: ChartColours, isLoose = false): EChartsCoreOption {
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
): EChartsCoreOption {
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
          label: { color: colours.dim, position: 'insideTop', fontFamily: FONT },
          data: [[{ name: band.label, xAxis: band.from }, { xAxis: band.to }]],
        },
      }),
  };
}

function figureAxis(unit: string, colours: ChartColours): EChartsCoreOption {
  return {
    type: 'value',
    name: unit,
    nameLocation: 'middle',
    nameGap: 26,
    nameTextStyle: { color: colours.dim },
    minInterval: 1,
    splitLine: { lineStyle: { color: colours.line } },
    axisLabel: { color: colours.dim, formatter: sayFigure },
  };
}

/** A bar to the left of the middle is a figure like any other. */
function sayFigure(value: unknown): string {
  return typeof value === 'number' ? format.format(Math.abs(value)) : String(value);
}
