import type { ChartColour } from './chart-colours.ts';
import type { MoneyData } from './money-data.ts';

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

export type ChartData = BarsData | TwoSidedData | CurveData | DatedData | MoneyData;
