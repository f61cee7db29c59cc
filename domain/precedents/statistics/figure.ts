/** One figure of a value, with all that must be alike in two figures before they may stand in one row. */
export interface Figure {
  /** "USD", "%", "months". */
  readonly unit: string;
  readonly value: string;
  /** What else it is about, in the order in which it is told, such as "per unit", "handsets", "5G". */
  readonly base: readonly string[];
  readonly words: string;
  /** Why it must not be counted whatever the base; null where it may be. */
  readonly barred: string | null;
}

/** What a figure without words of its own is for. */
export interface Around {
  readonly standards: readonly string[];
  readonly products: readonly string[];
  readonly region: string;
  readonly percentOf: string;
  /**
   * By term, or by term and field with a space between, what else is said that a figure of it depends on, such as interest
   * by the year or by the month.
   */
  readonly conditions: Readonly<Record<string, readonly string[]>>;
}

const bases: Readonly<Record<string, string>> = {
  'pct-of-net-sales': 'of net sales',
  'pct-of-selling-price': 'of the selling price',
  'pct-of-chip-price': 'of the chip price',
  'net-selling-price': 'of net sales',
  'average-selling-price': 'of the average selling price',
  'price-band': 'of a band of selling prices',
  component: 'of the smallest saleable unit',
};

/** By the unit of a published amount or by an option of the term "royalty-base". */
export function percentOf(base: unknown): string {
  return (typeof base === 'string' ? bases[base] : undefined) ?? 'of a base that is not told';
}
