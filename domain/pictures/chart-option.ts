import { CHART_FONT, type ChartParts } from './axes.ts';
import type { ChartColours } from './chart-colours.ts';
import type { ChartData } from './chart-data.ts';
import { barParts, curveParts, datedParts } from './count-options.ts';
import { groupedParts } from './grouped-option.ts';
import { histogramParts } from './histogram-option.ts';
import { offersParts } from './offers-option.ts';
import { rangeParts } from './range-option.ts';
import { yearsParts } from './years-option.ts';

/** Printed above a picture that leaves the window. */
export interface ChartHeading {
  readonly title: string;
  readonly subline: string;
  /** Said before the title. */
  readonly isConfidential?: boolean;
}

interface ChartSurroundings {
  readonly heading?: ChartHeading;
  /** Read out in place of the picture. */
  readonly description?: string;
}

/** Of a picture that leaves the window, in pixels. */
export const PAPER_WIDTH = 960;

const TITLE = 64;
const SUBLINE = 16;
/** Of Inter at 12 pixels, on the safe side. */
const CHARACTERS_IN_LINE = 150;
const UPRIGHT: readonly ChartData['kind'][] = ['curve', 'dated', 'offers', 'years', 'histogram'];
const WITH_PATTERNS: readonly ChartData['kind'][] = ['bars', 'two-sided', 'ranges', 'years', 'grouped'];

/**
 * A picture in the words of ECharts: plain data and functions that say a figure, for whoever draws it. Nothing moves, patterns
 * lie over bars and dashes mark curves, and the heading is in the picture only where no page stands around it.
 */
export function chartOption(
  data: ChartData,
  colours: ChartColours,
  { heading, description = '' }: ChartSurroundings,
) {
  const words = { color: colours.text, fontSize: 12, fontFamily: CHART_FONT };
  const top = heading ? headingHeight(heading) : 8;
  const { grid, legend, hasLongNames = false, ...parts } = partsOf(data, colours);
  const usual = { left: 8, right: 28, bottom: 30, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' };
  const below = top + (UPRIGHT.includes(data.kind) ? 52 : 34);
  return {
    animation: false,
    useUTC: true,
    backgroundColor: heading ? colours.ground : 'transparent',
    textStyle: words,
    aria: {
      enabled: true,
      label: { enabled: description !== '', description },
      decal: { show: WITH_PATTERNS.includes(data.kind) },
    },
    ...(heading && { title: titleOf(heading, colours, words) }),
    legend: {
      top,
      left: 8,
      orient: hasLongNames ? 'vertical' : 'horizontal',
      itemGap: hasLongNames ? 8 : 16,
      itemWidth: 22,
      itemHeight: 12,
      textStyle: words,
      inactiveColor: colours.dim,
      data: drawnNames(legend, parts.series),
    },
    grid: grid.map(({ below: more = 0, ...own }) => ({
      ...usual,
      ...(own.height === undefined && { top: below + more }),
      ...own,
    })),
    ...parts,
  };
}

/** ECharts complains of names in a legend that no series has, such as that of a side without an offer. */
function drawnNames(legend: ChartParts['legend'], series: ChartParts['series']): ChartParts['legend'] {
  const drawn = new Set(
    series.map((one) => (typeof one === 'object' && one !== null && 'name' in one ? one.name : undefined)),
  );
  return legend.filter((entry) => drawn.has(typeof entry === 'string' ? entry : entry.name));
}

/** How much room the heading takes above a picture on paper, in pixels. */
export function headingHeight({ subline }: ChartHeading): number {
  return TITLE + (Math.max(1, Math.ceil(subline.length / CHARACTERS_IN_LINE)) - 1) * SUBLINE;
}

function titleOf(
  { title, subline, isConfidential = false }: ChartHeading,
  colours: ChartColours,
  words: Readonly<Record<string, unknown>>,
) {
  return {
    text: isConfidential ? `CONFIDENTIAL · ${title}` : title,
    subtext: subline,
    left: 8,
    top: 8,
    textStyle: { ...words, fontSize: 15, fontWeight: 600 },
    subtextStyle: {
      ...words,
      color: colours.dim,
      width: PAPER_WIDTH - 24,
      overflow: 'break',
      lineHeight: SUBLINE,
    },
  };
}

function partsOf(data: ChartData, colours: ChartColours): ChartParts {
  switch (data.kind) {
    case 'bars':
    case 'two-sided':
      return barParts(data, colours);
    case 'curve':
      return curveParts(data, colours);
    case 'dated':
      return datedParts(data, colours);
    case 'offers':
      return offersParts(data, colours);
    case 'ranges':
      return rangeParts(data, colours);
    case 'years':
      return yearsParts(data, colours);
    case 'histogram':
      return histogramParts(data, colours);
    case 'grouped':
      return groupedParts(data, colours);
  }
}
