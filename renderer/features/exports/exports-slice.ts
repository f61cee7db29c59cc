import type { Exported, ExportRequest } from '../../../domain/contract/exports.ts';
import type { Result } from '../../../domain/result.ts';
import type { Api } from '../../api.ts';
import type { Slice } from '../../slice.ts';

export interface ExportsSlice {
  /** What was last written for each deal in this session. */
  readonly exported: Readonly<Record<string, Exported & { readonly copy: ExportRequest['copy'] }>>;
  readonly exportDeal: (
    request: ExportRequest,
    onStarted?: (jobId: string) => void,
  ) => Promise<Result<Exported>>;
}

export const createExportsSlice =
  ({ startJob }: Pick<Api, 'startJob'>): Slice<ExportsSlice> =>
  (set) => ({
    exported: {},
    exportDeal: async (request, onStarted) => {
      const result = await startJob('exports.start', request, onStarted);
      if (result.ok)
        set(({ exported }) => ({
          exported: { ...exported, [request.dealId]: { ...result.value, copy: request.copy } },
        }));
      return result;
    },
  });
