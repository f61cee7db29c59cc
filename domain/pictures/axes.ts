import type { ChartColours } from './chart-colours.ts';
import { shortFigure } from './short-figure.ts';

/** In single quotes: ECharts puts it into an attribute of the SVG as it is. */
export const CHART_FONT = "Inter, 'Noto Serif SC', sans-serif";
export const DASHES = ['solid', 'dashed', 'dotted', [8, 3, 2, 3]] as const;
export const SYMBOLS = ['circle', 'diamond', 'rect', 'triangle'] as const;

/** Room around a panel, in pixels, where it is not the usual. */
interface Panel {
  readonly left?: number;
  readonly right?: number;
  readonly bottom?: number;
  readonly height?: number;
  /** More room above it than the legend needs. */
  readonly below?: number;
  readonly outerBoundsMode?: 'none';
}

/** What a kind of picture adds to the option of ECharts: plain data, and functions that say a figure. */
export interface ChartParts {
  readonly xAxis: unknown;
  readonly yAxis: unknown;
  readonly series: readonly unknown[];
  /** Panels, one above the other. */
  readonly grid: readonly Panel[];
  readonly legend: readonly (string | { readonly name: string; readonly icon: string })[];
  /** Names that are sentences stand one below the other. */
  readonly hasLongNames?: boolean;
}

/** An axis of money or of a rate, in short figures. */
export function moneyAxis(name: string, colours: ChartColours) {
  return {
    type: 'value',
    name,
    nameTextStyle: { color: colours.dim },
    splitLine: { lineStyle: { color: colours.line } },
    axisLabel: {
      color: colours.dim,
      formatter: (value: number) => shortFigure(String(value)),
      hideOverlap: true,
    },
  };
}

/** Named above the axis, from its left end on. */
export function upright(axis: ReturnType<typeof moneyAxis>) {
  return { ...axis, nameLocation: 'end', nameTextStyle: { ...axis.nameTextStyle, align: 'left' } };
}

/** Named below the axis, in its middle. */
export function lying(axis: ReturnType<typeof moneyAxis>) {
  return { ...axis, nameLocation: 'middle', nameGap: 26 };
}

/** Names one below the other, the first on top. */
export function nameAxis(categories: readonly string[], colours: ChartColours) {
  return {
    type: 'category',
    inverse: true,
    data: categories,
    axisTick: { show: false },
    axisLine: { lineStyle: { color: colours.line } },
    axisLabel: { color: colours.text, width: 190, overflow: 'truncate', interval: 0 },
  };
}

/** Names one beside the other, such as years. */
export function placeAxis(places: readonly string[], colours: ChartColours) {
  return {
    type: 'category',
    data: places,
    axisTick: { show: false },
    axisLine: { onZero: false, lineStyle: { color: colours.line } },
    axisLabel: { color: colours.text, hideOverlap: true, lineHeight: 15 },
  };
}

/** Words inside a picture, without the halo that ECharts would lay around them. */
export function labelWords(colours: ChartColours) {
  return { color: colours.text, fontFamily: CHART_FONT, fontSize: 11, textBorderWidth: 0 };
}
