import { patentListCountsSchema, type PatentListCounts } from '../patents/list-counts.ts';
import { z } from '../zod.ts';
import { filePathSchema } from './file-path.ts';

const id = z.string().min(1).max(60);

/** Formats of patent lists that the contract knows. Only `isld` can be imported so far; `auto` finds out. */
export const patentListFormatSchema = z.enum([
  'isld',
  'lens',
  'espacenet',
  'google',
  'patentscope',
  'derwent',
  'generic',
]);
export type PatentListFormat = z.infer<typeof patentListFormatSchema>;

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

export const patentListImportSchema = z.strictObject({
  /** Full path of the file to import. */
  file: filePathSchema,
  name: z.string().trim().min(1, 'Give the list a name.').max(300),
  owner: z.string().trim().min(1, 'Say whose patents these are.').max(300),
  format: z.enum(['auto', ...patentListFormatSchema.options]),
});
export type PatentListImport = z.infer<typeof patentListImportSchema>;

export const patentListsContract = {
  'patentLists.list': { input: z.strictObject({}), output: z.array(patentListSummarySchema) },
  'patentLists.get': {
    input: z.strictObject({ id, rejects: z.number().int().min(0).optional() }),
    output: patentListSummarySchema,
  },
  /** A job: answers `PatentListSummary`. */
  'patentLists.import': { input: patentListImportSchema, output: z.strictObject({ jobId: z.string() }) },
  'patentLists.remove': { input: z.strictObject({ id }), output: z.null() },
} as const;

/** What the command line prints after an import. */
export interface ImportAnswer extends Pick<
  PatentListCounts,
  | 'rows'
  | 'publications'
  | 'applications'
  | 'families'
  | 'resolved'
  | 'unresolved'
  | 'excluded'
  | 'duplicates'
  | 'byOffice'
> {
  readonly list: string;
  readonly format: PatentListFormat;
  readonly rejects: readonly Omit<PatentReject, 'status'>[];
  readonly seconds: number;
}

/** The command line's answer from the imported list and the time that the import took. */
export function toImportAnswer(list: PatentListSummary, seconds: number): ImportAnswer {
  const { rows, publications, applications, families, resolved, unresolved, excluded, duplicates, byOffice } =
    list.counts;
  const levels = {
    rows,
    publications,
    applications,
    families,
    resolved,
    unresolved,
    excluded,
    duplicates,
    byOffice,
  };
  const rejects = list.rejects.map(({ row, raw, reason }) => ({ row, raw, reason }));
  return { list: list.name, format: list.format, ...levels, rejects, seconds };
}
