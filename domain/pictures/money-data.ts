import type { ChartColour } from './chart-colours.ts';

/**
 * Pictures of money. Every figure is a decimal as text: what is read, copied and described comes from the text, and only its
 * place in the drawing is a binary number.
 */

/** What a side's offer comes to in a round: nothing where the round is not that side's, a reason where it cannot be told. */
export type OfferPoint = { readonly figure: string } | { readonly refused: string } | null;

/** A level that our side keeps in mind, such as its target. */
interface OfferLevel {
  readonly name: string;
  readonly figure: string;
}

/** What the offers of both sides come to, round after round, with our levels and what precedents come to. */
export interface OffersData {
  readonly kind: 'offers';
  readonly unit: string;
  /** The rounds in their order: "Round 3", and its day. */
  readonly places: readonly { readonly label: string; readonly day: string | null }[];
  readonly series: readonly {
    readonly name: string;
    readonly colour: ChartColour;
    /** One for each place. */
    readonly points: readonly OfferPoint[];
  }[];
  readonly levels: readonly OfferLevel[];
  readonly band: { readonly name: string; readonly low: string; readonly high: string } | null;
}

/** One end of an assumption: what it is there, such as "0.8 of the forecast", and what comes out. */
export interface RangeEnd {
  readonly at: string;
  readonly figure: string;
}

/** How far a result moves with each assumption while the others stay where they are: a tornado. */
export interface RangesData {
  readonly kind: 'ranges';
  readonly unit: string;
  readonly categoryLabel: string;
  readonly base: string;
  /** That which moves it most first: `byReach`. */
  readonly bars: readonly { readonly name: string; readonly low: RangeEnd; readonly high: RangeEnd }[];
}

/** What is paid each year by kind of payment, one direction above the line of zero and the other below it. */
export interface YearsData {
  readonly kind: 'years';
  readonly unit: string;
  readonly years: readonly string[];
  /** Who pays whom: above and below. */
  readonly above: string;
  readonly below: string;
  readonly payments: readonly {
    readonly name: string;
    readonly colour: ChartColour;
    /** One for each year, none below zero. */
    readonly above: readonly string[];
    readonly below: readonly string[];
  }[];
  /** A sum that runs on from year to year. */
  readonly running: { readonly name: string; readonly figures: readonly string[] } | null;
}

/** How often results fall where. */
export interface HistogramData {
  readonly kind: 'histogram';
  readonly unit: string;
  /** What is counted, such as "draws". */
  readonly counted: string;
  /** Each begins where the one before it ends. */
  readonly bins: readonly { readonly from: string; readonly to: string; readonly count: number }[];
  /** Lines across, such as the median. */
  readonly marks: readonly { readonly name: string; readonly figure: string }[];
}

/** Figures of several series side by side for each category; one that a series does not have is null. */
export interface GroupedData {
  readonly kind: 'grouped';
  readonly unit: string;
  readonly categoryLabel: string;
  readonly categories: readonly string[];
  readonly series: readonly {
    readonly name: string;
    readonly colour: ChartColour;
    readonly figures: readonly (string | null)[];
  }[];
}

export type MoneyData = OffersData | RangesData | YearsData | HistogramData | GroupedData;
