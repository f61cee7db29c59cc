import type { Input, Output } from '../../../domain/contract/contract.ts';
import type { Identified, ReceivedRound } from '../../../domain/contract/receiving.ts';
import type { OpenDeal } from '../../../domain/deals/deal.ts';
import type { Decision, Decisions, Reading } from '../../../domain/receiving/reading.ts';
import type { ReceivedFile, ReceivedRecord } from '../../../domain/receiving/received-file.ts';
import type { Result } from '../../../domain/result.ts';
import type { Api } from '../../api.ts';
import { saveAllNow } from '../../pending-saves.ts';
import { placeOf, type SavesSlice } from '../../saves-slice.ts';
import { loaded, type Loaded, type SetSlice } from '../../slice.ts';

/** A received file on the screen: what it is read as, and what of that a person decided. */
export interface OpenReading {
  readonly receivedId: string;
  readonly reading: Loaded<Reading>;
  readonly decisions: Decisions;
  /** The figures on the screen are those of earlier decisions; the next are on their way. */
  readonly isBehind: boolean;
}

interface Beside {
  readonly dealId: string;
  readonly receivedId: string;
}

export interface ReceivingSlice {
  /** Files of the other side by deal, newest first; absent until they were asked for. */
  readonly receivedFiles: Readonly<Record<string, readonly ReceivedFile[]>>;
  readonly openReading: OpenReading | null;
  /** The document whose text stands beside the sheet of a deal, to be typed in. */
  readonly beside: Beside | null;
  readonly showBeside: (beside: Beside | null) => void;
  readonly loadReceived: (dealId: string) => Promise<void>;
  /** Keeps the file with the deal and reads it. */
  readonly receiveFile: (dealId: string, file: string) => Promise<Result<Reading>>;
  /** Asks for a file and receives it; null when the person thought better of it. */
  readonly chooseReceived: (dealId: string) => Promise<Result<Reading> | null>;
  /** Reads a kept file, as it was last decided in this session. */
  readonly readReceived: (receivedId: string) => Promise<void>;
  readonly decide: (decision: Decision) => Promise<void>;
  readonly keepAbsent: (key: string, isKept: boolean) => Promise<void>;
  readonly confirmReceived: (
    how: Omit<Input<'receiving.confirm'>, 'receivedId' | 'decisions'>,
  ) => Promise<Result<ReceivedRound> | null>;
  readonly discardReceived: (file: ReceivedFile) => Promise<Result<unknown>>;
  readonly readRecord: (receivedId: string) => Promise<Result<ReceivedRecord | null>>;
  readonly answerReceived: (input: Input<'receiving.answer'>) => Promise<Result<Output<'receiving.answer'>>>;
  /** Asks for a place and writes the file there as it came; null when the person thought better of it. */
  readonly saveOriginal: (file: ReceivedFile) => Promise<Result<unknown> | null>;
  readonly identify: (file: string) => Promise<Result<Identified>>;
  readonly forgetReceived: () => void;
}

interface Deals {
  readonly takeDeal: (open: OpenDeal) => void;
  readonly afterWrites: <T>(write: () => Promise<T>) => Promise<T>;
}

type Saves = Pick<SavesSlice, 'keepUnsaved'>;

const NOTHING_DECIDED: Decisions = { parts: [], absent: [] };

export const createReceivingSlice =
  ({ call, host, startJob }: Pick<Api, 'call' | 'host' | 'startJob'>) =>
  (set: SetSlice<ReceivingSlice>, get: () => ReceivingSlice & Deals & Saves): ReceivingSlice => {
    const decided = new Map<string, Decisions>();
    let asked = 0;

    function hold(dealId: string, files: readonly ReceivedFile[]): void {
      set(({ receivedFiles }) => ({ receivedFiles: { ...receivedFiles, [dealId]: files } }));
    }
    async function load(dealId: string): Promise<void> {
      const result = await call('receiving.list', { dealId });
      if (result.ok) hold(dealId, result.value);
    }
    async function receive(dealId: string, file: string): Promise<Result<Reading>> {
      await saveAllNow();
      const result = await startJob('receiving.start', { dealId, file });
      if (result.ok) await load(dealId);
      return result;
    }
    /** Only the answer to the last question counts: decisions come faster than a long file is read. */
    async function read(receivedId: string, decisions: Decisions): Promise<void> {
      asked += 1;
      const turn = asked;
      decided.set(receivedId, decisions);
      const open = get().openReading;
      set({
        openReading:
          open?.receivedId === receivedId
            ? { ...open, decisions, isBehind: true }
            : { receivedId, reading: { state: 'loading' }, decisions, isBehind: false },
      });
      const result = await call('receiving.reading', { receivedId, decisions });
      if (turn === asked)
        set({ openReading: { receivedId, reading: loaded(result), decisions, isBehind: false } });
    }
    /** Decisions are held here until the round is made: closing before asks first. */
    function decideOn(receivedId: string, decisions: Decisions): Promise<void> {
      get().keepUnsaved(placeOf('receiving.confirm', receivedId), 'what a received file was taken for');
      return read(receivedId, decisions);
    }

    function forget(receivedId: string): void {
      decided.delete(receivedId);
      get().keepUnsaved(placeOf('receiving.confirm', receivedId), null);
    }

    return {
      receivedFiles: {},
      openReading: null,
      beside: null,
      showBeside: (beside) => set({ beside }),
      loadReceived: load,
      receiveFile: receive,
      chooseReceived: async (dealId) => {
        const file = await host('chooseOpenFile', { kind: 'received' });
        return file === null ? null : receive(dealId, file);
      },
      readReceived: (receivedId) => read(receivedId, decided.get(receivedId) ?? NOTHING_DECIDED),
      decide: async (decision) => {
        const open = get().openReading;
        if (!open) return;
        const others = open.decisions.parts.filter(({ partId }) => partId !== decision.partId);
        await decideOn(open.receivedId, { ...open.decisions, parts: [...others, decision] });
      },
      keepAbsent: async (key, isKept) => {
        const open = get().openReading;
        if (!open) return;
        const others = open.decisions.absent.filter((entry) => entry.key !== key);
        await decideOn(open.receivedId, { ...open.decisions, absent: [...others, { key, isKept }] });
      },
      confirmReceived: async (how) => {
        const open = get().openReading;
        if (!open || open.isBehind) return null;
        const { receivedId, decisions } = open;
        await saveAllNow();
        return get().afterWrites(async () => {
          const result = await startJob('receiving.confirm', { ...how, receivedId, decisions });
          if (!result.ok) return result;
          forget(receivedId);
          get().takeDeal(result.value.open);
          await load(result.value.open.deal.id);
          return result;
        });
      },
      discardReceived: async ({ id, dealId }) => {
        const result = await call('receiving.discard', { receivedId: id });
        if (!result.ok) return result;
        forget(id);
        hold(dealId, result.value);
        return result;
      },
      readRecord: (receivedId) => call('receiving.record', { receivedId }),
      answerReceived: (input) =>
        get().afterWrites(async () => {
          const result = await call('receiving.answer', input);
          if (result.ok) get().takeDeal(result.value.open);
          return result;
        }),
      saveOriginal: async ({ id, fileName, format }) => {
        const out = await host('chooseSaveFile', { suggestedName: fileName, kind: format });
        return out === null ? null : call('receiving.saveOriginal', { receivedId: id, out });
      },
      identify: (file) => call('documents.identify', { file }),
      forgetReceived: () => {
        decided.clear();
        set({ receivedFiles: {}, openReading: null, beside: null });
      },
    };
  };
