import type { Round } from '../deals/deal.ts';
import type { Side } from '../terms/values/value-kind.ts';
import { bindingDiffers } from './rules/binding.ts';
import {
  captureBeforeSigning,
  gapBetweenReleaseAndLicence,
  releaseAfterEffectiveDate,
  termEndsBeforeItBegins,
} from './rules/dates.ts';
import { agreedAndChanged, type AgreedTerm } from './rules/earlier-rounds.ts';
import { missingTerms, missingValues } from './rules/gaps.ts';
import {
  capBelowMinimum,
  currencyWithoutFxDate,
  paymentsAndTotal,
  paymentsAfterTheTerm,
} from './rules/money.ts';
import {
  longTimeForPayment,
  paymentsBeforeSigning,
  signingAfterEffectiveDate,
} from './rules/payment-days.ts';
import {
  balanceBesideFixedPayments,
  formsWithoutDealings,
  percentageOnUnits,
} from './rules/payment-forms.ts';
import { instalmentsWrittenTwice, paymentsWrittenTwice } from './rules/payments-twice.ts';
import {
  implausiblePercentages,
  implausibleUnitRates,
  limitsThatCross,
  ratesForTheSameSales,
  shareAboveTheWhole,
  tiersThatRise,
  unitRateOnPrice,
} from './rules/rates.ts';
import {
  straySchedules,
  undefinedParties,
  undefinedProducts,
  undefinedStandards,
} from './rules/references.ts';
import { mostFavouredWithoutReports, royaltyWithoutReports } from './rules/reports.ts';
import { territoryNarrowerThanMarkets } from './rules/scope.ts';
import { proseDeparts } from './rules/wording.ts';
import { readSheet, type SheetReader } from './sheet-reader.ts';
import type { SheetProblem } from './sheet-problem.ts';

const rules: readonly ((sheet: SheetReader) => readonly SheetProblem[])[] = [
  missingTerms,
  undefinedParties,
  undefinedStandards,
  undefinedProducts,
  straySchedules,
  signingAfterEffectiveDate,
  releaseAfterEffectiveDate,
  gapBetweenReleaseAndLicence,
  captureBeforeSigning,
  termEndsBeforeItBegins,
  territoryNarrowerThanMarkets,
  paymentsAndTotal,
  paymentsBeforeSigning,
  paymentsAfterTheTerm,
  limitsThatCross,
  tiersThatRise,
  implausiblePercentages,
  implausibleUnitRates,
  ratesForTheSameSales,
  shareAboveTheWhole,
  capBelowMinimum,
  currencyWithoutFxDate,
  longTimeForPayment,
  percentageOnUnits,
  unitRateOnPrice,
  formsWithoutDealings,
  balanceBesideFixedPayments,
  paymentsWrittenTwice,
  instalmentsWrittenTwice,
  mostFavouredWithoutReports,
  royaltyWithoutReports,
  bindingDiffers,
  proseDeparts,
  missingValues,
];

const severities = ['error', 'warning', 'gap'] as const;

/**
 * What a careful reader would stop at: gaps, references that lead nowhere, terms that contradict each other, and terms
 * that were agreed and read otherwise now. Errors first, then warnings, then gaps, each in the order of the sheet.
 */
export function checkSheet(
  round: Round,
  names: Readonly<Record<Side, string>>,
  agreed: readonly AgreedTerm[],
): readonly SheetProblem[] {
  const sheet = readSheet(round, names);
  const place = new Map(sheet.terms.map((term, index) => [term.key, index]));
  return [...agreedAndChanged(sheet, agreed), ...rules.flatMap((rule) => rule(sheet))].toSorted(
    (one, other) =>
      severities.indexOf(one.severity) - severities.indexOf(other.severity) ||
      (place.get(one.termKey ?? '') ?? -1) - (place.get(other.termKey ?? '') ?? -1),
  );
}
