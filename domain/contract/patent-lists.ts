import { patentListCountsSchema, type PatentListCounts } from '../patents/list-counts.ts';
import {
  decidedSettingsSchema,
  patentListFormatSchema,
  sourcePreviewSchema,
  type PatentListFormat,
} from '../patents/reading-settings.ts';
import { listPartSchema, listRowSchema } from '../patents/list-view.ts';
import { z } from '../zod.ts';
import { filePathSchema } from './file-path.ts';

const id = z.string().min(1).max(60);

/**
 * A row that is not resolved, and why: `excluded` names no publication on purpose, `unresolved` was not understood or could
 * not be read. `row` counts the data rows of the file from 1.
 */
export const patentRejectSchema = z
  .strictObject({
    row: z.number().int().positive(),
    status: z.enum(['unresolved', 'excluded']),
    raw: z.string(),
    reason: z.string(),
  })
  .readonly();
export type PatentReject = z.infer<typeof patentRejectSchema>;

/** An imported list: where it came from, whose patents it lists, what was counted. */
export const patentListSummarySchema = z
  .strictObject({
    id,
    name: z.string(),
    owner: z.string(),
    format: patentListFormatSchema,
    /** Name of the source file, without its folders. */
    sourceName: z.string(),
    sourceSha256: z.string().length(64),
    importedAt: z.string(),
    counts: patentListCountsSchema,
    /** The first rejects, in the order of the file. */
    rejects: z.array(patentRejectSchema).readonly(),
    /** All rejects: unresolved and excluded rows, unreadable ones among them. */
    rejectCount: z.number().int().nonnegative(),
  })
  .readonly();
export type PatentListSummary = z.infer<typeof patentListSummarySchema>;

/** Characters of a pasted text: what is longer belongs in a file, which is read in slices. */
export const MAX_PASTED_LENGTH = 20_000_000;

/** A file by its full path, or text that was pasted. */
export const patentSourceSchema = z.union([
  z.strictObject({ file: filePathSchema }),
  z.strictObject({ text: z.string().min(1, 'Nothing was pasted.').max(MAX_PASTED_LENGTH) }),
]);
export type PatentSourceInput = z.infer<typeof patentSourceSchema>;

export const patentListImportSchema = z.strictObject({
  source: patentSourceSchema,
  name: z.string().trim().min(1, 'Give the list a name.').max(300),
  owner: z.string().trim().min(1, 'Say whose patents these are.').max(300),
  /** What a person decided of how to read it; the rest is found out. */
  settings: decidedSettingsSchema,
  /** The list of which this is a newer export: it keeps its id, corrections and overrides, and gets the new rows. */
  renews: id.optional(),
});
export type PatentListImport = z.infer<typeof patentListImportSchema>;

export const patentListsContract = {
  'patentLists.list': { input: z.strictObject({}), output: z.array(patentListSummarySchema) },
  'patentLists.get': {
    input: z.strictObject({ id, rejects: z.number().int().min(0).optional() }),
    output: patentListSummarySchema,
  },
  /** What is in a source and how it would be read, before anything is stored. */
  'patentLists.preview': {
    input: z.strictObject({ source: patentSourceSchema, settings: decidedSettingsSchema }),
    output: sourcePreviewSchema,
  },
  /** A job: answers `PatentListSummary`. Progress counts bytes of the source; its label says rows. */
  'patentLists.import': { input: patentListImportSchema, output: z.strictObject({ jobId: z.string() }) },
  /**
   * A page of the table. `total` is null while it is not known: a search answers its first page before it has counted.
   * Rows come in the order of the part, else of the file.
   */
  'patentLists.rows': {
    input: z.strictObject({
      id,
      part: listPartSchema,
      offset: z.number().int().nonnegative(),
      limit: z.number().int().min(1).max(1000),
    }),
    output: z
      .strictObject({
        rows: z.array(listRowSchema).readonly(),
        total: z.number().int().nonnegative().nullable(),
      })
      .readonly(),
  },
  'patentLists.countRows': {
    input: z.strictObject({ id, part: listPartSchema }),
    output: z
      .strictObject({
        rows: z.number().int().nonnegative(),
        publications: z.number().int().nonnegative(),
        applications: z.number().int().nonnegative(),
        families: z.number().int().nonnegative(),
      })
      .readonly(),
  },
  'patentLists.remove': { input: z.strictObject({ id }), output: z.null() },
} as const;

/** What the command line prints after an import. */
export interface ImportAnswer extends Pick<
  PatentListCounts,
  | 'rows'
  | 'publications'
  | 'applications'
  | 'resolved'
  | 'unresolved'
  | 'excluded'
  | 'duplicates'
  | 'byOffice'
  | 'applicationsNotUnderstood'
> {
  readonly list: string;
  readonly format: PatentListFormat;
  readonly families: Pick<PatentListCounts['families'], 'etsi' | 'priority' | 'connected'>;
  /** What was doubtful about reading the source, such as the order of day and month. */
  readonly doubts: readonly string[];
  readonly rejects: readonly Omit<PatentReject, 'status'>[];
  readonly seconds: number;
}

/** The command line's answer from the imported list, the doubts of its preview and the time that the import took. */
export function toImportAnswer(
  list: PatentListSummary,
  doubts: readonly string[],
  seconds: number,
): ImportAnswer {
  const { rows, publications, applications, families, resolved, unresolved, excluded, duplicates, byOffice } =
    list.counts;
  const { applicationsNotUnderstood } = list.counts;
  const levels = {
    rows,
    publications,
    applications,
    families: { etsi: families.etsi, priority: families.priority, connected: families.connected },
    resolved,
    unresolved,
    excluded,
    duplicates,
    byOffice,
    applicationsNotUnderstood,
  };
  const rejects = list.rejects.map(({ row, raw, reason }) => ({ row, raw, reason }));
  return { list: list.name, format: list.format, ...levels, doubts, rejects, seconds };
}
