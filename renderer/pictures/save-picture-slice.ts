import type { Input } from '../../domain/contract/contract.ts';
import type { Result } from '../../domain/result.ts';
import type { Api } from '../api.ts';
import type { Slice } from '../slice.ts';

export interface SavePictureSlice {
  /** Asks for a place and writes a picture there; null when the person thought better of it. */
  readonly savePicture: (
    suggestedName: string,
    svg: Input<'pictures.save'>['svg'],
  ) => Promise<Result<{ readonly file: string }> | null>;
}

export const createSavePictureSlice =
  ({ call, host }: Pick<Api, 'call' | 'host'>): Slice<SavePictureSlice> =>
  () => ({
    savePicture: async (suggestedName, svg) => {
      const file = await host('chooseSaveFile', { suggestedName, kind: 'svg' });
      return file === null ? null : call('pictures.save', { file, svg });
    },
  });
