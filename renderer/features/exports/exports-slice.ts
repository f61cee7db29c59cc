import type {
  CopyContents,
  Exported,
  ExportRecord,
  ExportRequest,
} from '../../../domain/contract/exports.ts';
import type { FileKind } from '../../../domain/contract/host.ts';
import type { OpenDeal } from '../../../domain/deals/deal.ts';
import { describeError } from '../../../domain/describe-error.ts';
import type { ExportOptions } from '../../../domain/document/export-options.ts';
import type { Result } from '../../../domain/result.ts';
import type { Api } from '../../api.ts';
import { saveAllNow } from '../../pending-saves.ts';
import { loaded, type Loaded, type SetSlice } from '../../slice.ts';
import { shownOf, type PreviewState } from './preview/preview-slice.ts';
import { suggestName } from './suggest-name.ts';

/** Which document of a deal is looked at. It is that of this session; how documents look is kept with the deal. */
export interface ExportChoice extends Pick<ExportRequest, 'as' | 'copy' | 'since'> {
  /** Null is the latest. */
  readonly round: number | null;
}

export const firstChoice: ExportChoice = { as: 'pdf', copy: 'counterpart', since: null, round: null };

/** The last copy of a deal in this session: kept here so that leaving the tab loses neither its progress nor its failure. */
export type ExportState =
  | { readonly state: 'running'; readonly jobId: string | null }
  | { readonly state: 'done'; readonly choice: ExportChoice; readonly file: Exported }
  | { readonly state: 'cancelled' }
  | { readonly state: 'failed'; readonly message: string };

export interface ExportsSlice {
  readonly exports: Readonly<Record<string, ExportState>>;
  readonly exportChoices: Readonly<Record<string, ExportChoice>>;
  readonly exportOptions: Readonly<Record<string, Loaded<ExportOptions>>>;
  readonly exportLogs: Readonly<Record<string, Loaded<readonly ExportRecord[]>>>;
  readonly chooseExport: (dealId: string, change: Partial<ExportChoice>) => void;
  readonly loadExportOptions: (dealId: string) => Promise<void>;
  readonly changeExportOptions: (dealId: string, change: Partial<ExportOptions>) => Promise<void>;
  readonly loadExportLog: (dealId: string) => Promise<void>;
  /** What a document of the deal would hold and leave out. */
  readonly readCopyContents: (
    dealId: string,
    choice: ExportChoice,
    options: ExportOptions,
  ) => Promise<Result<CopyContents>>;
  /** Asks for a place and writes the document there; false when the person thought better of it. */
  readonly exportDeal: (open: OpenDeal, choice: ExportChoice) => Promise<boolean>;
  readonly forgetExports: () => void;
  /** Set while a person is asked by what name they go in the export log. */
  readonly isAskingName: boolean;
  /** Null when they thought better of exporting. */
  readonly answerName: (name: string | null) => void;
}

/** What of the rest of the store it reads. */
interface Known {
  readonly dealsById: Readonly<Record<string, OpenDeal>>;
  readonly preferences: { readonly exportName: string | null };
  readonly preview: PreviewState | null;
  readonly changePreferences: (change: { readonly exportName: string }) => Promise<void>;
}

const none = { exports: {}, exportChoices: {}, exportOptions: {}, exportLogs: {} };

export const createExportsSlice =
  ({ call, host, startJob }: Pick<Api, 'call' | 'host' | 'startJob'>) =>
  (set: SetSlice<ExportsSlice>, get: () => ExportsSlice & Known): ExportsSlice => {
    let answer: ((name: string | null) => void) | null = null;

    /** The name in the export log: asked for once, and kept on this computer. */
    const exporter = async (): Promise<string | null> => {
      const known = get().preferences.exportName;
      if (known !== null) return known;
      answer?.(null);
      set({ isAskingName: true });
      return new Promise((resolve) => (answer = resolve));
    };

    return {
      ...none,
      forgetExports: () => set(none),
      isAskingName: false,
      answerName: (name) => {
        set({ isAskingName: false });
        if (name !== null) void get().changePreferences({ exportName: name });
        answer?.(name);
        answer = null;
      },
      chooseExport: (dealId, change) =>
        set(({ exportChoices }) => ({
          exportChoices: {
            ...exportChoices,
            [dealId]: { ...(exportChoices[dealId] ?? firstChoice), ...change },
          },
        })),
      loadExportOptions: async (dealId) => {
        // nothing but this window changes them: what is known is what is kept
        if (get().exportOptions[dealId]?.state === 'ready') return;
        const options = loaded(await call('exports.options', { dealId }));
        set(({ exportOptions }) => ({ exportOptions: { ...exportOptions, [dealId]: options } }));
      },
      changeExportOptions: async (dealId, change) => {
        const known = get().exportOptions[dealId];
        if (known?.state !== 'ready') return;
        const options = { ...known.value, ...change };
        set(({ exportOptions }) => ({
          exportOptions: { ...exportOptions, [dealId]: { state: 'ready', value: options } },
        }));
        await call('exports.saveOptions', { dealId, options });
      },
      loadExportLog: async (dealId) => {
        const log = loaded(await call('exports.log', { dealId }));
        set(({ exportLogs }) => ({ exportLogs: { ...exportLogs, [dealId]: log } }));
      },
      readCopyContents: (dealId, choice, options) => call('exports.contents', { ...choice, dealId, options }),
      exportDeal: async (asked, choice) => {
        const by = await exporter();
        if (by === null) return false;
        await saveAllNow();
        // As it is now that all is saved: the name of the file is made of it
        const open = get().dealsById[asked.deal.id] ?? asked;
        const { deal, round } = open;
        const number = choice.round ?? round.number;
        const out = await host('chooseSaveFile', {
          suggestedName: suggestName(open, { ...choice, round: number }),
          kind: kindOf[choice.as],
        });
        if (out === null) return false;
        const tell = (state: ExportState): void =>
          set(({ exports }) => ({ exports: { ...exports, [deal.id]: state } }));
        tell({ state: 'running', jobId: null });
        // as the person sees them, whether or not they could be kept
        const known = get().exportOptions[deal.id];
        const options = known?.state === 'ready' ? known.value : null;
        const of = { ...choice, dealId: deal.id };
        // the very bytes that were looked at, if nothing has changed since
        const shown =
          options && choice.as === 'pdf'
            ? shownOf(get().preview, { choice: { ...of, options }, of: open })
            : null;
        const madeAt = shown?.madeAt ?? null;
        const result = await startJob(
          'exports.start',
          { ...of, round: number, options, compareWith: null, by, madeAt, out },
          (jobId) => tell({ state: 'running', jobId }),
        );
        if (result.ok) tell({ state: 'done', choice: { ...choice, round: number }, file: result.value });
        else if (result.error.code === 'cancelled') tell({ state: 'cancelled' });
        else tell({ state: 'failed', message: describeError(result.error) });
        if (result.ok) await get().loadExportLog(deal.id);
        return true;
      },
    };
  };

const kindOf: Readonly<Record<ExportRequest['as'], FileKind>> = {
  pdf: 'pdf',
  docx: 'docx',
  xlsx: 'xlsx',
  json: 'json',
};
