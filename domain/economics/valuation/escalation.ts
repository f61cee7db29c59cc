import { addDays, addYears, daysBetween } from '../../days.ts';
import { Figure } from '../figure.ts';
import type { LicensedYear } from './calendar.ts';
import type { Reckoning } from './reckoning.ts';

/** By how much amounts and rates of the sheet have moved. */
export interface Escalation {
  readonly perUnit: (year: LicensedYear) => Figure;
  readonly percent: (year: LicensedYear) => Figure;
  readonly limits: (year: LicensedYear) => Figure;
  readonly annualFeeOn: (date: string) => Figure;
  readonly from: readonly string[];
}

const ONE = new Figure(1);

/** Yearly steps on the anniversaries of the effective date, and one step down of the rates; a year is weighed by its days. */
export function readEscalation({ sheet, calendar, say }: Reckoning): Escalation {
  const form = sheet.value('escalation', 'form', 'choice')?.value;
  const yearly = form === 'fixed' ? sheet.value('escalation', 'yearly', 'percent') : undefined;
  const applies = sheet.value('escalation', 'applies', 'set')?.value;
  const down = sheet.value('escalation', 'stepDown', 'percent');
  const downOn = sheet.value('escalation', 'stepDownOn', 'date');
  if (form === 'index')
    sheet.leaveOut('escalation', 'index', 'What the index will be is not known: amounts stay as they are.');
  if (sheet.value('escalation', 'renewalCap', 'percent'))
    sheet.leaveOut('escalation', 'renewalCap', 'A renewal is not valued.');
  const step = yearly ? ONE.plus(new Figure(yearly.value).dividedBy(100)) : ONE;
  const anniversaries = yearly ? anniversariesUntil(calendar.effective, calendar.end) : [];
  const raisedOn = (date: string) => step.pow(anniversaries.filter((day) => day <= date).length);
  const rest = down && downOn ? ONE.minus(new Figure(down.value).dividedBy(100)) : ONE;
  const loweredOn = (date: string) => (downOn && date >= downOn.value ? rest : ONE);
  const isIn = (what: string) => applies === undefined || applies.includes(what);
  const stays = () => ONE;
  const perUnitOn = isIn('per-unit') ? raisedOn : stays;
  const changes = [...anniversaries, ...(down && downOn ? [downOn.value] : [])];
  if (changes.some((day) => !day.endsWith('-01-01')))
    say('A year in which amounts or rates change counts by the days before and after the change.');
  const average = (on: (date: string) => Figure) => averageOver(on, changes);
  return {
    perUnit: average((date) => perUnitOn(date).times(loweredOn(date))),
    percent: average(loweredOn),
    limits: average(isIn('limits') ? raisedOn : stays),
    annualFeeOn: isIn('annual-fee') ? raisedOn : stays,
    from: [yearly?.path, down?.path, downOn?.path].filter((path) => path !== undefined),
  };
}

function anniversariesUntil(day: string, end: string): readonly string[] {
  const days: string[] = [];
  for (let next = addYears(day, 1); next <= end; next = addYears(day, days.length + 1)) days.push(next);
  return days;
}

function averageOver(on: (date: string) => Figure, changes: readonly string[]) {
  return ({ start, end }: LicensedYear): Figure => {
    const inside = changes.filter((day) => day > start && day <= end).toSorted();
    if (inside.length === 0) return on(start);
    const starts = [start, ...inside];
    const weighed = starts.map((from, index) =>
      on(from).times(daysBetween(from, starts[index + 1] ?? addDays(end, 1))),
    );
    const days = daysBetween(start, addDays(end, 1));
    return weighed.reduce((sum, part) => sum.plus(part)).dividedBy(days);
  };
}
