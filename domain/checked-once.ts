import { z } from './zod.ts';

/**
 * The same check, made once for each object: what goes out again and again, and is never changed, need not be looked at
 * each time. For answers only, since nothing is trimmed or filled in.
 */
export function checkedOnce<T extends object>(schema: z.ZodType<T>) {
  const good = new WeakSet();
  return z.custom<T>().superRefine((value: T, ctx) => {
    if (good.has(value)) return;
    const checked = schema.safeParse(value);
    if (checked.success) good.add(value);
    else
      for (const { path, message } of checked.error.issues) ctx.addIssue({ code: 'custom', path, message });
  });
}
