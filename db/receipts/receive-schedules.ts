import type { Round } from '../../domain/deals/deal.ts';
import type { ColumnMeaning } from '../../domain/patents/reading-settings.ts';
import type { OpenedSchedule } from '../../domain/receiving/open-sheet.ts';
import type { Understood } from '../../domain/receiving/understood.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { Context, Job } from '../context.ts';
import { hashSchedule } from '../operations/freeze-schedules.ts';
import { importPatentList } from '../operations/patent-lists-import.ts';
import type { Pointer } from '../tables/schedules-table.ts';

/** A schedule of a received round and the list behind it. */
export interface LaidSchedule extends Pointer {
  readonly letter: string;
}

export interface LaidSchedules {
  readonly schedules: readonly LaidSchedule[];
  /** Lists that were made for them. */
  readonly added: readonly string[];
}

/**
 * Makes a patent list of each schedule that a file carries, so that it can be looked at and scheduled again like any other.
 * A schedule that lists what the earlier round listed under the same letter keeps the list of that one.
 */
export async function receiveSchedules(
  ctx: Context,
  schedules: readonly OpenedSchedule[],
  { former, number }: { readonly former: Round; readonly number: number },
  job: Job,
): Promise<Result<LaidSchedules>> {
  const laid: LaidSchedule[] = [];
  const added: string[] = [];
  for (const schedule of schedules) {
    const known = findSame(former, schedule);
    if (known) {
      laid.push(known);
      continue;
    }
    const name = freeName(ctx, `Schedule ${schedule.letter} of round ${number} as received`);
    const imported = await importPatentList(
      ctx,
      { source: { text: textOf(schedule) }, name, owner: schedule.owner, settings },
      job,
    );
    if (!imported.ok) return imported;
    added.push(imported.value.id);
    laid.push({ letter: schedule.letter, listId: imported.value.id, part: null });
  }
  return ok({ schedules: laid, added });
}

function findSame(former: Round, schedule: OpenedSchedule): LaidSchedule | undefined {
  const before = former.schedules.find(({ letter }) => letter === schedule.letter);
  if (!before || before.owner !== schedule.owner) return undefined;
  const isSame = before.frozen?.linesSha256 === hashSchedule(schedule, schedule.rows);
  return isSame ? { letter: before.letter, listId: before.listId, part: before.part } : undefined;
}

function freeName(ctx: Context, name: string): string {
  let free = name;
  for (let more = 2; ctx.patentLists.findByName(free); more += 1) free = `${name} (${more})`;
  return free;
}

const columns: readonly (readonly [name: string, meaning: ColumnMeaning])[] = [
  ['Family', 'family'],
  ['Office', 'office'],
  ['Application number', 'application'],
  ['Publication number', 'publication'],
  ['Title', 'title'],
  ['Filing date', 'filing-date'],
  ['Standard', 'standard'],
];

const settings = {
  format: 'generic' as const,
  encoding: null,
  separator: ',' as const,
  sheet: null,
  headerLine: 1,
  meanings: Object.fromEntries(columns.map(([, meaning], index) => [String(index), meaning])),
  dateOrder: 'day-first' as const,
  office: null,
};

/** Its lines as a table, one for each standard that a patent is declared to. */
function textOf({ rows }: OpenedSchedule): string {
  const lines = rows.flatMap(
    ({ family, office, application, publication, title, filingDate, declaredStandards }) =>
      (declaredStandards.length === 0 ? [''] : declaredStandards).map((standard) => [
        family,
        office,
        application,
        publication,
        title,
        filingDate,
        standard,
      ]),
  );
  return [columns.map(([name]) => name), ...lines].map((cells) => `${cells.map(cell).join(',')}\n`).join('');
}

function cell(text: string | null): string {
  return text === null || text === '' ? '' : `"${text.replaceAll('"', '""')}"`;
}

/** The schedules of the file with those of the earlier round that it does not carry and that stay. */
export function layWithKept(
  laid: readonly LaidSchedule[],
  former: Round,
  { keptSchedules }: Pick<Understood, 'keptSchedules'>,
): readonly LaidSchedule[] {
  const kept = former.schedules
    .filter(({ letter }) => laid.every((schedule) => schedule.letter !== letter))
    .filter(({ letter }) => keptSchedules === null || keptSchedules.includes(letter));
  return [...laid, ...kept.map(({ letter, listId, part }) => ({ letter, listId, part }))];
}
