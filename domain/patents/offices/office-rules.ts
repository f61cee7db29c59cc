import type { Confidence, NumberHint, NumberStage } from '../patent-number.ts';

/** A number that breaks the office's rules; the words say which. */
interface Refused {
  readonly refused: string;
}

/** What an office's rules make of a publication number without its office code. */
export type PublicationReading =
  | {
      readonly number: string;
      /** The serial as the match key has it, where that differs from how it is shown. */
      readonly keySerial?: string;
      readonly kind: string | null;
      /** Set where the number itself proves the stage; otherwise the kind code does. */
      readonly stage?: NumberStage | undefined;
      /** The western year that the number tells. */
      readonly year?: number;
      readonly confidence?: Confidence;
      readonly reason?: string;
    }
  | Refused
  | { readonly isApplication: true };

/** What an office's rules make of a filing number without its office code. */
export type FilingReading =
  | {
      /** Year and serial, or whatever else makes the filing one of its kind at its office, without padding. */
      readonly keySerial: string;
      /** As the office writes it, or as databases do where the office's form cannot be told. */
      readonly shown: string;
      readonly year?: number;
      readonly confidence?: Confidence;
      readonly reason?: string;
    }
  | Refused;

/** Reads the part of a number that follows the office code. Separators are kept; `kind` is null when none was written. */
export type ReadPublication = (body: string, kind: string | null) => PublicationReading;
export type ReadFiling = (body: string, kind: string | null, hint: NumberHint) => FilingReading;

/** What a kind code says at one office: the stage that it proves, and its meaning in words. */
export type KindTable = Readonly<Record<string, readonly [stage: NumberStage, meaning: string]>>;

export interface OfficeRules {
  readonly publication: ReadPublication;
  readonly filing: ReadFiling;
  readonly kinds: KindTable;
}

export const READS_AS_APPLICATION: PublicationReading = { isApplication: true };
