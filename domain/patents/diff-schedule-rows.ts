import type { ScheduleRow } from './schedule-row.ts';

/** What may change of a line that stays the same patent. */
export type ScheduleField = 'family' | 'application' | 'title' | 'filingDate' | 'declaredStandards';

export interface ChangedField {
  readonly field: ScheduleField;
  /** Null where it was or is not stated. */
  readonly before: string | null;
  readonly after: string | null;
}

/** A line that stayed, and what of it is different. */
export interface ChangedRow {
  readonly row: ScheduleRow;
  readonly changes: readonly ChangedField[];
}

/** Lines of one schedule against another: those that only the later one has, that only the earlier one has, and that differ. */
export interface ScheduleDifference {
  readonly added: readonly ScheduleRow[];
  readonly gone: readonly ScheduleRow[];
  readonly changed: readonly ChangedRow[];
}

/**
 * Compares two schedules line by line. A line is told by its publication, else by its application as written; an application
 * that was published since is therefore one line gone and one added. Each answer keeps the order of its schedule.
 */
export function diffScheduleRows(
  before: readonly ScheduleRow[],
  after: readonly ScheduleRow[],
): ScheduleDifference {
  const former = byKey(before);
  const added: ScheduleRow[] = [];
  const changed: ChangedRow[] = [];
  for (const [key, row] of byKey(after)) {
    const was = former.get(key);
    former.delete(key);
    if (!was) added.push(row);
    else {
      const changes = changedFields(was, row);
      if (changes.length > 0) changed.push({ row, changes });
    }
  }
  return { added, gone: [...former.values()], changed };
}

/** The same number twice in one schedule is two lines. */
function byKey(rows: readonly ScheduleRow[]): Map<string, ScheduleRow> {
  const found = new Map<string, ScheduleRow>();
  for (const row of rows) {
    const key =
      row.publication === null ? `application ${row.office} ${row.application ?? ''}` : row.publication;
    let name = key;
    for (let time = 2; found.has(name); time += 1) name = `${key} ${time}`;
    found.set(name, row);
  }
  return found;
}

const fields: readonly ScheduleField[] = [
  'family',
  'application',
  'title',
  'filingDate',
  'declaredStandards',
];

function changedFields(before: ScheduleRow, after: ScheduleRow): readonly ChangedField[] {
  return fields.flatMap((field) => {
    const [was, is] = [textOf(before, field), textOf(after, field)];
    return was === is ? [] : [{ field, before: was, after: is }];
  });
}

function textOf(row: ScheduleRow, field: ScheduleField): string | null {
  if (field !== 'declaredStandards') return row[field];
  return row.declaredStandards.length === 0 ? null : row.declaredStandards.join(', ');
}
