import type { Right } from './right.ts';

/** What is known of one application. All but the office may be missing; days are ISO days. */
export interface ExpiryFacts {
  /** WIPO ST.3 code. */
  readonly office: string;
  /** See `rightOf`; a patent unless told otherwise. */
  readonly right?: Right;
  /** National filing date, or the international one where the application came that way. */
  readonly filingDate?: string | null;
  /** The year that the filing number carries: used only when there is no filing date. */
  readonly filingYear?: number | null;
  /** United States: first non-provisional US or international filing of the benefit chain. Of a reissue: the original's. */
  readonly earliestNonProvisionalFiling?: string | null;
  /** United States: the year in the number of such a filing, where its day is not known. It bounds the day from above. */
  readonly chainYear?: number | null;
  /** United States: an earlier filing that is named without day or year; it is said, and changes nothing. */
  readonly undatedEarlierFiling?: string | null;
  /** The earliest year of a stated priority: a first filing with that priority followed within a year. */
  readonly earliestPriorityYear?: number | null;
  /** Of a translation of a European patent: the filing of that, from which it runs. Null members where it is not known. */
  readonly translationOf?: { readonly day: string | null; readonly year: number | null } | null;
  readonly grantDate?: string | null;
  /** They never start the term; one long before the filing raises a doubt, which is said. */
  readonly priorityDates?: readonly string[];
  /** United States: days of patent term adjustment, with where they were read. */
  readonly termAdjustment?: { readonly days: number; readonly note: string } | null;
  /** The term ends then at the latest. */
  readonly terminalDisclaimerDate?: string | null;
  /** Added last, after any terminal disclaimer: extension for regulatory or office delay. */
  readonly extensionDays?: number | null;
}

export type ExpiryMethod =
  | 'us-20-from-earliest-filing'
  | 'us-17-from-grant'
  | 'us-later-of-17-and-20'
  | '20-from-filing'
  | 'utility-model-from-filing'
  | 'design-from-filing'
  | 'design-from-grant'
  | 'stated-by-list'
  | 'stated-by-hand';

/** A day of expiry with all that it rests on. It is never more than an estimate, and its words say so. */
export interface ExpiryEstimate {
  /** The last day of the term. With precision `year` the last day that is possible. */
  readonly date: string;
  readonly precision: 'day' | 'year';
  readonly method: ExpiryMethod;
  /** Such as "20 years from the filing date 2013-05-14, estimated, unadjusted". */
  readonly words: string;
  /** The facts that were used, by name, as they were given. */
  readonly inputs: readonly { readonly fact: keyof ExpiryFacts; readonly value: string }[];
  readonly assumptions: readonly string[];
}

/** Why there is no estimate, in words. */
export interface NoEstimate {
  readonly missing: string;
}

/** A term by its rule, before days are added to it or cut off. */
export type TermByRule = Pick<ExpiryEstimate, 'date' | 'method' | 'words' | 'inputs' | 'assumptions'>;
