import { addDays, addMonths, addYears, daysBetween } from '../../days.ts';
import { ok, type Result } from '../../result.ts';
import type { Duration } from '../../terms/values/duration.ts';
import { Figure } from '../figure.ts';
import { refuse } from '../reckoned.ts';
import type { Scenario } from './scenario.ts';
import type { Found, Sheet } from './sheet.ts';

/** The part of a calendar year for which the licence bears royalties. */
export interface LicensedYear {
  readonly year: number;
  readonly start: string;
  readonly end: string;
  /** Of the forecast for the year: 1 where all of it counts. */
  readonly share: Figure;
  readonly isWhole: boolean;
  readonly paid: readonly { readonly date: string; readonly part: Figure }[];
  /** On which day prices in other currencies are converted. */
  readonly fxDate: string;
  readonly from: readonly string[];
}

export interface Calendar {
  readonly effective: string;
  readonly effectivePath: string;
  /** Signing, else the effective date: when something is due that names no day. */
  readonly signing: string;
  readonly signingPath: string;
  readonly isSigningStated: boolean;
  /** Sales before this day are past: the effective date, or signing where sales between the two are released. */
  readonly pastBefore: string;
  /** Last day of the term; with a term for life the last day of the last year that a forecast speaks of. */
  readonly end: string;
  readonly years: readonly LicensedYear[];
  readonly yearOf: (year: number) => LicensedYear | undefined;
}

const ONE = new Figure(1);
const QUARTER = new Figure('0.25');

/** Which days the sheet speaks of, and for each year when its royalties are paid. */
export function readCalendar(
  scenario: Scenario,
  sheet: Sheet,
  say: (convention: string) => void,
): Result<Calendar> {
  const effective = sheet.value('effective-date', 'effective', 'date') ?? assumedStart(scenario, say);
  if (!effective)
    return refuse(
      'terms.effective-date.effective',
      'Nothing can be dated without the effective date: state it, or assume one for reckoning.',
    );
  const signing = sheet.value('effective-date', 'signing', 'date');
  const between = sheet.value('effective-date', 'between', 'choice');
  const isFree = between?.value === 'free' || between?.value === 'released';
  const first = isFree && signing ? signing : effective;
  const pastBefore = between?.value === 'released' ? first.value : effective.value;
  if (between?.value === 'released') say('Sales between the effective date and signing count as past sales.');
  if (between?.value === 'free')
    say(
      'Sales between the effective date and signing bear nothing: they count neither as past sales nor as those of the term.',
    );
  const end = endOfTerm(scenario, sheet, effective.value, say);
  if (!end.ok) return end;
  if (end.value < effective.value) return refuse('terms.term', 'The term ends before the effective date.');
  const pay = paymentOf(scenario, sheet, say, signing?.value ?? '');
  const fx = sheet.value('payment-mechanics', 'fxDate', 'choice')?.value;
  if (fx === 'average') say('The average rate of exchange of a year is taken to be that of its 1 July.');
  if (fx === 'none') say('Sales in other currencies are converted on the day of payment, to be added up.');
  const years: LicensedYear[] = [];
  for (let year = Number(first.value.slice(0, 4)); year <= Number(end.value.slice(0, 4)); year += 1) {
    const start = first.value > `${year}-01-01` ? first.value : `${year}-01-01`;
    const last = end.value < `${year}-12-31` ? end.value : `${year}-12-31`;
    if (start > last) continue;
    const share = shareOf(scenario, year, start, last);
    const paid = pay(year, start, last);
    const lastPaid = paid.at(-1)?.date ?? last;
    const onSale = fx === 'sale' || fx === 'average' ? `${year}-07-01` : lastPaid;
    const fxDate = fx === 'period-end' ? last : onSale;
    years.push({
      year,
      start,
      end: last,
      share,
      isWhole: share.eq(1),
      paid,
      fxDate,
      from: share.eq(1) ? [] : [first.path],
    });
  }
  if (years.some(({ share }) => !share.eq(1)))
    say(
      'Forecasts, annual caps and minimums of a year that the licence holds for in part count by its days.',
    );
  if (years.some(({ share }) => !share.eq(1)) && countsUnits(sheet))
    say(
      'Free units and the bounds of tiers hold in full for a year that the licence holds for in part: they do not count by its days.',
    );
  const byYear = new Map(years.map((entry) => [entry.year, entry]));
  return ok({
    effective: effective.value,
    effectivePath: effective.path,
    signing: signing?.value ?? effective.value,
    signingPath: signing?.path ?? effective.path,
    isSigningStated: signing !== undefined,
    pastBefore,
    end: end.value,
    years,
    yearOf: (year) => byYear.get(year),
  });
}

/** Some units are free, or a rate changes with how many are sold. */
function countsUnits(sheet: Sheet): boolean {
  if (sheet.value('volume-tiers', 'freeUnits', 'count')) return true;
  return (['royaltyA', 'royaltyB'] as const).some((field) =>
    sheet.value('rate', field, 'rate-schedule')?.value.lines.some(({ tiers }) => tiers !== null),
  );
}

function assumedStart(
  { assumedEffectiveDate }: Scenario,
  say: (convention: string) => void,
): Found<string> | undefined {
  if (assumedEffectiveDate === undefined) return undefined;
  say(
    `The sheet does not tell the effective date: ${assumedEffectiveDate} is assumed (Conventions: effective date to assume).`,
  );
  return { value: assumedEffectiveDate, path: 'assumedEffectiveDate' };
}

function endOfTerm(
  { forecasts }: Scenario,
  sheet: Sheet,
  effective: string,
  say: (convention: string) => void,
): Result<string> {
  const until = sheet.value('term', 'until', 'date');
  if (until) return ok(until.value);
  const length = sheet.value('term', 'length', 'duration');
  if (length) return ok(addDays(after(effective, length.value), -1));
  const last = Math.max(
    ...[...forecasts.A, ...forecasts.B].map(({ year }) => year),
    Number(effective.slice(0, 4)),
  );
  say(`The term states no end: what is due is valued to the end of ${last}, the last year of the forecasts.`);
  return ok(`${last}-12-31`);
}

function after(day: string, { count, unit }: Duration): string {
  if (unit === 'days') return addDays(day, count);
  return unit === 'months' ? addMonths(day, count) : addYears(day, count);
}

function shareOf({ partialYears }: Scenario, year: number, start: string, last: string): Figure {
  const days = daysBetween(start, last) + 1;
  return partialYears === 'whole' || days === daysOf(year) ? ONE : new Figure(days).dividedBy(daysOf(year));
}

/** Of the forecast for a year, by its days, what counts as past; nothing of a year that counts whole as one of the term. */
export function pastShareOf({ pastBefore, yearOf }: Calendar, year: number): Figure {
  const days = Math.min(daysBetween(`${year}-01-01`, pastBefore), daysOf(year));
  return days <= 0 || yearOf(year)?.isWhole === true
    ? new Figure(0)
    : new Figure(days).dividedBy(daysOf(year));
}

function daysOf(year: number): number {
  return daysBetween(`${year}-01-01`, `${year}-12-31`) + 1;
}

/** When the royalties on the sales of a licensed span are paid, and which part of them on each day. */
function paymentOf(scenario: Scenario, sheet: Sheet, say: (convention: string) => void, signing: string) {
  const period = sheet.value('reports', 'period', 'choice')?.value;
  const timing = scenario.timing ?? (period === 'quarterly' ? 'quarterly' : 'year-end');
  if (!scenario.timing && (period === 'monthly' || period === 'half-yearly'))
    say('Royalties count as paid once a year although reports are made more often: "timing" says otherwise.');
  const delays = delaysOf(scenario, sheet);
  const delayed = (day: string) => {
    const due = delays.reduce(after, day);
    return due < signing ? signing : due;
  };
  return (year: number, start: string, last: string): LicensedYear['paid'] => {
    const isWhole = start === `${year}-01-01` && last === `${year}-12-31`;
    if (timing === 'year-end') return [{ date: delayed(last), part: ONE }];
    if (timing === 'mid-year') {
      const middle = isWhole
        ? `${year}-07-01`
        : addDays(start, Math.floor((daysBetween(start, last) + 1) / 2));
      return [{ date: delayed(middle), part: ONE }];
    }
    const days = daysBetween(start, last) + 1;
    return ['03-31', '06-30', '09-30', '12-31'].flatMap((ending, index) => {
      const opening = `${year}-${['01', '04', '07', '10'][index]}-01`;
      const from = start > opening ? start : opening;
      const to = last < `${year}-${ending}` ? last : `${year}-${ending}`;
      if (from > to) return [];
      const part = isWhole ? QUARTER : new Figure(daysBetween(from, to) + 1).dividedBy(days);
      return [{ date: delayed(to), part }];
    });
  };
}

function delaysOf({ paidAfterDays }: Scenario, sheet: Sheet): readonly Duration[] {
  if (paidAfterDays !== undefined) return paidAfterDays === 0 ? [] : [{ count: paidAfterDays, unit: 'days' }];
  const report = sheet.value('reports', 'due', 'duration');
  const due = sheet.value('payment-mechanics', 'due', 'duration');
  const counted = sheet.value('payment-mechanics', 'dueAfter', 'choice')?.value;
  return [counted === 'period' ? undefined : report, due].flatMap((found) => (found ? [found.value] : []));
}
