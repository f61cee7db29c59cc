import { sectionKeys } from '../terms/custom-term.ts';
import { z } from '../zod.ts';
import { noticedSchema } from './noticed.ts';
import { markedChangeSchema, receivedFileSchema, receivedRemarkSchema } from './received-file.ts';

export const confidences = ['certain', 'likely', 'doubtful', 'none'] as const;
export type Confidence = (typeof confidences)[number];

/** A term that a part may belong to, with how sure that is and why, in words. */
const candidateSchema = z.strictObject({
  key: z.string(),
  label: z.string(),
  confidence: z.enum(confidences),
  reason: z.string(),
});
export type Candidate = z.infer<typeof candidateSchema>;

/** What a part is taken for: words of a term, a new term of their own, or what only frames the paper (cover, legend, headings). */
export const takenAsSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('term'), key: z.string().min(1).max(60) }),
  z.strictObject({
    kind: z.literal('custom'),
    label: z.string().trim().min(1, 'Give the term a name.').max(200),
    section: z.enum(sectionKeys),
  }),
  z.strictObject({ kind: z.literal('frame') }),
]);
export type TakenAs = z.infer<typeof takenAsSchema>;

export const decisionSchema = z.strictObject({
  partId: z.string().max(60),
  as: takenAsSchema,
  /** Whether values that were read from its words are taken; the words are received either way. */
  takesValues: z.boolean(),
});
export type Decision = z.infer<typeof decisionSchema>;

/** How a file is to be understood, where that is not what was proposed. */
export const decisionsSchema = z.strictObject({
  parts: z.array(decisionSchema).max(5_000).default([]),
  /** Terms of the earlier round that the file does not have: whether they stay on the sheet. */
  absent: z
    .array(z.strictObject({ key: z.string().max(60), isKept: z.boolean() }))
    .max(500)
    .default([]),
});
export type Decisions = z.infer<typeof decisionsSchema>;

const pieceSchema = z.strictObject({
  text: z.string(),
  bold: z.literal(true).exactOptional(),
  italic: z.literal(true).exactOptional(),
  /** Who put it in or struck it, where the file marks that. */
  change: z
    .strictObject({
      kind: z.enum(['inserted', 'deleted', 'moved-from', 'moved-to']),
      author: z.string(),
      date: z.string().nullable(),
    })
    .exactOptional(),
  comments: z.array(z.string()).exactOptional(),
});

/** A stretch of the file under one heading, and what it is taken for. */
export const receivedPartSchema = z.strictObject({
  id: z.string(),
  /** As it is shown: "4.2"; null for none. */
  number: z.string().nullable(),
  /** "" for what stands before the first heading. */
  heading: z.string(),
  paragraphs: z.array(
    z.strictObject({
      role: z.enum(['heading', 'body', 'bullet', 'numbered', 'cell-row']),
      number: z.string().nullable(),
      pieces: z.array(pieceSchema),
    }),
  ),
  as: takenAsSchema,
  /** The name of the term that `as` leads to; "" for what only frames the paper. */
  label: z.string(),
  confidence: z.enum(confidences),
  reason: z.string(),
  isByHand: z.boolean(),
  /** Best first, without the one that was taken. */
  others: z.array(candidateSchema),
  /** What comes of it: nothing changed, values, own words, both, a term that was not there, or nothing that is of the sheet. */
  outcome: z.enum(['same', 'values', 'reworded', 'values-and-reworded', 'added', 'frame']),
  /** What the term said in the earlier round, a paragraph each; null for a term that was not there. */
  before: z.array(z.string()).nullable(),
  /** The same after receiving. */
  after: z.array(z.string()),
  /** Values that its words say in place of those of the earlier round. */
  values: z.array(
    z.strictObject({
      field: z.string(),
      label: z.string(),
      before: z.string().nullable(),
      after: z.string().nullable(),
    }),
  ),
  takesValues: z.boolean(),
  /** What to look at in it, a sentence each. */
  notes: z.array(z.string()).exactOptional(),
});
export type ReceivedPart = z.infer<typeof receivedPartSchema>;

/** What a file is, what each part of it is taken for and what would come of it; nothing is stored but the file itself. */
export const readingSchema = z.strictObject({
  file: receivedFileSchema,
  /** `sheet`: a term sheet as data. `text`: a Word file. `pages`: text to type from. */
  kind: z.enum(['sheet', 'text', 'pages']),
  title: z.string().nullable(),
  /** The round that it is held against; null where the deal has no frozen one. */
  against: z.number().int().nullable(),
  /** The number that its round will have. */
  number: z.number().int(),
  /** The latest round where that is a draft; null where it is not. */
  draft: z
    .strictObject({
      number: z.number().int(),
      /** Whether it holds work. One without gives way. */
      isTouched: z.boolean(),
      isOurs: z.boolean(),
      /**
       * Whether the file was made from it. As it is, it went out, and goes into the record as sent before the file does; changed since,
       * it has to be set back, or given up. Null where the file was not made from it.
       */
      answered: z.enum(['as-it-is', 'changed-since']).nullable(),
    })
    .nullable(),
  /** Of which day it says that it is. */
  dated: z.iso.date().nullable(),
  /** What to know before it is confirmed: another deal, a mark of damage, what was not read. */
  doubts: z.array(z.string()),
  parts: z.array(receivedPartSchema),
  absent: z.array(
    z.strictObject({
      key: z.string(),
      label: z.string(),
      isKept: z.boolean(),
      /** A term that every sheet has stays. */
      isMandatory: z.boolean(),
    }),
  ),
  /** Terms that a part can be given to: those of the sheet first, then those of the catalogue that are not on it. */
  terms: z.array(z.strictObject({ key: z.string(), label: z.string(), isOnSheet: z.boolean() })),
  changes: z.array(markedChangeSchema),
  comments: z.array(receivedRemarkSchema),
  noticed: noticedSchema,
  schedules: z.array(z.strictObject({ letter: z.string(), owner: z.string(), lineCount: z.number().int() })),
  /** Of `pages`, the text of each. */
  pages: z.array(z.string()),
});
export type Reading = z.infer<typeof readingSchema>;
