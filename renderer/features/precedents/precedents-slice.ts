import { describeError } from '../../../domain/describe-error.ts';
import type { PrecedentSummary } from '../../../domain/precedents/precedent-summary.ts';
import type { Api } from '../../api.ts';
import type { Loaded, Slice } from '../../slice.ts';

export interface PrecedentsSlice {
  readonly precedents: Loaded<readonly PrecedentSummary[]>;
  /** Asks for the list again, for what is ours may have changed. */
  readonly loadPrecedents: () => Promise<void>;
  /** Asks for the list unless it was asked for since the workspace was opened: the start of the app does without it. */
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
        if (latest === null) await get().loadPrecedents();
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
        set({
          precedents: result.ok
            ? { state: 'ready', value: result.value }
            : { state: 'failed', message: describeError(result.error) },
        });
      },
    };
  };
