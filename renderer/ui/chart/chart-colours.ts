import { CHART_COLOURS, type ChartColour } from './chart-data.ts';

export interface ChartColours {
  readonly text: string;
  readonly dim: string;
  readonly line: string;
  readonly ground: string;
  readonly series: Readonly<Record<ChartColour, string>>;
}

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

/** Ink on white, for files and paper, whatever the theme of the window. Equal to the light theme. */
export const paperColours: ChartColours = {
  text: '#191d23',
  dim: '#59626f',
  line: '#e1e4e8',
  ground: '#ffffff',
  series: {
    petrol: '#0d6577',
    amber: '#c98a1b',
    green: '#2f8f57',
    plum: '#8d4b86',
    blue: '#4f86d9',
    olive: '#7d8326',
    rust: '#b4553a',
    grey: '#868f9b',
    pale: '#c9ced6',
  },
};

function forEach(colour: (name: ChartColour) => string): Record<ChartColour, string> {
  return Object.fromEntries(CHART_COLOURS.map((name) => [name, colour(name)])) as Record<ChartColour, string>; // of every name
}
