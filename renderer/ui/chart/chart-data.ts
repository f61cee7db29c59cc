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

export interface ChartSeries {
  readonly name: string;
  readonly colour: ChartColour;
  /** One for each category or day, in their order. */
  readonly values: readonly number[];
}

interface Labelled {
  /** What the figures are, such as "applications (estimated)"; names the axis and heads the table. */
  readonly unit: string;
  readonly series: readonly ChartSeries[];
}

/** Bars that lie, one for each category, the series of a category one after the other. */
export interface BarsData extends Labelled {
  readonly kind: 'bars';
  /** What the categories are, such as "Declared specification". */
  readonly categoryLabel: string;
  readonly categories: readonly string[];
}

/** Two series from a common middle, the first to the left. */
export interface TwoSidedData extends Labelled {
  readonly kind: 'two-sided';
  readonly categoryLabel: string;
  readonly categories: readonly string[];
  readonly series: readonly [ChartSeries, ChartSeries];
}

/** Curves over days, with a span of days behind them, such as a term. */
export interface CurveData extends Labelled {
  readonly kind: 'curve';
  /** Days as YYYY-MM-DD, rising. */
  readonly days: readonly string[];
  readonly band: { readonly from: string; readonly to: string; readonly label: string } | null;
}

/** Single figures, each on a day of its own, such as sums that were paid: nothing lies between them. */
export interface DatedData {
  readonly kind: 'dated';
  readonly unit: string;
  /** Rising by day. */
  readonly series: readonly DatedSeries[];
}

interface DatedSeries {
  readonly name: string;
  readonly colour: ChartColour;
  readonly marks: readonly DatedMark[];
}

interface DatedMark {
  /** YYYY-MM-DD: where the mark stands. */
  readonly day: string;
  /** When and what, in words: the day may be the middle of a longer time. */
  readonly label: string;
  readonly value: number;
}

export type ChartData = BarsData | TwoSidedData | CurveData | DatedData;

/** The table behind a picture: a name in front of each row, then its figures. */
export interface ChartFigures {
  readonly columns: readonly string[];
  /** A figure is absent where the series has none at that place: nothing is never zero. */
  readonly rows: readonly (readonly [name: string, ...figures: (number | null)[]])[];
}

/** The figures that a picture is drawn from, to be read and copied. */
export function figuresOf(data: ChartData): ChartFigures {
  if (data.kind === 'dated') return datedFigures(data);
  const isCurve = data.kind === 'curve';
  const names = isCurve ? data.days : data.categories;
  return {
    columns: [isCurve ? 'Day' : data.categoryLabel, ...data.series.map((series) => series.name)],
    rows: names.map((name, index) => [name, ...data.series.map((series) => series.values[index] ?? 0)]),
  };
}

function datedFigures({ series }: DatedData): ChartFigures {
  const marks = series.flatMap((one, index) => one.marks.map((mark) => ({ ...mark, index })));
  return {
    columns: ['When', ...series.map(({ name }) => name)],
    rows: marks
      .toSorted((one, other) => one.day.localeCompare(other.day))
      .map(({ label, value, index }) => [label, ...series.map((_, at) => (at === index ? value : null))]),
  };
}
