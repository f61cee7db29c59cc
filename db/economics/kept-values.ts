import type { RoundTerm } from '../../domain/deals/deal.ts';
import type { EconomicInputs } from '../../domain/economics/valuation/round-scenario.ts';
import type { Scenario } from '../../domain/economics/valuation/scenario.ts';
import type { Valuation } from '../../domain/economics/valuation/value-scenario.ts';
import type { Worth } from '../../domain/economics/worth/worth.ts';
import type { Result } from '../../domain/result.ts';

/** A round in money, with the scenario that it was reckoned from. */
export interface RoundValue {
  readonly scenario: Scenario;
  /** What people added to the sheet themselves is named in `leftOut` as well. */
  readonly valuation: Valuation;
}

export interface KeptRoundValue {
  readonly terms: readonly RoundTerm[];
  readonly inputs: EconomicInputs;
  readonly value: Result<RoundValue>;
}

/** What was reckoned, by round, for as long as neither its terms nor what it is reckoned with have changed. */
export type KeptRoundValues = Map<string, KeptRoundValue>;

interface KeptWorth {
  readonly terms: readonly RoundTerm[];
  /** Of what is reckoned with, and of the names of the sides. */
  readonly revision: string;
  readonly worth: Result<Worth>;
}

/** What was reckoned, by pair of rounds, for as long as neither their terms nor what it is reckoned with have changed. */
export type KeptWorths = Map<string, KeptWorth>;
