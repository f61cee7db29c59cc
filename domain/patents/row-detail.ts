import { z } from '../zod.ts';
import { listRowSchema } from './list-view.ts';

const confidence = z.enum(['high', 'medium', 'low']);
const day = z.string().nullable();

/** One publication as it was understood, with its doubt. */
const listedPublicationSchema = z
  .strictObject({
    matchKey: z.string(),
    raw: z.string(),
    office: z.string(),
    /** Serial as DOCDB writes it, without office and kind. */
    number: z.string(),
    kind: z.string().nullable(),
    stage: z.enum(['publication', 'grant', 'translation', 'other', 'unknown']),
    confidence,
    reason: z.string().nullable(),
    /** Named by this very row, not by another row of its application. */
    isOfRow: z.boolean(),
  })
  .readonly();
export type ListedPublication = z.infer<typeof listedPublicationSchema>;

const listedApplicationSchema = z
  .strictObject({
    matchKey: z.string(),
    raw: z.string(),
    office: z.string(),
    confidence,
    reason: z.string().nullable(),
    /** The list names no filing number: one is taken for granted behind its publication. */
    isInferred: z.boolean(),
    right: z.string(),
    filingDate: day,
    grantDate: day,
    statedExpiry: day,
    statedStatus: z.string().nullable(),
    expiry: day,
    expiryMethod: z.string().nullable(),
    /** The rule and what went into it, or why there is no estimate. */
    expiryWords: z.string(),
  })
  .readonly();

/** One declaration of the application to one specification, as a row of the list has it. */
const listedDeclarationSchema = z
  .strictObject({
    row: z.number().int().positive(),
    owner: z.string().nullable(),
    /** The owner as the row spells it. */
    spelling: z.string().nullable(),
    reference: z.string().nullable(),
    date: day,
    standard: z.string().nullable(),
    version: z.string().nullable(),
    release: z.string().nullable(),
    project: z.string().nullable(),
  })
  .readonly();
export type ListedDeclaration = z.infer<typeof listedDeclarationSchema>;

/** Everything that a list knows of one of its rows and of the application that the row is about. */
export const rowDetailSchema = z
  .strictObject({
    row: listRowSchema,
    /** Why the row is unresolved or excluded, and why its application number was not understood. */
    reason: z.string().nullable(),
    application: listedApplicationSchema.nullable(),
    /** Of the application, else of the row. Stages of one application stand side by side and are never merged. */
    publications: z.array(listedPublicationSchema).readonly(),
    publicationDate: day,
    /** Match keys of the filings whose priority it claims. */
    priorities: z.array(z.string()).readonly(),
    declarations: z.array(listedDeclarationSchema).readonly(),
    declarationCount: z.number().int().nonnegative(),
    /** The row as it stood in the source. */
    cells: z.array(z.strictObject({ column: z.string(), text: z.string() }).readonly()).readonly(),
  })
  .readonly();
export type RowDetail = z.infer<typeof rowDetailSchema>;
