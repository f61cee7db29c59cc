import type { DealEconomics } from '../../contract/economics.ts';
import type { Offers } from '../../economics/offers/offers.ts';
import type { ValuationAnswer } from '../../economics/valuation/valuation-schema.ts';
import type { Worth } from '../../economics/worth/worth.ts';
import type { Comparable } from '../../precedents/comparable.ts';
import type { UnitRates } from '../../contract/unit-rates.ts';
import type { OpenWorksheet, PrecedentBand } from '../../contract/worksheets.ts';
import type { SimulationResult } from '../../economics/simulation/distribution.ts';
import type { AssumptionRanges } from '../../economics/simulation/ranges.ts';
import type { Tornado } from '../../economics/simulation/tornado.ts';
import type { StrengthResult } from '../../economics/strength/result.ts';
import type { ShareableTerm } from '../../shareable/shareable-round.ts';
import type { Side } from '../../terms/values/value-kind.ts';

/** Which lines of the working are printed: those that lead to a shown figure in few steps, or every one. */
export const workingDepths = ['summary', 'full'] as const;
export type WorkingDepth = (typeof workingDepths)[number];

/** A line of the working as it is printed: its number and those that it was made of. */
export interface PrintedLine {
  readonly id: string;
  readonly what: string;
  readonly how: string;
  readonly is: string;
  readonly from: readonly string[];
}

/** What stands at a place of the scenario. */
export interface PrintedInput {
  readonly path: string;
  readonly what: string;
  readonly is: string | null;
}

/** The round that the memo is about. */
export interface MemoRound {
  readonly number: number;
  readonly isDraft: boolean;
  readonly dated: string;
  readonly proposedBy: Side;
  /** Null for a draft. */
  readonly contentHash: string | null;
}

/** All that a memo is made of. It is ours alone, and goes into no other document. */
export interface MemoMaterial {
  /** The title under which we work on the deal. */
  readonly workingTitle: string;
  readonly names: Readonly<Record<Side, string>>;
  readonly ourSide: Side;
  readonly round: MemoRound;
  readonly value: ValuationAnswer;
  readonly economics: DealEconomics;
  /** The rates of exchange that the round is valued at: `fx/USD/EUR/2026-03-01`. */
  readonly exchange: readonly PrintedLine[];
  /** The terms of the round that move money, as the sheet has them. */
  readonly terms: readonly ShareableTerm[];
  /** Since the round before; null for the first. */
  readonly sinceLast: Worth | null;
  /** Since our last proposal, where that is another round than the one before. */
  readonly sinceOurs: Worth | null;
  /** Every round in money; null where that cannot be told. */
  readonly offers: Offers | null;
  /** Of each side that owes royalties, in the first year in which it does. */
  readonly unitRates: readonly UnitRates[];
  /** Between which bounds the assumptions lie; null where nobody said. */
  readonly ranges: AssumptionRanges | null;
  readonly tornado: Tornado | null;
  /** All assumptions drawn together with the seed of the ranges; null where there are none. */
  readonly drawn: SimulationResult | null;
  /** Those that were decided on, the accepted ones first. */
  readonly comparables: readonly Comparable[];
  readonly worksheets: readonly OpenWorksheet[];
  readonly bands: readonly PrecedentBand[];
  readonly strength: StrengthResult | null;
  /** What the memo should hold and cannot be told, with the reason. */
  readonly missing: readonly { readonly what: string; readonly reason: string }[];
  readonly working: {
    readonly depth: WorkingDepth;
    readonly lines: readonly PrintedLine[];
    readonly inputs: readonly PrintedInput[];
  };
}
