import type { Issue } from '../result.ts';
import type { Field } from '../terms/term.ts';
import { valueKinds } from '../terms/values/value-kinds.ts';
import { z } from '../zod.ts';
import { boundsOfKind } from './bounds-of-kind.ts';
import type { Limit } from './position.ts';

type Parsed =
  | { readonly ok: true; readonly limit: Limit }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** Reads a limit as its field's kind asks; the paths of issues stand within the limit. */
export function parseLimit(field: Field, limit: Limit): Parsed {
  const refuse = (path: string, message: string): Parsed => ({ ok: false, issues: [{ path, message }] });
  if (!boundsOfKind(field.kind).includes(limit.bound))
    return refuse('bound', `"${field.label}" cannot be limited like this. Say it in words.`);
  const { schema } = valueKinds[field.kind];
  const isList = limit.bound === 'one-of';
  const parsed = (isList ? z.array(schema).min(1, 'Pick at least one.').max(200) : schema).safeParse(
    limit.value,
  );
  if (!parsed.success)
    return {
      ok: false,
      issues: parsed.error.issues.map((issue) => ({
        path: ['value', ...issue.path].join('.'),
        message: issue.message,
      })),
    };
  const stranger = outsideOptions(field, parsed.data);
  if (stranger !== undefined) return refuse('value', `"${stranger}" is not one of the choices.`);
  return { ok: true, limit: { ...limit, value: parsed.data } };
}

function outsideOptions(field: Field, value: unknown): string | undefined {
  if (field.kind !== 'choice' && field.kind !== 'set') return undefined;
  const allowed = new Set(field.options?.map((option) => option.value));
  return [value]
    .flat()
    .map(String)
    .find((entry) => !allowed.has(entry));
}
