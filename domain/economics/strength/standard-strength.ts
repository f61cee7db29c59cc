import { figureText } from '../figure.ts';
import { decayOf } from './decay.ts';
import { quotient } from './exact.ts';
import type { StandardCounts, StrengthCounts } from './family-counts.ts';
import { burdenOf, remarksOnInputs, totalOf, unitOf } from './inputs-of-standard.ts';
import { toOutcome, type Ranged } from './ranged.ts';
import type { RowsBehind, StandardStrength, StrengthLine } from './result.ts';
import { sideOfStandard, type ReckonedSide } from './side-of-standard.ts';
import { sayFamilies, sayNumber } from './strength-words.ts';
import type { StrengthStudy, StudiedStandard } from './study.ts';

/** What a study of one standard goes by, beside the standard itself. */
export interface Surroundings {
  readonly study: StrengthStudy;
  readonly names: Readonly<Record<'A' | 'B', string>>;
  readonly counts: StrengthCounts;
  /** Where the rows behind the counts stand, in the order of the standards. */
  readonly rows: readonly RowsOfStandard[];
  /** What every count is of. */
  readonly counted: string;
}
export type RowsOfStandard = Readonly<Record<'A' | 'B' | 'total', readonly RowsBehind[]>>;

export interface ReckonedStandard {
  readonly standard: StudiedStandard;
  readonly unit: string | null;
  readonly A: ReckonedSide;
  readonly B: ReckonedSide;
  /** S_B / S_A: the total is the same for both, so their families tell it. */
  readonly ratio: Ranged;
  readonly shown: StandardStrength;
}

/** One standard of a study: shares and rates of both sides, how they hold against each other, and their decay. */
export function standardStrength(
  at: number,
  standard: StudiedStandard,
  counts: StandardCounts,
  around: Surroundings,
): ReckonedStandard {
  const { study, names, counted } = around;
  const [total, burden, unit] = [totalOf(standard, counts), burdenOf(standard), unitOf(standard)];
  const rows = around.rows[at] ?? { A: [], B: [], total: [] };
  const side = (which: 'A' | 'B'): ReckonedSide =>
    sideOfStandard(
      {
        name: names[which],
        side: which,
        study,
        counted,
        counts: counts[which],
        group: around.counts.groups[which],
        rows: rows[which],
      },
      total,
      burden,
    );
  const [A, B] = [side('A'), side('B')];
  const none = `${names.A} has no family of this standard to hold those of ${names.B} against.`;
  const ratio: Ranged = { exact: quotient(B.own, A.own, none), low: null, high: null };
  const perFamily = quotient(burden, total, 'There are no families.');
  const shown: StandardStrength = {
    name: standard.name,
    unit,
    total: toOutcome(total),
    perFamily: toOutcome({ exact: perFamily, low: null, high: null }),
    ratio: toOutcome(ratio),
    A: A.shown,
    B: B.shown,
    working: [
      ...inputLines(standard, total, burden, rows.total, counted),
      ...(perFamily.ok && burden.exact.ok && total.exact.ok
        ? [
            line(
              'Per family T / N',
              `${figureText(burden.exact.value)} / ${figureText(total.exact.value)}`,
              figureText(perFamily.value),
            ),
          ]
        : []),
      ...(ratio.exact.ok
        ? [
            line(
              `Ratio of ${names.B} to ${names.A}`,
              `${sayNumber(counts.B.families)} / ${sayNumber(counts.A.families)}`,
              figureText(ratio.exact.value),
            ),
          ]
        : []),
    ],
    decay: decayOf(standard, counts, around.counts.days),
    withoutExpiry: {
      A: counts.A.withoutExpiry,
      B: counts.B.withoutExpiry,
      total: counts.total?.withoutExpiry ?? null,
    },
    remarks: [...remarksOnInputs(standard), ...remarksOnCounts(counts, names, [A, B], total)],
  };
  return { standard, unit, A, B, ratio, shown };
}

function inputLines(
  { total: of, burden: stated }: StudiedStandard,
  total: Ranged,
  burden: Ranged,
  rows: readonly RowsBehind[],
  counted: string,
): readonly StrengthLine[] {
  const lines: StrengthLine[] = [];
  if (total.exact.ok)
    lines.push({
      what: 'Total families N',
      how: of.from === 'counted' ? counted : `stated${sayBehind(of)}; taken to be of ${counted}`,
      is: figureText(total.exact.value),
      rows,
    });
  if (burden.exact.ok)
    lines.push(line('Aggregate burden T', `stated${sayBehind(stated)}`, figureText(burden.exact.value)));
  return lines;
}

function sayBehind({ by, why, source }: Readonly<Record<'by' | 'why' | 'source', string>>): string {
  const [who, reason, place] = [by.trim(), why.trim(), source.trim()];
  return [who && ` by ${who}`, reason && `: ${reason}`, place && ` (${place})`].filter(Boolean).join('');
}

function line(what: string, how: string, is: string): StrengthLine {
  return { what, how, is, rows: [] };
}

function remarksOnCounts(
  counts: StandardCounts,
  names: Readonly<Record<'A' | 'B', string>>,
  [A, B]: readonly [ReckonedSide, ReckonedSide],
  total: Ranged,
): readonly string[] {
  const remarks: string[] = [];
  for (const side of ['A', 'B'] as const) {
    const { [side]: missing } = counts.notInTotal;
    if (missing > 0)
      remarks.push(
        `${sayFamilies(missing)} of ${names[side]} ${missing === 1 ? 'is' : 'are'} not in the lists that the total is counted from.`,
      );
    const { contradicted } = counts[side];
    if (contradicted > 0)
      remarks.push(
        `Assessors contradict each other on ${sayFamilies(contradicted)} of ${names[side]}; they count as essential.`,
      );
  }
  if (counts.shared > 0)
    remarks.push(`${sayFamilies(counts.shared)} ${counts.shared === 1 ? 'counts' : 'count'} for both sides.`);
  for (const side of [A, B])
    if (total.low && side.own.exact.ok && side.share.exact.ok && side.own.exact.value.gt(total.low))
      remarks.push('The low total is below the families of one side: no share can be reckoned with it.');
  return remarks;
}
