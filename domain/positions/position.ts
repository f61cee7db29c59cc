import { idSchema } from '../deals/ids.ts';
import { z } from '../zod.ts';

/** How a value is held against a limit: amounts and times by `at-least` and `at-most`, sets by what they hold, choices by name. */
export const bounds = ['at-least', 'at-most', 'one-of', 'is'] as const;
export type Bound = (typeof bounds)[number];

export const limitSchema = z.strictObject({
  field: z.string().min(1).max(60),
  bound: z.enum(bounds),
  /** Of the field's own kind; for `one-of` a list of such values. */
  value: z.unknown(),
});
export type Limit = z.infer<typeof limitSchema>;

const words = z.string().max(20_000);

export const stanceSchema = z.strictObject({
  limits: z.array(limitSchema).max(40),
  /** What cannot be typed: read by people, checked by nobody. */
  words,
});
export type Stance = z.infer<typeof stanceSchema>;

export const stanceNames = ['target', 'fallback', 'walkAway'] as const;
export type StanceName = (typeof stanceNames)[number];

const grade = z.number().int().min(1, 'From 1 to 5.').max(5, 'From 1 to 5.').nullable();

/** Our private stand on one term of a deal. */
export const positionSchema = z.strictObject({
  termKey: z.string().min(1).max(60),
  target: stanceSchema,
  fallback: stanceSchema,
  walkAway: stanceSchema,
  /** 5 matters most. */
  priority: grade,
  /** 5 yields most easily. */
  flexibility: grade,
  reason: words,
  /** Who decides within the limits. */
  decidedBy: z.string().max(300),
  /** Who has to approve a step beyond the walk-away. */
  approvalBy: z.string().max(300),
});
export type Position = z.infer<typeof positionSchema>;

export function emptyPosition(termKey: string): Position {
  const nothing: Stance = { limits: [], words: '' };
  return {
    termKey,
    target: nothing,
    fallback: nothing,
    walkAway: nothing,
    priority: null,
    flexibility: null,
    reason: '',
    decidedBy: '',
    approvalBy: '',
  };
}

/**
 * Positions to start a deal with. It does not know which side we will be: fields and choices that name a side are kept
 * as if we were A.
 */
export const playbookSchema = z.strictObject({
  id: idSchema,
  name: z.string().trim().min(1, 'Give the playbook a name.').max(300),
  note: words,
  isBuiltIn: z.boolean(),
  positions: z.array(positionSchema).max(300),
});
export type Playbook = z.infer<typeof playbookSchema>;
