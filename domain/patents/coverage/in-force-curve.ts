import { addMonths } from '../../days.ts';
import { createFamilyRanges } from './family-ranges.ts';
import { noApplications, PATENT_STATUSES, type StatusCounts } from './patent-status.ts';
import { statusSpans, type StatusFacts } from './status-spans.ts';

/** One application of a list, with its family under one family key; null where the key tells none. */
export interface CurveApplication extends StatusFacts {
  readonly family: string | null;
}

export interface CurvePoint {
  readonly on: string;
  /** Applications by status; they add up to all applications of the list on every day. */
  readonly applications: StatusCounts;
  /** Families of which any application is in force (estimated). */
  readonly familiesInForce: number;
}

export interface InForceCurve {
  readonly points: readonly CurvePoint[];
  readonly applications: number;
  readonly families: number;
  readonly applicationsWithoutFamily: number;
  /** Granted applications without a day of grant: they count as in force from their filing on. */
  readonly applicationsWithoutGrantDay: number;
}

/** More points than any picture shows; a slip in a year must not fill the memory. */
const MOST_POINTS = 2400;

/**
 * The run-off of a list: for every step from a day to another the applications by status and the families in force. One
 * pass, whose time is that of the applications plus that of the steps; what is kept grows with the families only. Ends after
 * 2,400 points.
 */
export function inForceCurve(
  applications: Iterable<CurveApplication>,
  from: string,
  to: string,
  step: 'year' | 'month',
): InForceCurve {
  const months = step === 'year' ? 12 : 1;
  const days = daysOf(from, to, months);
  const stepOn = stepFinder(days, months);
  const changes = days.map(noApplications);
  const families = createFamilyRanges(days.length);
  let count = 0;
  let withoutFamily = 0;
  let withoutGrantDay = 0;
  for (const application of applications) {
    count += 1;
    if (application.family === null) withoutFamily += 1;
    else families.see(application.family);
    if (application.stage === 'grant' && application.grantDate === null) withoutGrantDay += 1;
    const spans = statusSpans(application);
    for (const [index, { from: begin, status }] of spans.entries()) {
      const start = begin === null ? 0 : stepOn(begin);
      const next = spans[index + 1]?.from ?? null;
      const end = next === null ? days.length : stepOn(next);
      if (start >= end) continue;
      change(changes, start, status, 1);
      change(changes, end, status, -1);
      if (status === 'in-force' && application.family !== null) families.add(application.family, start, end);
    }
  }
  const inForce = families.countByStep();
  return {
    points: summed(changes).map((sums, index) => ({
      on: days[index] ?? from,
      applications: sums,
      familiesInForce: inForce[index] ?? 0,
    })),
    applications: count,
    families: families.size(),
    applicationsWithoutFamily: withoutFamily,
    applicationsWithoutGrantDay: withoutGrantDay,
  };
}

function daysOf(from: string, to: string, months: number): readonly string[] {
  const days: string[] = [];
  for (let day = from; day <= to && days.length < MOST_POINTS; day = addMonths(from, days.length * months)) {
    days.push(day);
  }
  return days;
}

/** `firstStepOn`, which remembers: a list of a million has only some thousand different days. */
function stepFinder(days: readonly string[], months: number): (day: string) => number {
  const steps = new Map<string, number>();
  return (day) => {
    const known = steps.get(day);
    if (known !== undefined) return known;
    const step = firstStepOn(days, day, months);
    steps.set(day, step);
    return step;
  };
}

/** The first step that is not before a day; their number when all are. */
function firstStepOn(days: readonly string[], day: string, months: number): number {
  const [first] = days;
  if (first === undefined) return 0;
  let step = Math.floor((monthOf(day) - monthOf(first)) / months);
  step = Math.min(Math.max(step, 0), days.length);
  while (step < days.length && (days[step] ?? day) < day) step += 1;
  return step;
}

function monthOf(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
}

function change(
  changes: readonly Record<keyof StatusCounts, number>[],
  step: number,
  status: keyof StatusCounts,
  by: number,
): void {
  const there = changes[step];
  if (there !== undefined) there[status] += by;
}

function summed(changes: readonly StatusCounts[]): readonly StatusCounts[] {
  const running = noApplications();
  return changes.map((there) => {
    for (const status of PATENT_STATUSES) running[status] += there[status];
    return { ...running };
  });
}
