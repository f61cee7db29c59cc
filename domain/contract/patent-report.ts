import { correctableMeaningSchema } from '../patents/correctable.ts';
import { readingSettingsSchema } from '../patents/reading-settings.ts';
import { listPartSchema, listColumnSchema, listRowSchema } from '../patents/list-view.ts';
import { z } from '../zod.ts';
import { filePathSchema } from './file-path.ts';
import { patentListSummarySchema } from './patent-lists.ts';

const id = z.string().min(1).max(60);
const count = z.number().int().nonnegative();
/** Counts the data rows of the source from 1. */
const rowNumber = z.number().int().positive();

/** What of a list is written into a file: rows as its table shows them, what was not understood, or the whole report. */
export const listExportSchema = z.strictObject({
  listId: id,
  /** Of `rows`; the others are of the whole list. */
  part: listPartSchema,
  what: z.enum(['rows', 'rejects', 'report']),
  /** A report as CSV is its rejects: CSV holds one table. */
  as: z.enum(['csv', 'xlsx']),
  /** Of `rows`, in their order. */
  columns: z.array(listColumnSchema).min(1).max(listColumnSchema.options.length),
  file: filePathSchema,
});
export type ListExport = z.infer<typeof listExportSchema>;

export interface ListExported {
  readonly file: string;
  /** Rows written, without headers; of all sheets. */
  readonly rows: number;
  readonly bytes: number;
  readonly sha256: string;
}

/** A row that is not resolved, with the cause that it shares with others. */
export const listRejectSchema = z
  .strictObject({
    row: rowNumber,
    /** `unreadable`: a line of the source that is no row; it cannot be corrected here. */
    status: z.enum(['unresolved', 'excluded', 'unreadable']),
    raw: z.string(),
    reason: z.string(),
    cause: z.string(),
    isCorrected: z.boolean(),
  })
  .readonly();
export type ListReject = z.infer<typeof listRejectSchema>;

/** What a row says in one of its fields, as it was read and as a person put it. */
const rowFieldSchema = z
  .strictObject({
    meaning: correctableMeaningSchema,
    /** As read from the source; blank where it says nothing. */
    read: z.string(),
    /** Null where nothing was corrected. */
    corrected: z.string().nullable(),
  })
  .readonly();

const correctionSchema = z
  .strictObject({ meaning: correctableMeaningSchema, text: z.string().max(2000) })
  .readonly();

/** What was put right in one row. */
export const rowCorrectionsSchema = z
  .strictObject({
    /** Under which it is kept: the row, or a number below 0 for what waits. */
    key: z.number().int(),
    /** Null for a row that the newest export has not: its corrections wait for one that has it. */
    row: rowNumber.nullable(),
    corrections: z.array(correctionSchema).readonly(),
    note: z.string(),
    correctedAt: z.string(),
  })
  .readonly();
export type RowCorrections = z.infer<typeof rowCorrectionsSchema>;

const changed = z.strictObject({ row: listRowSchema, list: patentListSummarySchema }).readonly();

export const patentReportContract = {
  /** A job: answers `ListExported`. */
  'patentLists.export': { input: listExportSchema, output: z.strictObject({ jobId: z.string() }) },
  /** Rows that are not resolved, in the order of the source. */
  'patentLists.rejects': {
    input: z.strictObject({
      id,
      offset: count,
      limit: z.number().int().min(1).max(500),
      cause: z.string().max(400).optional(),
      /** In what stands in the source, or a row's number. */
      search: z.string().max(200).optional(),
    }),
    output: z.strictObject({ rejects: z.array(listRejectSchema).readonly(), total: count }).readonly(),
  },
  /** Why rows are not resolved, the most frequent cause first. */
  'patentLists.rejectCauses': {
    input: z.strictObject({ id }),
    output: z
      .array(
        z
          .strictObject({ status: listRejectSchema.unwrap().shape.status, cause: z.string(), rows: count })
          .readonly(),
      )
      .readonly(),
  },
  /** A row as it stands in the source and as it was read, to be put right. */
  'patentLists.rowFields': {
    input: z.strictObject({ listId: id, row: rowNumber }),
    output: z
      .strictObject({
        row: listRowSchema,
        reason: z.string().nullable(),
        cells: z.array(z.strictObject({ column: z.string(), text: z.string() }).readonly()).readonly(),
        fields: z.array(rowFieldSchema).readonly(),
        note: z.string(),
      })
      .readonly(),
  },
  /** Puts a row right: these corrections stand in place of those it had. What the source says is kept beside them. */
  'patentLists.correct': {
    input: z.strictObject({
      listId: id,
      row: rowNumber,
      corrections: z.array(correctionSchema).min(1, 'Nothing was changed.').max(30),
      note: z.string().trim().max(2000),
    }),
    output: changed,
  },
  /** Takes all corrections of a row back. */
  'patentLists.uncorrect': { input: z.strictObject({ listId: id, row: rowNumber }), output: changed },
  /** How the source of a list was read; null for lists imported before it was kept. */
  'patentLists.reading': { input: z.strictObject({ id }), output: readingSettingsSchema.nullable() },
  'patentLists.corrections': {
    input: z.strictObject({ listId: id }),
    output: z.array(rowCorrectionsSchema).readonly(),
  },
  /** Drops corrections that wait for a row, by their key. Answers those that are left. */
  'patentLists.dropWaiting': {
    input: z.strictObject({ listId: id, key: z.number().int().negative() }),
    output: z.array(rowCorrectionsSchema).readonly(),
  },
} as const;
