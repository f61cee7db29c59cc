import type { Output } from '../../../../domain/contract/contract.ts';
import type { Result } from '../../../../domain/result.ts';
import type { Api } from '../../../api.ts';
import type { Slice } from '../../../slice.ts';

export interface TermHistorySlice {
  /** One term through all rounds that have it: asked for when it is looked at, and kept by who looks. */
  readonly findTermHistory: (dealId: string, key: string) => Promise<Result<Output<'terms.history'>>>;
}

export const createTermHistorySlice =
  ({ call }: Pick<Api, 'call'>): Slice<TermHistorySlice> =>
  () => ({ findTermHistory: (dealId, key) => call('terms.history', { dealId, key }) });
