import type { Side } from '../../terms/values/value-kind.ts';

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

/** A row whose royalty per unit meets or leaves a limit within what may be drawn. */
export interface RowNumbers {
  /** Of the units of its line. */
  readonly weight: number;
  /** In the currency of the rates. */
  readonly price: Amount;
  /** The rate of the tier with the share of the region. */
  readonly rate: number;
}

/** The royalty per unit of a line in one tier, averaged over its rows: a constant, a part that follows prices, rows with limits. */
export interface PerUnit {
  readonly product: number;
  readonly constant: number;
  readonly slopes: readonly Amount[];
  readonly rows: readonly RowNumbers[];
}

export interface TierNumbers {
  readonly above: number;
  readonly upTo: number;
  readonly perUnit: readonly PerUnit[];
}

export interface LimitNumbers {
  readonly baseFloor: Amount | null;
  readonly baseCap: Amount | null;
  readonly floor: Amount | null;
  readonly cap: Amount | null;
}

export interface LineNumbers {
  readonly line: number;
  readonly isPercent: boolean;
  readonly isCliff: boolean;
  /** Of the licensed part of the year. */
  readonly units: number;
  /** Of all units of the year, for those that are free. */
  readonly share: number;
  readonly tiers: readonly TierNumbers[];
  readonly limits: LimitNumbers;
}

export interface YearLimitNumbers {
  readonly sheetCap: Amount | null;
  readonly sheetMinimum: Amount | null;
  readonly ratesCap: number | null;
  readonly ratesMinimum: number | null;
  readonly smallPayer: Amount | null;
}

export interface YearNumbers {
  readonly year: number;
  readonly units: number;
  readonly lines: readonly LineNumbers[];
  readonly products: number;
  readonly limits: YearLimitNumbers;
  readonly paid: readonly { readonly part: number; readonly rate: number; readonly date: number }[];
}

/** The royalties of a side. */
export interface SideNumbers {
  readonly side: Side;
  readonly lines: number;
  readonly free: number | null;
  readonly keepsTier: boolean;
  readonly isByProduct: boolean;
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
