import type { Side } from '../../terms/values/value-kind.ts';
import type { Span } from './piecewise.ts';

/** What a part of a valuation is compiled with. */
export interface Compiling {
  /** The index of the ratio of two currencies, or -1 where neither is drawn. */
  readonly ratioOf: (from: string, to: string) => number;
  /** Between which factors a price in a currency may lie, in another currency. */
  readonly priceSpan: (side: Side, ratio: number) => Span;
  readonly unitSpan: (side: Side) => Span;
  readonly dayOf: (date: string) => number;
}
