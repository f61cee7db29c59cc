import type { Input, Output } from '../../../../domain/contract/contract.ts';
import type { FxSheet } from '../../../../domain/contract/economics.ts';
import type { Result } from '../../../../domain/result.ts';
import type { Api } from '../../../api.ts';
import { loaded, type Loaded, type SetSlice } from '../../../slice.ts';

export interface RatesSlice {
  /** The tables of rates of the workspace, the one that counts first. */
  readonly fxSheets: Loaded<readonly FxSheet[]>;
  readonly loadFxSheets: () => Promise<void>;
  readonly previewFx: (reading: Input<'fx.preview'>) => Promise<Result<Output<'fx.preview'>>>;
  readonly importFx: (request: Input<'fx.import'>) => Promise<Result<Output<'fx.import'>>>;
  /** Deals that may be reckoned with a table. */
  readonly findFxUses: (id: string) => Promise<Result<Output<'fx.uses'>>>;
  readonly removeFx: (id: string) => Promise<Result<Output<'fx.remove'>>>;
  readonly forgetFxSheets: () => void;
}

/** Rates of exchange. They are of the workspace: every deal is reckoned with them. */
export const createRatesSlice =
  ({ call }: Pick<Api, 'call'>) =>
  (set: SetSlice<RatesSlice>): RatesSlice => {
    const hold = (result: Result<FxSheet[]>): typeof result => {
      if (result.ok) set({ fxSheets: { state: 'ready', value: result.value } });
      return result;
    };
    return {
      fxSheets: { state: 'loading' },
      loadFxSheets: async () => set({ fxSheets: loaded(await call('fx.list', {})) }),
      previewFx: (reading) => call('fx.preview', reading),
      importFx: async (request) => hold(await call('fx.import', request)),
      findFxUses: (id) => call('fx.uses', { id }),
      removeFx: async (id) => hold(await call('fx.remove', { id })),
      forgetFxSheets: () => set({ fxSheets: { state: 'loading' } }),
    };
  };
