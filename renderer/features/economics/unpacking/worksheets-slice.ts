import type { Input } from '../../../../domain/contract/contract.ts';
import type { OpenWorksheet, PrecedentBand, WorksheetLine } from '../../../../domain/contract/worksheets.ts';
import type { Result } from '../../../../domain/result.ts';
import type { Api } from '../../../api.ts';
import { loaded, type Loaded, type SetSlice } from '../../../slice.ts';

export interface WorksheetsSlice {
  /** By deal, as last answered. */
  readonly worksheetLines: Readonly<Record<string, Loaded<readonly WorksheetLine[]>>>;
  /** By deal and precedent. */
  readonly worksheets: Readonly<Record<string, Loaded<OpenWorksheet>>>;
  /** By deal: between which rates per unit the accepted comparables lie. */
  readonly precedentBands: Readonly<Record<string, PrecedentBand>>;
  /** The one that is looked at; null for the first of the list. */
  readonly unpackedPrecedent: string | null;
  readonly showWorksheet: (precedentId: string) => void;
  readonly loadWorksheetLines: (dealId: string) => Promise<void>;
  readonly loadWorksheet: (dealId: string, precedentId: string) => Promise<void>;
  readonly saveWorksheet: (input: Input<'worksheets.save'>) => Promise<Result<OpenWorksheet>>;
  readonly removeWorksheet: (input: Input<'worksheets.remove'>) => Promise<Result<OpenWorksheet>>;
  readonly forgetWorksheets: () => void;
}

/** What this slice needs of the one that holds the deals. */
interface Deals {
  readonly openDeal: (dealId: string) => Promise<unknown>;
  readonly afterWrites: <T>(write: () => Promise<T>) => Promise<T>;
}

export function worksheetKey(dealId: string, precedentId: string): string {
  return `${dealId}/${precedentId}`;
}

/** How the comparables of a deal are unpacked. */
export const createWorksheetsSlice =
  ({ call }: Pick<Api, 'call'>) =>
  (set: SetSlice<WorksheetsSlice>, get: () => WorksheetsSlice & Deals): WorksheetsSlice => {
    // by question: a late answer to an earlier one, of another workspace too, is dropped
    const latest = new Map<string, symbol>();
    const ask = async <T>(what: string, question: () => Promise<T>): Promise<T | undefined> => {
      const asked = Symbol(what);
      latest.set(what, asked);
      const answer = await question();
      return latest.get(what) === asked ? answer : undefined;
    };
    const hold = (dealId: string, precedentId: string, answer: Loaded<OpenWorksheet>): void =>
      set(({ worksheets }) => ({
        worksheets: { ...worksheets, [worksheetKey(dealId, precedentId)]: answer },
      }));
    const loadBand = async (dealId: string): Promise<void> => {
      const band = await ask(`band ${dealId}`, () =>
        call('worksheets.band', { dealId, measure: 'per-unit' }),
      );
      if (band?.ok)
        set(({ precedentBands }) => ({ precedentBands: { ...precedentBands, [dealId]: band.value } }));
    };
    const write = (
      dealId: string,
      precedentId: string,
      run: () => Promise<Result<OpenWorksheet>>,
    ): Promise<Result<OpenWorksheet>> =>
      get().afterWrites(async () => {
        latest.delete(worksheetKey(dealId, precedentId));
        const result = await run();
        if (!result.ok) return result;
        hold(dealId, precedentId, loaded(result));
        const { line } = result.value;
        set(({ worksheetLines }) => {
          const lines = worksheetLines[dealId];
          if (lines?.state !== 'ready') return {};
          const value = lines.value.map((one) => (one.precedentId === precedentId ? line : one));
          return { worksheetLines: { ...worksheetLines, [dealId]: { state: 'ready', value } } };
        });
        // the answer does not tell what can be undone now
        await Promise.all([loadBand(dealId), get().openDeal(dealId)]);
        return result;
      });
    return {
      worksheetLines: {},
      worksheets: {},
      precedentBands: {},
      unpackedPrecedent: null,
      showWorksheet: (unpackedPrecedent) => set({ unpackedPrecedent }),
      loadWorksheetLines: async (dealId) => {
        const [lines] = await Promise.all([
          ask(`lines ${dealId}`, () => call('worksheets.list', { dealId })),
          loadBand(dealId),
        ]);
        if (lines)
          set(({ worksheetLines }) => ({ worksheetLines: { ...worksheetLines, [dealId]: loaded(lines) } }));
      },
      loadWorksheet: async (dealId, precedentId) => {
        const answer = await ask(worksheetKey(dealId, precedentId), () =>
          call('worksheets.get', { dealId, precedentId }),
        );
        if (answer) hold(dealId, precedentId, loaded(answer));
      },
      saveWorksheet: (input) =>
        write(input.dealId, input.worksheet.precedentId, () => call('worksheets.save', input)),
      removeWorksheet: (input) =>
        write(input.dealId, input.precedentId, () => call('worksheets.remove', input)),
      forgetWorksheets: () => {
        latest.clear();
        set({ worksheetLines: {}, worksheets: {}, precedentBands: {}, unpackedPrecedent: null });
      },
    };
  };
