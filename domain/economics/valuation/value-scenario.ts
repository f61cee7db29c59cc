import { fail, ok, type Issue, type Result } from '../../result.ts';
import type { Side } from '../../terms/values/value-kind.ts';
import { sumOf, type Figure } from '../figure.ts';
import { considerationFlows } from './consideration-flows.ts';
import { effectiveRates } from './effective.ts';
import { readEscalation } from './escalation.ts';
import { flowMaker, type ValuedFlow } from './flow.ts';
import type { WorkingLine } from './ledger.ts';
import { nameLeftOut } from './name-left-out.ts';
import { balanceFlows, prepaymentFlows, releaseFlows } from './other-payments.ts';
import { openReckoning, type Reckoning } from './reckoning.ts';
import { royaltyFlows, type Balance } from './royalty-flows.ts';
import { royaltiesOf } from './royalty-years.ts';
import type { Scenario } from './scenario.ts';
import type { LeftOut } from './sheet.ts';
import { unroundedRoyalties } from './unrounded-royalties.ts';
import { money, netPresentValues, nominalTotals, pastAndFuture, splitText } from './totals.ts';
import { volumesOf, type Volumes } from './volumes.ts';
import { yearTable } from './year-table.ts';

/** What a round is worth to each side, as decimal texts: money to the cent in the reporting currency, rates as fractions. */
export type Valuation = ReturnType<typeof result>;

/**
 * Values a round: its payments in both directions as dated flows, discounted to the day of valuation (F4, ACT/365), with what
 * each side pays per unit and of its sales (F3), year by year under tiers (F10), caps and minimums (F11). Bad input is refused
 * by its place in the scenario; what cannot be turned into money is named in `leftOut`.
 */
export function valueScenario(scenario: Scenario): Result<Valuation> {
  const dated = datedFlows(scenario);
  if (!dated.ok) return dated;
  const { reckoning, royalties, flows, balances, conventions } = dated.value;
  const volumes = { A: volumesOf(reckoning, 'A'), B: volumesOf(reckoning, 'B') };
  const byYear = yearTable(reckoning, flows, royalties, volumes);
  const royaltiesIn = unroundedRoyalties(reckoning, royalties);
  const valuation = result(reckoning, flows, { byYear, volumes, balances, royaltiesIn }, conventions);
  return refusal(reckoning) ?? ok(valuation);
}

/**
 * The net present value of a round to each side before anything is rounded, for differences of rounds, with what is left out
 * of it. It is what `valueScenario` shows, without the rest of a valuation.
 */
export function exactNpv(scenario: Scenario): Result<ExactNpv> {
  const dated = datedFlows(scenario);
  if (!dated.ok) return dated;
  const { reckoning, flows } = dated.value;
  const paidBy = (side: Side) =>
    sumOf(flows.filter(({ payer }) => payer === side).map(({ present }) => present));
  const toA = paidBy('B').minus(paidBy('A'));
  return refusal(reckoning) ?? ok({ A: toA, B: toA.negated(), leftOut: reckoning.sheet.leftOut });
}

export interface ExactNpv extends Readonly<Record<Side, Figure>> {
  readonly leftOut: readonly LeftOut[];
}

function datedFlows(scenario: Scenario) {
  const conventions = new Set<string>();
  const say = (convention: string) => void conventions.add(convention);
  const opened = openReckoning(scenario, say);
  if (!opened.ok) return opened;
  const reckoning = opened.value;
  const escalation = readEscalation(reckoning);
  const royaltiesBy = royaltiesOf(reckoning, escalation);
  const [A, B] = [royaltiesBy('A'), royaltiesBy('B')];
  if (!A.ok) return A;
  if (!B.ok) return B;
  const royalties = { A: A.value, B: B.value };
  const make = flowMaker(reckoning);
  const balances: Balance[] = [];
  const flows = [
    ...considerationFlows(reckoning, escalation, make),
    ...releaseFlows(reckoning, make),
    ...balanceFlows(reckoning, make),
    ...prepaymentFlows(reckoning, make, royalties),
    ...royaltyFlows(reckoning, make, royalties, balances),
  ].toSorted((one, other) => compare(one.date, other.date));
  nameLeftOut(reckoning, royalties);
  return ok({ reckoning, royalties, flows, balances, conventions: () => [...conventions] });
}

function refusal({ problems }: Reckoning): Result<never> | null {
  return problems.length > 0 ? fail({ code: 'invalid-input', issues: once(problems) }) : null;
}

interface PresentVolume {
  readonly units: Figure;
  readonly sales: Figure;
}

interface Tables {
  readonly byYear: ReturnType<typeof yearTable>;
  readonly volumes: Readonly<Record<Side, Volumes>>;
  readonly balances: readonly Balance[];
  readonly royaltiesIn: ReturnType<typeof unroundedRoyalties>;
}

function result(
  reckoning: Reckoning,
  flows: readonly ValuedFlow[],
  { byYear, volumes, balances, royaltiesIn }: Tables,
  conventions: () => readonly string[],
) {
  const { scenario, sheet, ledger } = reckoning;
  const npv = netPresentValues(scenario, ledger, flows);
  const side = (which: Side) => {
    const paid = pastAndFuture(flows, which);
    const rates = effectiveRates(reckoning, which, paid, volumes[which], flows);
    return { ...rates, split: splitText(reckoning, which, flows, paid) };
  };
  const [A, B] = [side('A'), side('B')];
  return {
    currency: scenario.currency,
    valuationDate: scenario.valuationDate,
    npv,
    nominal: nominalTotals(scenario, ledger, flows),
    cashFlows: flows.map(
      ({ date, year, payer, kind, label, amount, currency, reporting, present, id, presentId }) => ({
        date,
        year,
        payer,
        kind,
        label,
        amount: money(amount),
        currency,
        reporting: money(reporting),
        presentValue: money(present),
        working: id,
        presentWorking: presentId,
      }),
    ),
    /** Where royalties of both sides are set off: what each owed, day by day. */
    balances: balances.map(({ byA, byB, carried, ...where }) => ({
      ...where,
      byA: money(byA),
      byB: money(byB),
      carried: money(carried),
    })),
    byYear,
    effectivePerUnit: { A: A.perUnit, B: B.perUnit },
    effectivePercent: { A: A.percent, B: B.percent },
    split: { A: A.split, B: B.split },
    leftOut: sheet.leftOut,
    marked: sheet.marked,
    conventions: conventions(),
    /** Each figure down to the inputs; thousands of lines, put into words when they are asked for. */
    working: (): readonly WorkingLine[] => ledger.lines(),
    /** What a side owes on the sales of a year, for what each unit of it bears. */
    royaltiesIn,
    /** What a side sells, past units as they are and those of the term discounted: what `effectivePerUnit` is taken over. */
    presentVolume: (which: Side): PresentVolume => ({
      units: volumes[which].past.units.plus(volumes[which].termPresent.units),
      sales: volumes[which].past.sales.plus(volumes[which].termPresent.sales),
    }),
  };
}

function once(issues: readonly Issue[]): readonly Issue[] {
  return [...new Map(issues.map((issue) => [`${issue.path} ${issue.message}`, issue])).values()];
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
