import { joinWords } from '../../terms/values/value-kind.ts';
import type { FamilyKey } from '../../patents/families/family-key.ts';
import { familyKeyWords } from '../../patents/describe-part.ts';
import type { FamilyCounts, GroupCounts } from './family-counts.ts';
import type { StrengthStudy } from './study.ts';

/** "by ETSI id": stands behind every count of families. */
export function sayKey(key: FamilyKey): string {
  return familyKeyWords[key];
}

/** What the counts of a study are of: "declared families by ETSI id, in force on 2026-03-04 (estimated)". */
export function sayCounted({
  familyKey,
  essentiality,
  assessors,
  onlyInForce,
  countedOn,
}: Omit<StrengthStudy, 'standards'>): string {
  const key = sayKey(familyKey);
  const whose = assessors.length === 0 ? 'anybody' : joinWords(assessors);
  const families = {
    declared: `declared families ${key}`,
    assessed: `families ${key} assessed as essential by ${whose}`,
    'not-excluded': `declared families ${key} without those assessed as not essential by ${whose}`,
  }[essentiality];
  return onlyInForce ? `${families}, in force on ${countedOn} (estimated)` : families;
}

const reasons: Readonly<Record<keyof FamilyCounts['leftOut'], string>> = {
  notEssential: 'assessed as not essential, and by nobody as essential',
  notAssessed: 'not assessed',
  notInForce: 'not in force on the day of the count (estimated)',
  cannotBeTold: 'of none of their applications it can be told whether it is in force',
};

/** Why families that are declared to a standard do not count, in sentences. */
export function sayLeftOut(counts: FamilyCounts): readonly string[] {
  return (Object.keys(reasons) as (keyof typeof reasons)[]) // of its own keys
    .filter((reason) => counts.leftOut[reason] > 0)
    .map((reason) => `${sayFamilies(counts.leftOut[reason])}: ${reasons[reason]}.`);
}

/** What of the lists of a side is in no count, in sentences. */
export function sayLeftOutOfLists(
  { families, ofNoStandard, rows, assessmentsOfNoStandard }: GroupCounts,
  name: string,
  key: FamilyKey,
): readonly string[] {
  const remarks = [
    ofNoStandard > 0 &&
      `${sayNumber(ofNoStandard)} of ${sayFamilies(families)} are declared to none of the standards of this study.`,
    rows.withoutFamily > 0 &&
      `${sayNumber(rows.withoutFamily)} of ${sayNumber(rows.naming)} rows tell no family ${sayKey(key)} and are left out.`,
    rows.withoutStandard > 0 &&
      `${sayNumber(rows.withoutStandard)} rows name neither a specification nor a generation.`,
    rows.unresolved > 0 &&
      `${sayNumber(rows.unresolved)} rows have a number that was not understood; they count where the list tells their family.`,
    rows.blanket > 0 &&
      `${sayNumber(rows.blanket)} rows declare all that somebody has and name no patent: they are in no count.`,
    assessmentsOfNoStandard > 0 &&
      `${sayNumber(assessmentsOfNoStandard)} assessments speak to none of the standards of this study.`,
  ];
  return remarks.filter((remark) => remark !== false).map((remark) => `${name}: ${remark}`);
}

const format = new Intl.NumberFormat('en-US');

export function sayNumber(count: number): string {
  return format.format(count);
}

/** "1 family", "1,481 families". */
export function sayFamilies(count: number): string {
  return count === 1 ? '1 family' : `${sayNumber(count)} families`;
}
