import type { Confidence, NumberStage } from '../patent-number.ts';

/** What an office's rules make of the part of a number that follows the office code. */
export type OfficeReading =
  | {
      readonly number: string;
      /** The serial as the match key has it, where that differs from how it is shown. */
      readonly keySerial?: string;
      readonly kind: string | null;
      /** Set where the number itself proves the stage; otherwise the kind code does. */
      readonly stage?: NumberStage | undefined;
      readonly confidence?: Confidence;
      readonly reason?: string;
    }
  | { readonly refused: string }
  | { readonly isApplication: true };

/** Rules of one office. `body` keeps the separators that were written; `kind` is null when none was. */
export type OfficeRules = (body: string, kind: string | null) => OfficeReading;

export const READS_AS_APPLICATION: OfficeReading = { isApplication: true };
