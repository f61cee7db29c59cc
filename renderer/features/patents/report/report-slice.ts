import type { Input, Output } from '../../../../domain/contract/contract.ts';
import type { PatentListSummary } from '../../../../domain/contract/patent-lists.ts';
import type { ListExport, ListExported } from '../../../../domain/contract/patent-report.ts';
import type { Result } from '../../../../domain/result.ts';
import type { Api } from '../../../api.ts';
import type { SetSlice } from '../../../slice.ts';
import { suggestFileName } from './suggest-file-name.ts';

type Ask<
  N extends
    | `patentLists.${'rejects' | 'rejectCauses' | 'rowFields' | 'correct' | 'uncorrect' | 'corrections'}`
    | `patentLists.${'dropWaiting' | 'changes' | 'reading'}`
    | `companies.${'list' | 'merge' | 'split'}`,
> = (input: Input<N>) => Promise<Result<Output<N>>>;

export const reportSections = ['rejects', 'companies', 'changes', 'corrections'] as const;
export type ReportSection = (typeof reportSections)[number];

export interface ReportSlice {
  /** What of each report is looked at, by the list's id; absent: its rejects. */
  readonly reportSections: Readonly<Record<string, ReportSection>>;
  readonly showSection: (listId: string, section: ReportSection) => void;
  readonly readRejects: Ask<'patentLists.rejects'>;
  readonly readRejectCauses: Ask<'patentLists.rejectCauses'>;
  readonly readRowFields: Ask<'patentLists.rowFields'>;
  readonly correctRow: Ask<'patentLists.correct'>;
  readonly uncorrectRow: Ask<'patentLists.uncorrect'>;
  readonly readCorrections: Ask<'patentLists.corrections'>;
  readonly dropWaiting: Ask<'patentLists.dropWaiting'>;
  readonly readListChanges: Ask<'patentLists.changes'>;
  readonly readReading: Ask<'patentLists.reading'>;
  readonly readCompanies: Ask<'companies.list'>;
  readonly mergeCompanies: Ask<'companies.merge'>;
  readonly splitCompanies: Ask<'companies.split'>;
  /** Asks for a place and writes there; null when the person thought better of it. */
  readonly exportList: (
    name: string,
    request: Omit<ListExport, 'file'>,
  ) => Promise<Result<ListExported> | null>;
}

/** What of the rest of the store it uses. */
interface Known {
  readonly takePatentList: (list: PatentListSummary) => void;
  readonly loadPatentLists: () => Promise<void>;
}

export const createReportSlice =
  ({ call, host, startJob }: Api) =>
  (set: SetSlice<ReportSlice>, get: () => Known): ReportSlice => {
    function take<T extends { readonly list: PatentListSummary }>(result: Result<T>): Result<T> {
      if (result.ok) get().takePatentList(result.value.list);
      return result;
    }
    /** Companies are merged in every list, so every list may count otherwise now. */
    async function takeAll<T>(result: Result<T>): Promise<Result<T>> {
      if (result.ok) await get().loadPatentLists();
      return result;
    }
    return {
      reportSections: {},
      showSection: (listId, section) =>
        set((state) => ({ reportSections: { ...state.reportSections, [listId]: section } })),
      readRejects: (input) => call('patentLists.rejects', input),
      readRejectCauses: (input) => call('patentLists.rejectCauses', input),
      readRowFields: (input) => call('patentLists.rowFields', input),
      correctRow: async (input) => take(await call('patentLists.correct', input)),
      uncorrectRow: async (input) => take(await call('patentLists.uncorrect', input)),
      readCorrections: (input) => call('patentLists.corrections', input),
      dropWaiting: (input) => call('patentLists.dropWaiting', input),
      readListChanges: (input) => call('patentLists.changes', input),
      readReading: (input) => call('patentLists.reading', input),
      readCompanies: (input) => call('companies.list', input),
      mergeCompanies: async (input) => takeAll(await call('companies.merge', input)),
      splitCompanies: async (input) => takeAll(await call('companies.split', input)),
      exportList: async (name, request) => {
        const suggestedName = suggestFileName(name, request.what, request.as);
        const file = await host('chooseSaveFile', { suggestedName, kind: request.as });
        return file === null ? null : startJob('patentLists.export', { ...request, file });
      },
    };
  };
