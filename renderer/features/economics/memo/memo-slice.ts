import type { Exported } from '../../../../domain/contract/exports.ts';
import type { MemoExport } from '../../../../domain/contract/memo.ts';
import type { Result } from '../../../../domain/result.ts';
import type { Api } from '../../../api.ts';
import { saveAllNow } from '../../../pending-saves.ts';

export interface MemoSlice {
  /** Asks for a place and writes the memo there; null when the person thought better of it. */
  readonly exportMemo: (
    suggestedName: string,
    choice: Omit<MemoExport, 'out'>,
  ) => Promise<Result<Exported> | null>;
}

export const createMemoSlice = ({ host, startJob }: Pick<Api, 'host' | 'startJob'>): MemoSlice => ({
  exportMemo: async (suggestedName, choice) => {
    // what is still being typed is part of what is valued
    await saveAllNow();
    const out = await host('chooseSaveFile', { suggestedName, kind: 'pdf' });
    return out === null ? null : startJob('memo.export', { ...choice, out });
  },
});
