import { z } from '../zod.ts';

/** Formats of patent lists. `generic` is any table, or pasted text, whose columns a person or we have given a meaning. */
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

/** Names of encodings as TextDecoder knows them. */
export const textEncodingSchema = z.enum([
  'utf-8',
  'utf-16le',
  'utf-16be',
  'gb18030',
  'big5',
  'shift_jis',
  'euc-jp',
  'euc-kr',
  'windows-1252',
]);
export type TextEncoding = z.infer<typeof textEncodingSchema>;

/**
 * What a column of a free-form list holds. A meaning may stand at several columns: of publications and numbers all count,
 * of the others the first that is not blank.
 */
export const columnMeaningSchema = z.enum([
  'number',
  'publication',
  'kind',
  'application',
  'priorities',
  'office',
  'title',
  'filing-date',
  'publication-date',
  'grant-date',
  'expiry-date',
  'status',
  'family',
  'owner',
  'declaration',
  'declaration-date',
  'standard',
  'standard-version',
  'project',
  '2G',
  '3G',
  '4G',
  '5G',
]);
export type ColumnMeaning = z.infer<typeof columnMeaningSchema>;

/** Order of day, month and year in dates that do not begin with the year. */
export const dateOrderSchema = z.enum(['day-first', 'month-first']);
export type DateOrder = z.infer<typeof dateOrderSchema>;

/** Everything that decides how a source is read. The same source under the same settings gives the same rows. */
export const readingSettingsSchema = z
  .strictObject({
    format: patentListFormatSchema,
    /** Null for a workbook and for pasted text, which need none. */
    encoding: textEncodingSchema.nullable(),
    /** Between the cells of a text; null for a workbook, and for a text whose lines hold numbers only. */
    separator: z.enum([',', ';', '\t', '|']).nullable(),
    /** Name of the sheet of a workbook; null for a text file. */
    sheet: z.string().max(200).nullable(),
    /** Which line (or row of the sheet) holds the names of the columns, counted from 1; null when none does. */
    headerLine: z.number().int().min(1).max(1000).nullable(),
    /** By position of the column from 0. Used by `generic` only: the other formats know their columns by name. */
    meanings: z.record(z.string().regex(/^\d{1,4}$/), columnMeaningSchema).readonly(),
    dateOrder: dateOrderSchema,
    /** ST.3 code of the office of every row that names none itself. Without it such a number is not understood. */
    office: z
      .string()
      .regex(/^[A-Z]{2}$/)
      .nullable()
      .optional(),
  })
  .readonly();
export type ReadingSettings = z.infer<typeof readingSettingsSchema>;

/** Settings that a person has decided; what is absent is found out from the source. */
export const decidedSettingsSchema = readingSettingsSchema.unwrap().partial();
export type DecidedSettings = z.infer<typeof decidedSettingsSchema>;

/** What was found out of a source before anything is stored, to be looked at and put right. */
export const sourcePreviewSchema = z
  .strictObject({
    sourceName: z.string(),
    bytes: z.number().int().nonnegative(),
    kind: z.enum(['text', 'workbook', 'pasted']),
    settings: readingSettingsSchema,
    /** Why the format was taken, in words; and what else it could be. */
    formatReason: z.string(),
    /** How sure the encoding is, in words such as "by its byte-order mark" or "a guess: no byte decides". */
    encodingReason: z.string(),
    /** Sheets of a workbook, in its order. */
    sheets: z.array(z.string()).readonly(),
    /** Names of the columns; "Column 3" where the source has none. */
    header: z.array(z.string()).readonly(),
    /** What each column is taken for, in the order of the header; null where it is kept and not read. */
    columns: z.array(columnMeaningSchema.nullable()).readonly(),
    /** The first rows, cell by cell, cut to a length that can be shown. */
    rows: z.array(z.array(z.string()).readonly()).readonly(),
    /** The same rows as they would be understood. */
    understood: z
      .array(
        z
          .strictObject({
            status: z.enum(['resolved', 'unresolved', 'excluded', 'unreadable']),
            numbers: z.array(z.string()).readonly(),
            application: z.string().nullable(),
            reason: z.string().nullable(),
          })
          .readonly(),
      )
      .readonly(),
    /** What a careful reader would ask about: dates that can be read in two orders, columns that stand twice, ... */
    doubts: z.array(z.string()).readonly(),
    /** Null, or why this cannot be imported with these settings, in words. */
    refusal: z.string().nullable(),
  })
  .readonly();
export type SourcePreview = z.infer<typeof sourcePreviewSchema>;
