import type { Input } from '../../../../domain/contract/contract.ts';
import type { Result } from '../../../../domain/result.ts';
import type { Api } from '../../../api.ts';
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
  /** Asks for a place and writes a picture there; null when the person thought better of it. */
  readonly savePicture: (
    suggestedName: string,
    svg: Input<'pictures.save'>['svg'],
  ) => Promise<Result<{ readonly file: string }> | null>;
}

export const createPicturesSlice =
  ({ call, host }: Pick<Api, 'call' | 'host'>): Slice<PicturesSlice> =>
  (set) => ({
    licenceTerm: null,
    changeLicenceTerm: (licenceTerm) => set({ licenceTerm }),
    savePicture: async (suggestedName, svg) => {
      const file = await host('chooseSaveFile', { suggestedName, kind: 'svg' });
      return file === null ? null : call('pictures.save', { file, svg });
    },
  });
