import type { Slice } from '../../../slice.ts';

/** From the first day of a licence to its last. */
export interface Term {
  readonly from: string;
  readonly to: string;
}

export interface PicturesSlice {
  /** The term against which lists run off; null: ten years from today. */
  readonly licenceTerm: Term | null;
  readonly changeLicenceTerm: (term: Term) => void;
}

export const createPicturesSlice: Slice<PicturesSlice> = (set) => ({
  licenceTerm: null,
  changeLicenceTerm: (licenceTerm) => set({ licenceTerm }),
});
