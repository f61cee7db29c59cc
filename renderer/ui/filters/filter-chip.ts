/** One filter that is on, in words, and the filters without it. */
export interface FilterChip<F> {
  readonly label: string;
  readonly without: F;
}
