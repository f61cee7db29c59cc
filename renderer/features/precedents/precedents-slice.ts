import type { PrecedentSummary } from '../../../domain/precedents/precedent-summary.ts';
import type { Api } from '../../api.ts';
import { loaded, type Loaded, type Slice } from '../../slice.ts';

export interface PrecedentsSlice {
  readonly precedents: Loaded<readonly PrecedentSummary[]>;
  /** Asks for the list again, for what is ours may have changed. */
  readonly loadPrecedents: () => Promise<void>;
  /** Asks for the list unless it is there or on its way: the start of the app does without it. */
  readonly needPrecedents: () => Promise<void>;
  readonly forgetPrecedents: () => void;
}

export const createPrecedentsSlice =
  ({ call }: Pick<Api, 'call'>): Slice<PrecedentsSlice> =>
  (set, get) => {
    let latest: symbol | null = null;
    return {
      precedents: { state: 'loading' },
      needPrecedents: async () => {
        if (latest === null || get().precedents.state === 'failed') await get().loadPrecedents();
      },
      forgetPrecedents: () => {
        latest = null;
        set({ precedents: { state: 'loading' } });
      },
      loadPrecedents: async () => {
        const asked = Symbol('precedents.list');
        latest = asked;
        const result = await call('precedents.list', {});
        // the answer of another workspace, or one that a newer question made old
        if (latest !== asked) return;
        set({ precedents: loaded(result) });
      },
    };
  };
