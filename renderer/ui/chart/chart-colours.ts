import {
  CHART_COLOURS,
  type ChartColour,
  type ChartColours,
} from '../../../domain/pictures/chart-colours.ts';

/** The colours of the theme that is on, as tokens.css has them. */
export function colourOfTheme(element: Element): ChartColours {
  const style = getComputedStyle(element);
  const token = (name: string): string => style.getPropertyValue(name).trim();
  return {
    text: token('--text'),
    dim: token('--dim'),
    line: token('--line'),
    ground: token('--surface'),
    series: forEach((name) => token(`--chart-${name}`)),
  };
}

function forEach(colour: (name: ChartColour) => string): Record<ChartColour, string> {
  return Object.fromEntries(CHART_COLOURS.map((name) => [name, colour(name)])) as Record<ChartColour, string>; // of every name
}
