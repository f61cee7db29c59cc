import { furthestStage, type KnownStage } from '../../domain/patents/coverage/status-spans.ts';
import { estimateExpiry } from '../../domain/patents/expiry/estimate-expiry.ts';
import type { ExpiryEstimate, NoEstimate } from '../../domain/patents/expiry/expiry-estimate.ts';
import { rightOf, type Right } from '../../domain/patents/expiry/right.ts';
import { overrideOf } from '../../domain/patents/expiry/stated-expiry.ts';
import type { StatedByHand } from '../../domain/patents/overrides/stated-by-hand.ts';
import type { NumberStage } from '../../domain/patents/patent-number.ts';
import type { ApplicationFacts } from './application-facts.ts';

/** What the facts of an application come to, with what is stated by hand before what the list says. */
export interface DerivedExpiry {
  readonly filingDate: string | null;
  readonly grantDate: string | null;
  readonly stage: KnownStage;
  readonly right: Right;
  readonly expiry: ExpiryEstimate | NoEstimate;
}

export function expiryOf(facts: ApplicationFacts, byHand: StatedByHand): DerivedExpiry {
  const filingDate = byHand.filingDate ?? facts.filingDate;
  const grantDate = byHand.grantDate ?? facts.grantDate;
  const right = rightOf(facts.office, facts.kinds, facts.isInferred ? facts.number : facts.matchKey);
  const estimate = estimateExpiry({
    office: facts.office,
    right,
    filingDate,
    filingYear: facts.filingYear,
    grantDate,
    ...facts.earlierFilings,
    termAdjustment: byHand.termAdjustment,
    terminalDisclaimerDate: byHand.terminalDisclaimerDate,
  });
  const listed = facts.statedExpiry === null ? null : { date: facts.statedExpiry, column: 'expiry' };
  return {
    filingDate,
    grantDate,
    stage: furthestStage(facts.stages as NumberStage[]), // written by the import from this very type
    right,
    expiry: overrideOf(estimate, listed, byHand.expiry),
  };
}
