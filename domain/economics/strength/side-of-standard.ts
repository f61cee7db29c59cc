import { figureText } from '../figure.ts';
import type { FamilyCounts, GroupCounts } from './family-counts.ts';
import { countOf, shareRanged, times } from './exact.ts';
import { noFigure, toOutcome, type Ranged } from './ranged.ts';
import type { RowsBehind, SideStrength, StrengthLine } from './result.ts';
import { sayFamilies, sayKey, sayLeftOut, sayNumber } from './strength-words.ts';
import type { StrengthStudy } from './study.ts';

/** What one side holds of a standard. */
interface OfSide {
  readonly name: string;
  readonly side: 'A' | 'B';
  readonly study: StrengthStudy;
  readonly counted: string;
  readonly counts: FamilyCounts;
  readonly group: GroupCounts;
  readonly rows: readonly RowsBehind[];
}

/** The families of a side and what becomes of them, unrounded. */
export interface ReckonedSide {
  readonly own: Ranged;
  readonly share: Ranged;
  readonly rate: Ranged;
  readonly shown: SideStrength;
}

/** F6 for one side: own families, share of all, and what that share of the aggregate burden comes to. */
export function sideOfStandard(of: OfSide, total: Ranged, burden: Ranged): ReckonedSide {
  const own = ownOf(of);
  const share = shareRanged(own, total);
  const rate = times(burden, share);
  const shown = {
    own: own.exact.ok ? of.counts.families : null,
    share: toOutcome(share),
    rate: toOutcome(rate),
    working: [...countLines(of, own), ...rateLines({ own, share, rate }, total, burden)],
    leftOut: sayLeftOut(of.counts),
  };
  return { own, share, rate, shown };
}

function ownOf({ name, side, study, counts, group }: OfSide): Ranged {
  if (study.own[side].length === 0) return noFigure(`No list of ${name} is chosen.`);
  if (group.families === 0)
    return noFigure(`The lists of ${name} tell no family ${sayKey(study.familyKey)}: choose another key.`);
  return countOf(counts.families);
}

function countLines({ counts, counted, rows }: OfSide, own: Ranged): readonly StrengthLine[] {
  if (!own.exact.ok) return [];
  const left = counts.declared - counts.families;
  return [
    {
      what: 'Own families',
      how: `${counted}${left > 0 ? `; ${sayNumber(left)} of ${sayFamilies(counts.declared)} declared are left out` : ''}`,
      is: sayNumber(counts.families),
      rows,
    },
  ];
}

function rateLines(
  { own, share, rate }: Omit<ReckonedSide, 'shown'>,
  total: Ranged,
  burden: Ranged,
): readonly StrengthLine[] {
  if (!own.exact.ok || !total.exact.ok || !share.exact.ok) return [];
  const [families, all] = [figureText(own.exact.value), figureText(total.exact.value)];
  const lines: StrengthLine[] = [
    { what: 'Share S', how: `${families} / ${all}`, is: figureText(share.exact.value), rows: [] },
  ];
  if (burden.exact.ok && rate.exact.ok)
    lines.push({
      what: 'Rate T · S',
      how: `${figureText(burden.exact.value)} · ${families} / ${all}`,
      is: figureText(rate.exact.value),
      rows: [],
    });
  return lines;
}
