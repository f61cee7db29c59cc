import { z } from '../../zod.ts';

/** A list that says each thing once. What differs in capitals only is the same thing. */
export function listSchema<T extends z.ZodType<string>>(entry: T, empty: string, longest: number) {
  return z
    .array(entry)
    .min(1, empty)
    .max(longest)
    .refine((entries) => repeated(entries) === undefined, { error: sayRepeated });
}

/** The refusal of a list, by the entry that stands in it twice. */
export function sayRepeated({ input }: { readonly input?: unknown }): string {
  return `"${repeated(input) ?? ''}" stands here twice.`;
}

/** The first entry that repeats an earlier one. */
export function repeated(entries: unknown): string | undefined {
  if (!Array.isArray(entries)) return undefined;
  const seen = new Set<string>();
  return entries
    .filter((entry): entry is string => typeof entry === 'string')
    .find((entry) => seen.size === seen.add(entry.trim().toLowerCase()).size);
}
