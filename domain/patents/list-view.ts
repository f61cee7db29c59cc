import { z } from '../zod.ts';
import { PATENT_STATUSES } from './coverage/patent-status.ts';
import { GENERATIONS } from './declared-row.ts';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const texts = z.array(z.string().max(400)).max(500).readonly();

/** Columns of a list's table, in the order in which they stand unless a person moves them. */
export const listColumnSchema = z.enum([
  'row',
  'status',
  'publications',
  'application',
  'office',
  'title',
  'owner',
  'standard',
  'version',
  'release',
  'project',
  'generations',
  'filingDate',
  'expiry',
  'legalStatus',
  'family',
  'prioritySet',
  'connectedFamily',
  'handFamily',
  'declaration',
  'declarationDate',
  'group',
]);
export type ListColumn = z.infer<typeof listColumnSchema>;

/** What the rows of a list are narrowed to. An absent filter lets everything through; an empty text among texts means "not stated". */
export const listFiltersSchema = z
  .strictObject({
    status: z
      .array(z.enum(['resolved', 'unresolved', 'excluded']))
      .readonly()
      .optional(),
    offices: texts.optional(),
    /** Companies after spellings were merged. */
    owners: texts.optional(),
    /** Declared specifications without versions. */
    standards: texts.optional(),
    releases: texts.optional(),
    generations: z.array(z.enum(GENERATIONS)).readonly().optional(),
    stages: z
      .array(z.enum(['publication', 'grant', 'translation', 'other', 'unknown', 'unpublished']))
      .readonly()
      .optional(),
    /** Estimated, on the day of `legalStatusOn`. */
    legalStatus: z.array(z.enum(PATENT_STATUSES)).readonly().optional(),
    legalStatusOn: day.optional(),
    expiryFrom: day.optional(),
    expiryTo: day.optional(),
    filedFrom: day.optional(),
    filedTo: day.optional(),
    /** Only rows of one family by one key. */
    family: z
      .strictObject({ key: z.enum(['etsi', 'priority', 'connected', 'hand']), id: z.string().max(200) })
      .readonly()
      .optional(),
    /** Only rows whose application has one of these match keys. */
    applications: z.array(z.string().max(80)).max(10_000).readonly().optional(),
    withoutDuplicates: z.boolean().optional(),
    onlyDoubtful: z.boolean().optional(),
    onlyBlanket: z.boolean().optional(),
    onlyNamedByDeclarant: z.boolean().optional(),
    onlyCorrected: z.boolean().optional(),
  })
  .readonly();
export type ListFilters = z.infer<typeof listFiltersSchema>;

/** A part of a list: what is searched, how it is narrowed, and in which order. The same words are stored with a schedule. */
export const listPartSchema = z
  .strictObject({
    /** Number in any style, words of the title, owner or standard; all of them have to be there. */
    search: z.string().max(200),
    filters: listFiltersSchema,
    sort: z.strictObject({ column: listColumnSchema, isDescending: z.boolean() }).readonly().nullable(),
  })
  .readonly();
export type ListPart = z.infer<typeof listPartSchema>;

export const wholeList: ListPart = { search: '', filters: {}, sort: null };

/** One row of a list's table. Everything is as declared; expiry and status are estimates. */
export const listRowSchema = z
  .strictObject({
    row: z.number().int().positive(),
    status: z.enum(['resolved', 'unresolved', 'excluded']),
    isDuplicate: z.boolean(),
    isCorrected: z.boolean(),
    publications: z.string(),
    /** As the source writes it; null when it names none. */
    application: z.string().nullable(),
    /** Match key of the application, stated or inferred from the publication. */
    applicationKey: z.string().nullable(),
    office: z.string().nullable(),
    title: z.string().nullable(),
    owner: z.string().nullable(),
    standard: z.string().nullable(),
    version: z.string().nullable(),
    release: z.string().nullable(),
    project: z.string().nullable(),
    generations: z.array(z.enum(GENERATIONS)).readonly(),
    filingDate: z.string().nullable(),
    /** Estimated, or as stated by hand or by the list: `expiryMethod` says which. */
    expiry: z.string().nullable(),
    expiryMethod: z.string().nullable(),
    /** Estimated, on the day of `legalStatusOn`, today unless told otherwise; null where there is no application. */
    legalStatus: z.enum(PATENT_STATUSES).nullable(),
    family: z.string().nullable(),
    prioritySet: z.number().int().nullable(),
    connectedFamily: z.number().int().nullable(),
    handFamily: z.string().nullable(),
    declaration: z.string().nullable(),
    declarationDate: z.string().nullable(),
    group: z.string().nullable(),
  })
  .readonly();
export type ListRow = z.infer<typeof listRowSchema>;

/** A part of a list under a name, with the columns that are shown and their widths. */
export const listViewSchema = z
  .strictObject({
    id: z.string().max(60),
    name: z.string().trim().min(1, 'Give the view a name.').max(100),
    part: listPartSchema,
    columns: z
      .array(
        z.strictObject({ column: listColumnSchema, width: z.number().int().min(20).max(2000) }).readonly(),
      )
      .readonly(),
  })
  .readonly();
export type ListView = z.infer<typeof listViewSchema>;
