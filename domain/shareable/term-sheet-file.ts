import { internalPartSchema } from '../document/internal-part.ts';
import { fail, ok, type Result } from '../result.ts';
import { canonicalJson } from '../rounds/canonical-round.ts';
import { z } from '../zod.ts';
import { shareableRoundSchema } from './shareable-round-schema.ts';
import { sharedChangeSchema } from './shared-change.ts';

/** By these two a file says what it is. A form that older readers would misread gets the next number. */
export const TERM_SHEET_FORMAT = 'parley-term-sheet';
export const TERM_SHEET_VERSION = 1;

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
/** The hash under which the round was frozen: which state it is. It cannot be reckoned from the file. Null for a draft. */
const seal = sha256.nullable();
/** Letters of schedules that the round has and this copy does not carry. */
const leftOut = z.array(z.string().regex(/^[A-Z]$/)).readonly();

/** A round as a file: what may be shared of it, and in an internal copy what is ours. */
export const termSheetFileSchema = z
  .strictObject({
    format: z.literal(TERM_SHEET_FORMAT),
    version: z.literal(TERM_SHEET_VERSION),
    /** SHA-256 of `hashedText`, by which a file that was damaged or edited is told. */
    contentSha256: sha256,
    copy: z
      .strictObject({
        kind: z.enum(['counterpart', 'internal', 'redline']),
        /** "Without prejudice – subject to contract" and its like. */
        legend: z.string(),
        /** For whom the copy is; null where it is for nobody in particular. */
        recipient: z.string().nullable(),
      })
      .readonly(),
    seal,
    round: shareableRoundSchema,
    leftOut,
    /** Of a redline: the earlier round, and what changed since. */
    since: z
      .strictObject({
        seal,
        round: shareableRoundSchema,
        leftOut,
        changes: z.array(sharedChangeSchema).readonly(),
      })
      .readonly()
      .exactOptional(),
    internal: internalPartSchema.exactOptional(),
  })
  .readonly();
export type TermSheetFile = z.infer<typeof termSheetFileSchema>;

/**
 * What `contentSha256` is taken of: the file as JSON in its one spelling, without the hash itself and without `copy`, so
 * that one state has one hash, for whomever a copy was made. Takes a file as it was read, trusted or not.
 */
export function hashedText(file: Readonly<Record<string, unknown>>): string {
  const { contentSha256: _hash, copy: _copy, ...content } = file;
  return canonicalJson(content);
}

/** Whether JSON says of itself that it is a term sheet of ours, of whatever version. */
export function isTermSheet(json: unknown): json is Readonly<Record<string, unknown>> {
  return (
    typeof json === 'object' &&
    json !== null &&
    Object.getOwnPropertyDescriptor(json, 'format')?.value === TERM_SHEET_FORMAT
  );
}

/** The file as it was written, where it is whole and of the form of its version. Its hash is not looked at here. */
export function readTermSheet(json: unknown): Result<TermSheetFile> {
  if (isTermSheet(json) && typeof json['version'] === 'number' && json['version'] > TERM_SHEET_VERSION)
    return fail({
      code: 'conflict',
      message: 'The term sheet was written by a newer version of Parley. Open it with that one.',
    });
  const read = termSheetFileSchema.safeParse(json);
  return read.success
    ? ok(read.data)
    : fail({
        code: 'invalid-input',
        issues: read.error.issues.map(({ path, message }) => ({ path: path.join('.'), message })),
      });
}
