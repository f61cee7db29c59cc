import type { Exported, ExportRequest } from '../../../domain/contract/exports.ts';
import type { ExportOptions } from '../../../domain/document/export-options.ts';
import type { OpenDeal } from '../../../domain/deals/deal.ts';
import { describeError } from '../../../domain/describe-error.ts';
import type { Api } from '../../api.ts';
import { saveAllNow } from '../../pending-saves.ts';
import type { SetSlice } from '../../slice.ts';
import { suggestName } from './suggest-name.ts';

/** The last copy of a deal in this session: kept here so that leaving the tab loses neither its progress nor its failure. */
export type ExportState =
  | { readonly state: 'running'; readonly jobId: string | null }
  | { readonly state: 'done'; readonly copy: ExportRequest['copy']; readonly file: Exported }
  | { readonly state: 'failed'; readonly message: string };

export interface CopyChoice {
  readonly copy: ExportRequest['copy'];
  /** Null takes those kept with the deal. */
  readonly options: ExportOptions | null;
}

export interface ExportsSlice {
  readonly exports: Readonly<Record<string, ExportState>>;
  /** Asks for a place and writes the latest round there; false when the person thought better of it. */
  readonly exportDeal: (open: OpenDeal, choice: CopyChoice) => Promise<boolean>;
}

/** What of the rest of the store it reads. */
interface Known {
  readonly dealsById: Readonly<Record<string, OpenDeal>>;
}

export const createExportsSlice =
  ({ host, startJob }: Pick<Api, 'host' | 'startJob'>) =>
  (set: SetSlice<ExportsSlice>, get: () => ExportsSlice & Known): ExportsSlice => ({
    exports: {},
    exportDeal: async (shown, choice) => {
      await saveAllNow();
      // As it is now that all is saved: the name of the file is made of it
      const open = get().dealsById[shown.deal.id] ?? shown;
      const { deal, round } = open;
      const out = await host('chooseSaveFile', {
        suggestedName: suggestName(open, choice.copy),
        kind: 'pdf',
      });
      if (out === null) return false;
      const show = (state: ExportState): void =>
        set(({ exports }) => ({ exports: { ...exports, [deal.id]: state } }));
      show({ state: 'running', jobId: null });
      const result = await startJob(
        'exports.start',
        { ...choice, dealId: deal.id, round: round.number, as: 'pdf', compareWith: null, out },
        (jobId) => show({ state: 'running', jobId }),
      );
      show(
        result.ok
          ? { state: 'done', copy: choice.copy, file: result.value }
          : { state: 'failed', message: describeError(result.error) },
      );
      return true;
    },
  });
