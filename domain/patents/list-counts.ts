import { z } from '../zod.ts';

const count = z.number().int().nonnegative();

/** What stands behind one declared standard or generation, level by level. Families are those of the source's family id. */
const declaredCountsSchema = z.object({ rows: count, applications: count, families: count }).readonly();

/**
 * The figures of one imported list. Each names its level: rows of the file, publications, applications or families. Rows
 * whose family cannot be told are counted as such and are never families of one.
 */
export const patentListCountsSchema = z
  .object({
    /** Data rows of the file, with those that could not be read. resolved + unresolved + excluded make rows. */
    rows: count,
    /** Rows whose publication numbers were all understood. */
    resolved: count,
    /** Rows with a number that was not understood, and rows that could not be read at all. */
    unresolved: count,
    /** Rows that name no publication on purpose (blank, pending). */
    excluded: count,
    /** Rows that repeat an earlier row cell by cell. They stay in the list. */
    duplicates: count,
    /** Different publications: A and B of one application are two. */
    publications: count,
    /** Different application numbers as the list writes them, among those understood. */
    applications: count,
    /**
     * How many of these are another way of writing one already counted, such as CN2013869976 and CN20138069976. Kept
     * apart so that whoever counts the column comes to the same figure.
     */
    applicationsWrittenTwice: count,
    /** By hand: families that people made; an application without one keeps that of its source, so the three are not added up. */
    families: z.object({ etsi: count, priority: count, connected: count, hand: count }).readonly(),
    /** Rows without what the family is told by. */
    withoutFamily: z.object({ etsi: count, priority: count, connected: count }).readonly(),
    withoutPublication: count,
    /** Rows whose application number is blank, said not to be known, or not understood. */
    withoutApplication: count,
    /** Rows whose application number was meant as one and not understood; their status is that of their publications. */
    applicationsNotUnderstood: count,
    /** Entries of declarations (DIPG_ID in the ETSI export). */
    declarationGroups: count,
    /** Publications that were understood with doubt; each row of the list says which. */
    doubtful: count,
    /** Rows with bytes that were no text in the file's encoding, shown as U+FFFD. */
    damagedRows: count,
    /** Rows that declare all that somebody has for a standard or project and name no patent. */
    blanketRows: count,
    /** Applications that no filing number names, taken for granted behind a publication; not among `applications`. */
    inferredApplications: count,
    /** Publications by office. */
    byOffice: z.record(z.string(), count).readonly(),
    /** Publications by office and kind code, such as `EP B1`; `EP` alone where no kind is written. */
    byKind: z.record(z.string(), count).readonly(),
    /** Rows in which a column that a list needs is blank, by column. */
    blanks: z
      .object({
        publication: count,
        application: count,
        title: count,
        filingDate: count,
        family: count,
        priorities: count,
        owner: count,
        standard: count,
        version: count,
        generations: count,
      })
      .readonly(),
    /** Rows, applications and families by company after merged spellings, most applications first; the first 200. */
    byOwner: z
      .array(
        z
          .object({
            owner: z.string().nullable(),
            spellings: count,
            rows: count,
            applications: count,
            families: count,
          })
          .readonly(),
      )
      .readonly(),
    /** By declared specification without its version, most rows first; null gathers the rows that name none. */
    byStandard: z
      .array(
        z
          .object({ standard: z.string().nullable(), rows: count, applications: count, families: count })
          .readonly(),
      )
      .readonly(),
    /** By flag as declared; a row may carry several. `notStated` gathers the rows whose flags are all blank. */
    byGeneration: z
      .object({
        '2G': declaredCountsSchema,
        '3G': declaredCountsSchema,
        '4G': declaredCountsSchema,
        '5G': declaredCountsSchema,
        notStated: declaredCountsSchema,
      })
      .readonly(),
  })
  .readonly();

export type PatentListCounts = z.infer<typeof patentListCountsSchema>;
