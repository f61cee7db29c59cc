import type { Side } from '../../terms/values/value-kind.ts';
import type { Surface } from './surfaces.ts';

/** An amount as a binary float, and the ratio of currencies that it moves with: an index, or -1 where none is drawn. */
export interface Amount {
  readonly value: number;
  readonly ratio: number;
}

/** The worth of one currency against another moves with what is drawn for the two. */
export interface Ratio {
  readonly from: string;
  readonly to: string;
}

export const NO_RATIO = -1;

/** A row under limits that move with a currency. */
interface RowNumbers {
  /** Of the units of its line. */
  readonly weight: number;
  /** In the currency of the rates. */
  readonly price: Amount;
  /** The rate of the tier with the share of the region. */
  readonly rate: number;
}

export interface LimitNumbers {
  readonly baseFloor: Amount | null;
  readonly baseCap: Amount | null;
  readonly floor: Amount | null;
  readonly cap: Amount | null;
}

/** A tier of a line whose limits per unit are in a currency that is drawn: its rows are gone through one by one. */
export interface MovingTier {
  /** The units that bear its rate, whatever the prices. */
  readonly units: Surface;
  readonly isPercent: boolean;
  readonly limits: LimitNumbers;
  readonly rows: readonly RowNumbers[];
}

export interface YearLimitNumbers {
  readonly sheetCap: Amount | null;
  readonly sheetMinimum: Amount | null;
  readonly ratesCap: number | null;
  readonly ratesMinimum: number | null;
  readonly smallPayer: Amount | null;
}

export interface YearNumbers {
  /** All royalties under limits that stand still. */
  readonly surfaces: readonly Surface[];
  readonly moving: readonly MovingTier[];
  readonly limits: YearLimitNumbers;
  readonly paid: readonly { readonly part: number; readonly rate: number; readonly date: number }[];
}

/** The royalties of a side. */
export interface SideNumbers {
  readonly side: Side;
  readonly isByProduct: boolean;
  /** For how many products limits hold by themselves; those that nobody sells in a year come last. */
  readonly products: number;
  readonly shortfall: 'carried' | 'carried-in-term' | null;
  readonly prepaid: Amount | null;
  /** What comes back of the prepayment, by its rate of exchange; null where nothing does. */
  readonly refund: { readonly rate: number; readonly date: number } | null;
  /** From the currency of the rates to the reporting one. */
  readonly ratio: number;
  readonly years: readonly YearNumbers[];
}

export interface FixedNumbers {
  readonly payer: Side;
  readonly amount: Amount;
  readonly date: number;
}

/**
 * A valuation as numbers, with all that does not depend on what is drawn reckoned already. It ranks draws and is never shown:
 * whatever is shown is the valuation in decimals of the draw that was found.
 */
export interface Compiled {
  readonly ratios: readonly Ratio[];
  /** Days from the valuation, in order; flows name them by index. */
  readonly days: readonly number[];
  readonly discountRate: number;
  readonly sides: readonly SideNumbers[];
  readonly fixed: readonly FixedNumbers[];
  /** Only the difference of royalties is paid. */
  readonly netting: 'paid' | 'carried' | 'nothing' | null;
}
