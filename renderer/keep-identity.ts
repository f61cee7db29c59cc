/**
 * `after`, with every part that says the same as in `before` being that very part: what did not change is then the same
 * object, and nothing that shows it is drawn again. For plain data without cycles; functions are compared as they are.
 */
export function keepIdentity<T>(before: unknown, after: T): T {
  if (Object.is(before, after)) return after;
  if (Array.isArray(after)) {
    if (!Array.isArray(before)) return after;
    const kept = after.map((part: unknown, at) => keepIdentity(twinOf(part, at, before), part));
    const isSame = kept.length === before.length && kept.every((part, at) => Object.is(part, before[at]));
    // every part is one of `before` or of `after`, so the whole has the type of `after`
    return (isSame ? before : kept) as T;
  }
  if (!isRecord(after) || !isRecord(before)) return after;
  const keys = Object.keys(after);
  const kept = Object.fromEntries(keys.map((key) => [key, keepIdentity(before[key], after[key])]));
  const isSame =
    keys.length === Object.keys(before).length &&
    keys.every((key) => Object.hasOwn(before, key) && Object.is(kept[key], before[key]));
  return (isSame ? before : kept) as T;
}

/** What stood for this entry before: by its key where the list has keys, so that one that moved is still known. */
function twinOf(part: unknown, at: number, before: readonly unknown[]): unknown {
  const twin = before[at];
  if (!isRecord(part) || typeof part['key'] !== 'string') return twin;
  if (isRecord(twin) && twin['key'] === part['key']) return twin;
  return before.find((other) => isRecord(other) && other['key'] === part['key']);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
