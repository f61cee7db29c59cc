/**
 * One line of a printed schedule: a publication, or an application of which no publication is listed. Declared to the
 * standards named; nothing more is known.
 */
export interface ScheduleRow {
  /** Family id of the source; null when the row names none. */
  readonly family: string | null;
  /** Filing number as the source writes it. */
  readonly application: string | null;
  /** Such as `EP1848154B1`; null on a line of an unpublished application. */
  readonly publication: string | null;
  readonly office: string;
  readonly title: string | null;
  /** ISO day. */
  readonly filingDate: string | null;
  /** Specifications to which it is declared, without versions, each once. */
  readonly declaredStandards: readonly string[];
}
