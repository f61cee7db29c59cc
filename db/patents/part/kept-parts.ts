/** Parts whose rows are kept in order, so that any page of them is at hand. A million keys are 8 MB. */
const KEPT = 6;

export interface KeptParts<T> {
  readonly get: (name: string) => T | undefined;
  /** The part that was used longest ago goes. */
  readonly keep: (name: string, value: T) => T;
}

/** What was found out last, by names that change with the list: nothing has to be dropped by hand. */
export function createKeptParts<T>(): KeptParts<T> {
  const kept = new Map<string, T>();
  const keep = (name: string, value: T): T => {
    kept.delete(name);
    kept.set(name, value);
    const [oldest] = kept.keys();
    if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
    return value;
  };
  return {
    get: (name) => {
      const value = kept.get(name);
      return value === undefined ? undefined : keep(name, value);
    },
    keep,
  };
}
