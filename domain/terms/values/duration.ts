import { deltaOf } from '../../decimal.ts';
import { z } from '../../zod.ts';
import type { ValueKind } from './value-kind.ts';

export const durationSchema = z.strictObject({
  count: z.number().int('Write a whole number.').min(1, 'At least 1.').max(1200, 'At most 1200.'),
  unit: z.enum(['days', 'months', 'years']),
});

export type Duration = z.infer<typeof durationSchema>;

export const durationKind: ValueKind<Duration> = {
  schema: durationSchema,
  format: ({ count, unit }) => `${count} ${count === 1 ? unit.slice(0, -1) : unit}`,
  delta: (before, after) =>
    before.unit === after.unit ? deltaOf(String(before.count), String(after.count)) : null,
};
