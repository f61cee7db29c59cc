import type { Side } from '../../terms/values/value-kind.ts';
import type { Measure } from './offers.ts';

/** What offers are measured by: their value to us, or a rate of a side that pays. */
export interface Gauge {
  readonly measure: Measure;
  readonly payer: Side | null;
  readonly ourSide: Side;
}
