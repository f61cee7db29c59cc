import type { FieldValues, Stated } from '../../../domain/terms/stated.ts';

/**
 * What an open form holds after its term was changed elsewhere, by replacing words, by putting a change back or by a step
 * of the history: what is typed and not saved stays, anything else is as the file now has it. Else the next save of the
 * form would take the change back.
 */
export function takeOver(
  draft: FieldValues,
  was: FieldValues,
  now: FieldValues,
  typed: ReadonlySet<string>,
): FieldValues {
  const changed = [...new Set([...Object.keys(was), ...Object.keys(now)])].filter(
    (key) => !typed.has(key) && !isSameValue(was[key], now[key]),
  );
  if (changed.length === 0) return draft;
  const next: Record<string, Stated<unknown>> = { ...draft };
  for (const key of changed) {
    const stated = now[key];
    if (stated) next[key] = stated;
    else delete next[key];
  }
  return next;
}

function isSameValue(one: Stated<unknown> | undefined, other: Stated<unknown> | undefined): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
