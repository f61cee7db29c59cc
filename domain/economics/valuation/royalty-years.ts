import { fail, ok, type Result } from '../../result.ts';
import type { RateSchedule } from '../../terms/values/rate-schedule.ts';
import type { Side } from '../../terms/values/value-kind.ts';
import { Figure, figureText } from '../figure.ts';
import type { LicensedYear } from './calendar.ts';
import type { Escalation } from './escalation.ts';
import { planForecast, type ForecastPlan } from './forecast-plan.ts';
import { grossRoyalties, type GrossYear } from './gross-royalties.ts';
import type { Reckoning } from './reckoning.ts';
import { readRegions } from './regions.ts';
import type { Found } from './sheet.ts';
import { limitsEachProduct, readYearLimits, type YearLimit } from './year-limits.ts';

/** What one side owes as royalties on the sales of one year, in the currency of its rates. */
export interface RoyaltyYear {
  readonly year: LicensedYear;
  readonly currency: string;
  readonly path: string;
  /** Before any limit of the year. */
  readonly gross: Figure;
  readonly grossId: string;
  /** After limits of the year, before credits and what was prepaid. */
  readonly limited: Figure;
  /** Left to pay after limits, credits and what was prepaid. */
  readonly due: Figure;
  readonly dueId: string;
  readonly limitedBy: YearLimit | null;
  /** Row by row, before limits of the year. */
  readonly rows: GrossYear['rows'];
}

export interface SideRoyalties {
  readonly years: readonly RoyaltyYear[];
  /** What is left of a prepayment at the end. */
  readonly prepaidLeft: Figure;
  readonly unpriced: readonly number[];
}

const ZERO = new Figure(0);
const NONE: SideRoyalties = { years: [], prepaidLeft: ZERO, unpriced: [] };

/** The royalties of a side on its own sales, year by year. */
export function royaltiesOf(reckoning: Reckoning, escalation: Escalation) {
  const { sheet, scenario, calendar, ledger, exchange } = reckoning;
  const regions = readRegions(reckoning);
  const grossOf = grossRoyalties(reckoning, escalation, regions);
  const carries = sheet.value('caps-and-minimums', 'shortfall', 'choice')?.value;

  return (side: Side): Result<SideRoyalties> => {
    const schedule = sheet.value('rate', `royalty${side}`, 'rate-schedule');
    const forecast = scenario.forecasts[side];
    if (!schedule) return ok(NONE);
    const plan = planFor(side, schedule);
    if (!plan.ok) return plan;
    const gross = grossOf(side, schedule, plan.value);
    const limit = readYearLimits(reckoning, side, schedule, plan.value);
    const { currency } = schedule.value;
    const prepaid = sheet.value('caps-and-minimums', `prepaid${side}`, 'money');
    const first = calendar.years[0];
    const quote =
      prepaid && first ? exchange(prepaid.value.currency, currency, first.fxDate, prepaid.path) : undefined;
    let prepaidLeft = prepaid && quote ? quote.rate.times(prepaid.value.amount) : ZERO;
    let credit = ZERO;
    const years = calendar.years.map((year): RoyaltyYear => {
      const before = gross(year);
      const limited = limit(year, before, escalation.limits(year));
      const grossId = ledger.add({
        id: `gross/${side}/${year.year}`,
        what: `Royalties of ${scenario.sides[side]} on sales of ${year.year}, before limits of the year`,
        is: limited.gross,
        how: () =>
          before
            .rows()
            .map(({ amount }) => figureText(amount))
            .join(' + ') || '0',
        from: () => (before.rows().length > 0 ? before.rows().map(({ id }) => id) : [schedule.path]),
      });
      // a credit pays for royalties that were earned, never for the minimum itself
      const used = limited.topUp.isZero()
        ? Figure.min(credit, limited.due.minus(Figure.min(limited.due, limited.least)))
        : ZERO;
      const afterCredit = limited.due.minus(used);
      const fromPrepaid = Figure.min(prepaidLeft, afterCredit);
      const due = afterCredit.minus(fromPrepaid);
      const had = { credit, prepaid: prepaidLeft };
      prepaidLeft = prepaidLeft.minus(fromPrepaid);
      if (carries === 'carried') credit = limited.topUp;
      if (carries === 'carried-in-term') credit = credit.minus(used).plus(limited.topUp);
      const dueId = ledger.add({
        id: `due/${side}/${year.year}`,
        what: `Royalties of ${scenario.sides[side]} for ${year.year}, left to pay`,
        is: due,
        how: () =>
          [
            limited.limitedBy
              ? `${figureText(limited.gross)} limited by ${limitWords[limited.limitedBy]} to ${figureText(limited.due)}`
              : figureText(limited.gross),
            ...(used.isZero() ? [] : [`− ${figureText(used)} of ${figureText(had.credit)} credited`]),
            ...(fromPrepaid.isZero()
              ? []
              : [`− ${figureText(fromPrepaid)} of ${figureText(had.prepaid)} prepaid`]),
          ].join(' '),
        from: () => [
          grossId,
          ...limited.from,
          ...(limited.from.length > 0 ? [...escalation.from, ...year.from] : []),
          ...(prepaid ? [`${prepaid.path}.amount`, ...(quote?.from ?? [])] : []),
        ],
      });
      return {
        year,
        currency,
        path: schedule.path,
        gross: limited.gross,
        grossId,
        limited: limited.due,
        due,
        dueId,
        limitedBy: limited.limitedBy,
        rows: before.rows,
      };
    });
    const unpriced = plan.value.unpriced.flatMap(({ row, index }) =>
      calendar.yearOf(row.year) ? [index] : [],
    );
    return ok({ years, prepaidLeft, unpriced });

    function planFor(of: Side, { value, path }: Found<RateSchedule>): Result<ForecastPlan> {
      const isOnUnits = sheet.value('royalty-base', 'base', 'choice')?.value === 'unit';
      const percent = value.lines.findIndex(({ rate }) => rate.basis === 'percent');
      if (isOnUnits && percent >= 0)
        reckoning.problems.push({
          path: `${path}.lines.${percent}.rate`,
          message:
            'The royalty base counts units, whatever their price: there is nothing to take a percentage of.',
        });
      const found = planForecast(forecast, {
        lines: value.lines,
        regionKey: regions.keyOf,
        regionsKey: regions.names,
        isByProduct: limitsEachProduct(sheet),
      });
      const told = new Set<string>();
      const issues = found.doubtful.flatMap(({ row, index, scope, message }) => {
        if (!calendar.yearOf(row.year) || told.has(scope)) return [];
        told.add(scope);
        return [{ path: `forecasts.${of}.${index}`, message }];
      });
      return issues.length > 0 ? fail({ code: 'invalid-input', issues }) : ok(found);
    }
  };
}

const limitWords: Readonly<Record<YearLimit, string>> = {
  annualCap: 'the annual cap',
  minimum: 'the annual minimum',
  smallPayer: 'the threshold of small payers',
};
