import type { Input, Output } from '../../../domain/contract/contract.ts';
import type { Result } from '../../../domain/result.ts';
import type { Api } from '../../api.ts';
import type { SetSlice } from '../../slice.ts';
import type { EntrySlice } from './entry-slice.ts';
import type { PrecedentsSlice } from './precedents-slice.ts';

export interface OwnFilesSlice {
  /** Looks into a file; nothing is taken over. */
  readonly readPrecedentFile: (file: string) => Promise<Result<Output<'precedents.readFile'>>>;
  readonly importPrecedents: (
    request: Input<'precedents.import'>,
  ) => Promise<Result<Output<'precedents.import'>>>;
  /** Asks where to; null when the person thought better of it. */
  readonly exportPrecedents: (
    what: Omit<Input<'precedents.exportOwn'>, 'out'>,
    suggestedName: string,
  ) => Promise<Result<Output<'precedents.exportOwn'>> | null>;
}

/** Entries of our own from files and into files. */
export const createOwnFilesSlice =
  ({ call, host }: Pick<Api, 'call' | 'host'>) =>
  (
    _set: SetSlice<OwnFilesSlice>,
    get: () => Pick<PrecedentsSlice, 'loadPrecedents'> & Pick<EntrySlice, 'rereadEntries'>,
  ): OwnFilesSlice => ({
    readPrecedentFile: (file) => call('precedents.readFile', { file }),
    importPrecedents: async (request) => {
      const result = await call('precedents.import', request);
      if (result.ok) {
        get().rereadEntries();
        void get().loadPrecedents();
      }
      return result;
    },
    exportPrecedents: async (what, suggestedName) => {
      const out = await host('chooseSaveFile', { suggestedName, kind: what.format });
      return out === null ? null : call('precedents.exportOwn', { ...what, out });
    },
  });
