import { diffScheduleRows } from '../patents/diff-schedule-rows.ts';
import { diffRounds, schedulesKey } from '../rounds/diff-rounds.ts';
import type { RoundChange } from '../rounds/round-change.ts';
import { roundTermsOf } from './round-terms-of.ts';
import type { SharedChange } from './shared-change.ts';
import { partyNamesOf, type ShareableRound } from './shareable-round.ts';
import type { ShareableSchedule } from './shareable-schedule.ts';

/**
 * What changed from one shared round to another: terms in the order of the sheet, then what the schedules list. It is made
 * of what both sides have, so that it can tell neither more than that.
 */
export function changesBetween(before: ShareableRound, after: ShareableRound): readonly SharedChange[] {
  const [from, to] = [before, after].map((round) => ({ terms: [...roundTermsOf(round)], schedules: [] }));
  const changes = from && to ? diffRounds(from, to, partyNamesOf(after)) : [];
  return [...changes.map(pickChange), ...diffSchedules(before.schedules, after.schedules)];
}

/** Names what may be shared of a change, and leaves the rest where it is. */
export function pickChange(change: RoundChange): SharedChange {
  const { termKey, termLabel, field, label, before, after, delta, parts, redline } = change;
  return {
    termKey,
    termLabel,
    field,
    label,
    before,
    after,
    delta,
    parts: parts.map((part) => ({
      label: part.label,
      before: part.before,
      after: part.after,
      delta: part.delta,
    })),
    redline: redline && redline.map(pickParagraph),
  };
}

type Paragraph = NonNullable<SharedChange['redline']>[number];

function pickParagraph(paragraph: NonNullable<RoundChange['redline']>[number]): Paragraph {
  return {
    ...paragraph,
    pieces: paragraph.pieces.map(({ run: { change: _change, link: _link, ...run }, ...piece }) => ({
      ...piece,
      run,
    })),
  };
}

function diffSchedules(
  before: readonly ShareableSchedule[],
  after: readonly ShareableSchedule[],
): readonly SharedChange[] {
  const letters = new Set([...before, ...after].map(({ letter }) => letter));
  return [...letters].toSorted().flatMap((letter) => {
    const [from, to] = [before, after].map((all) => all.find((schedule) => schedule.letter === letter));
    if (JSON.stringify(from) === JSON.stringify(to)) return [];
    return [
      {
        termKey: schedulesKey,
        termLabel: 'Schedules',
        field: `schedule-${letter}`,
        label: `Schedule ${letter}`,
        before: from ? words(from) : null,
        after: to ? words(to) : null,
        delta: null,
        parts: lineParts(from, to),
        redline: null,
      },
    ];
  });
}

function words({ owner, rows }: ShareableSchedule): string {
  return `patents of ${owner}, ${rows.length} ${rows.length === 1 ? 'line' : 'lines'}`;
}

/** How many lines came, went and changed under one letter. */
function lineParts(
  from: ShareableSchedule | undefined,
  to: ShareableSchedule | undefined,
): SharedChange['parts'] {
  if (!from || !to) return [];
  const { added, gone, changed } = diffScheduleRows(from.rows, to.rows);
  const counts = [
    ['Lines put in', added.length],
    ['Lines taken out', gone.length],
    ['Lines changed', changed.length],
  ] as const;
  return counts
    .filter(([, count]) => count > 0)
    .map(([label, count]) => ({ label, before: null, after: String(count), delta: null }));
}
