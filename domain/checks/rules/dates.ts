import { daysBetween } from '../../days.ts';
import { formatDate } from '../../terms/values/simple-kinds.ts';
import type { SheetProblem } from '../sheet-problem.ts';
import type { SheetReader } from '../sheet-reader.ts';

/** Acts after the effective date are licensed and need no release. */
export function releaseAfterEffectiveDate(sheet: SheetReader): readonly SheetProblem[] {
  const until = sheet.value('release', 'until', 'date');
  const effective = sheet.value('effective-date', 'effective', 'date');
  if (until === undefined || effective === undefined || until <= effective) return [];
  return [
    {
      rule: 'release-after-effective-date',
      severity: 'error',
      termKey: 'release',
      field: 'until',
      message: `The release runs until ${formatDate(until)}, after the effective date (${formatDate(effective)}): from that date on the licence holds and nothing is left to release.`,
    },
  ];
}

/** A release that ends before the licence begins leaves sales in between that are neither. */
export function gapBetweenReleaseAndLicence(sheet: SheetReader): readonly SheetProblem[] {
  const until = sheet.value('release', 'until', 'date');
  const effective = sheet.value('effective-date', 'effective', 'date');
  if (until === undefined || effective === undefined || daysBetween(until, effective) <= 1) return [];
  return [
    {
      rule: 'gap-between-release-and-licence',
      severity: 'warning',
      termKey: 'release',
      field: 'until',
      message: `Sales between ${formatDate(until)} and the effective date (${formatDate(effective)}) are neither released nor licensed.`,
    },
  ];
}

/** Patents filed between the cut-off and the later of signing and effective date would be left out of the licence. */
export function captureBeforeSigning(sheet: SheetReader): readonly SheetProblem[] {
  const until = sheet.value('capture-period', 'until', 'date');
  const effective = sheet.value('effective-date', 'effective', 'date');
  const signing = sheet.value('effective-date', 'signing', 'date');
  const days = [
    { what: 'signing', day: signing ?? '' },
    { what: 'the effective date', day: effective ?? '' },
    { what: 'this round', day: signing === undefined && effective === undefined ? sheet.round.dated : '' },
  ];
  const [latest] = days.toSorted((one, other) => (one.day < other.day ? 1 : -1));
  if (until === undefined || latest === undefined || until >= latest.day) return [];
  return [
    {
      rule: 'capture-before-signing',
      severity: 'warning',
      termKey: 'capture-period',
      field: 'until',
      message: `The capture period ends on ${formatDate(until)}, before ${latest.what} (${formatDate(latest.day)}): patents first filed in between are not licensed.`,
    },
  ];
}

/** A term that ends before it begins. */
export function termEndsBeforeItBegins(sheet: SheetReader): readonly SheetProblem[] {
  const until = sheet.value('term', 'until', 'date');
  const effective = sheet.value('effective-date', 'effective', 'date');
  if (until === undefined || effective === undefined || until > effective) return [];
  return [
    {
      rule: 'term-ends-before-it-begins',
      severity: 'error',
      termKey: 'term',
      field: 'until',
      message: `The term ends on ${formatDate(until)}, but takes effect only on ${formatDate(effective)}.`,
    },
  ];
}
