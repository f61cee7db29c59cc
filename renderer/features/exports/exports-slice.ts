import type { Exported, ExportRequest } from '../../../domain/contract/exports.ts';
import { describeError } from '../../../domain/describe-error.ts';
import type { Api } from '../../api.ts';
import type { Slice } from '../../slice.ts';

/** The last copy of a deal in this session: kept here so that leaving the tab loses neither its progress nor its failure. */
export type ExportState =
  | { readonly state: 'running'; readonly jobId: string | null }
  | { readonly state: 'done'; readonly copy: ExportRequest['copy']; readonly file: Exported }
  | { readonly state: 'failed'; readonly message: string };

export interface ExportsSlice {
  readonly exports: Readonly<Record<string, ExportState>>;
  readonly exportDeal: (request: ExportRequest) => Promise<void>;
}

export const createExportsSlice =
  ({ startJob }: Pick<Api, 'startJob'>): Slice<ExportsSlice> =>
  (set) => ({
    exports: {},
    exportDeal: async (request) => {
      const show = (state: ExportState): void =>
        set(({ exports }) => ({ exports: { ...exports, [request.dealId]: state } }));
      show({ state: 'running', jobId: null });
      const result = await startJob('exports.start', request, (jobId) => show({ state: 'running', jobId }));
      show(
        result.ok
          ? { state: 'done', copy: request.copy, file: result.value }
          : { state: 'failed', message: describeError(result.error) },
      );
    },
  });
