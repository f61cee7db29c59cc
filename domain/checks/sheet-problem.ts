/** Something about a sheet that a careful reader would stop at. */
export interface SheetProblem {
  /** Stable name of the rule, such as `cap-below-minimum`. */
  readonly rule: string;
  /** `error` cannot be meant; `warning` wants a second look; `gap` is not filled in yet. */
  readonly severity: 'error' | 'warning' | 'gap';
  /** Where to go to mend it; null for the sheet as a whole. */
  readonly termKey: string | null;
  readonly field: string | null;
  readonly message: string;
}
