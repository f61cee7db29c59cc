import type { PatentListCounts } from '../patents/list-counts.ts';
import type { ScheduleRow } from '../patents/schedule-row.ts';
import { z } from '../zod.ts';

/** A patent list as a schedule of the sheet shows it: printable columns, counts and what could not be read. */
export interface ShareableSchedule {
  readonly letter: string;
  /** The party whose patents these are. */
  readonly owner: string;
  readonly counts: readonly ScheduleCount[];
  readonly rows: readonly ScheduleRow[];
  readonly rejects: readonly ScheduleReject[];
}

/** A schedule's content before the round says its letter's owner. */
export type ScheduleContent = Omit<ShareableSchedule, 'owner'>;

const count = z.number().int().nonnegative();

/** What is counted and how often. Families are counted by one key at a time, and the key is always named. */
export const scheduleCountSchema = z.discriminatedUnion('level', [
  z.strictObject({ level: z.literal('publications'), count }).readonly(),
  z.strictObject({ level: z.literal('applications'), count }).readonly(),
  z
    .strictObject({
      level: z.literal('families'),
      /** By the list's own family id, by identical priorities or by connected priorities. Families by hand are ours alone. */
      key: z.enum(['etsi', 'priority', 'connected']),
      count,
    })
    .readonly(),
]);
export type ScheduleCount = z.infer<typeof scheduleCountSchema>;
export type FamilyKey = Extract<ScheduleCount, { readonly level: 'families' }>['key'];

/**
 * A row of the list without a publication number, or with one that could not be read. What else it gave is among the
 * lines all the same. It says which row and what kind of trouble, and has no place for words: the row's
 * own text, and the reasons that quote it, may hold remarks of ours.
 */
export const scheduleRejectSchema = z
  .strictObject({
    /** Counts the data rows of the list from 1. */
    row: z.number().int().positive(),
    /** Without a publication number on purpose, or not understood: the words of the import's counts. */
    cause: z.enum(['excluded', 'unresolved']),
  })
  .readonly();
export type ScheduleReject = z.infer<typeof scheduleRejectSchema>;
export type RejectCause = ScheduleReject['cause'];

/** Copies the named columns and nothing else, whatever else the object at hand may carry. */
export function pickSchedule(content: ScheduleContent, owner: string): ShareableSchedule {
  return {
    letter: content.letter,
    owner,
    counts: content.counts.map((entry) =>
      entry.level === 'families'
        ? { level: entry.level, key: entry.key, count: entry.count }
        : { level: entry.level, count: entry.count },
    ),
    rows: content.rows.map(
      ({ family, application, publication, office, title, filingDate, declaredStandards }) => ({
        family,
        application,
        publication,
        office,
        title,
        filingDate,
        declaredStandards,
      }),
    ),
    rejects: content.rejects.map(({ row, cause }) => ({ row, cause })),
  };
}

/** The counts that a schedule prints, each with its level. */
export function scheduleCounts({
  publications,
  applications,
  families,
}: Pick<PatentListCounts, 'publications' | 'applications'> & {
  readonly families: Omit<PatentListCounts['families'], 'hand'>;
}): readonly ScheduleCount[] {
  return [
    { level: 'publications', count: publications },
    { level: 'applications', count: applications },
    { level: 'families', key: 'etsi', count: families.etsi },
    { level: 'families', key: 'priority', count: families.priority },
    { level: 'families', key: 'connected', count: families.connected },
  ];
}
