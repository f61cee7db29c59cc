/**
 * How far along a document is. `publication` is a published application, `translation` a national translation of a
 * European patent (no invention of its own), `application` a filing number that names no published document, `other` a
 * certificate, correction or search document, `unknown` a publication whose kind is not given or not decisive.
 */
export type NumberStage = 'application' | 'publication' | 'grant' | 'translation' | 'other' | 'unknown';

/** `high`: one reading only. `medium`: repaired, or the office came from elsewhere. `low`: another reading is possible. */
export type Confidence = 'high' | 'medium' | 'low';

/** One understood number. What was written stays in `raw`; everything else is derived from it. */
export interface PatentNumber {
  readonly raw: string;
  /** WIPO ST.3 code of the office, such as `EP`. */
  readonly office: string;
  /** The office's serial as DOCDB writes it: no office, no kind, no separators (`2013190929`, `H1075478`, `RE44576`). */
  readonly number: string;
  /** WIPO ST.16 kind code, such as `B2`; null when none is written. */
  readonly kind: string | null;
  readonly stage: NumberStage;
  /**
   * Equal for every way of writing the same number; the kind is not part of it. Publications read `EP1848154`, filings
   * `EP/2006/711571` (office, year, serial; `US/14/426564` has the series for the year), so the two never meet.
   */
  readonly key: string;
  /** The western year that the number tells, whatever its era: of filing in a filing, of publication in a publication. */
  readonly year?: number;
  readonly confidence: Confidence;
  /** Why the confidence is not high. */
  readonly reason?: string;
}

/** `excluded` says that no number was meant (blank, "Pending"); `unresolved` that one was meant and not understood. */
export type NumberReading =
  | { readonly status: 'resolved'; readonly number: PatentNumber }
  | { readonly status: 'unresolved'; readonly raw: string; readonly reason: string }
  | { readonly status: 'excluded'; readonly raw: string; readonly reason: string };

/** What the surroundings of a number say about it, such as the country column of its row. */
export interface NumberHint {
  readonly office?: string | undefined;
  /** Kind code of a column of its own, as in Lens exports; used where the number has none. */
  readonly kind?: string | undefined;
  /** ISO date of filing, used only where an office's own numbers leave the year out. */
  readonly filingDate?: string | undefined;
}

/**
 * The number as it is shown: `EP1848154B1`, `PCT/JP2013/063391` or `US application 14/426564`. Indian filings need no word,
 * for their publications have the same number.
 */
export function formatPatentNumber(number: PatentNumber): string {
  if (number.stage !== 'application' || number.office === 'IN')
    return `${number.office}${number.number}${number.kind ?? ''}`;
  if (number.office === 'WO') return `PCT/${number.number}`;
  return `${number.office} application ${number.number}`;
}

/** Tells two publications apart: the match key with the kind, since A and B are stages and are never merged. */
export function publicationIdentity(number: PatentNumber): string {
  return `${number.key} ${number.kind ?? ''}`;
}

/**
 * Tells two application numbers apart as a list writes them. Databases write one filing in more than one way; the match
 * key says that, but a list's own count goes by what stands in it.
 */
export function applicationIdentity(number: PatentNumber): string {
  return `${number.office} ${number.raw.toUpperCase().replaceAll(/\s+/g, '')}`;
}
