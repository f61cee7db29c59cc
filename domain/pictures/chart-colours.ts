/** A colour of the pictures by name (`--chart-…` in tokens.css); patterns and dashes tell series apart as well. */
export const CHART_COLOURS = [
  'petrol',
  'amber',
  'green',
  'plum',
  'blue',
  'olive',
  'rust',
  'grey',
  'pale',
] as const;
export type ChartColour = (typeof CHART_COLOURS)[number];

/** What a picture is painted with: the theme of the window, or paper. */
export interface ChartColours {
  readonly text: string;
  readonly dim: string;
  readonly line: string;
  readonly ground: string;
  readonly series: Readonly<Record<ChartColour, string>>;
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
