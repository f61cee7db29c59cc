/** Whether a value keeps within a limit; null with the reason where the two cannot be held against each other. */
export type Verdict =
  | { readonly holds: boolean; readonly reason: null }
  | { readonly holds: null; readonly reason: string };

export function verdict(holds: boolean): Verdict {
  return { holds, reason: null };
}

export function cannotTell(reason: string): Verdict {
  return { holds: null, reason };
}

/** Several limits at once: one that is crossed is crossed whatever is not known of the others. */
export function allOf(verdicts: readonly Verdict[]): Verdict {
  return (
    verdicts.find(({ holds }) => holds === false) ??
    verdicts.find(({ holds }) => holds === null) ??
    verdict(true)
  );
}
