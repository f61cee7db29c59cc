import type { Call, OperationName } from '../domain/contract/contract.ts';
import type { AppError } from '../domain/result.ts';
import type { FieldValues } from '../domain/terms/stated.ts';
import type { SetSlice, Slice } from './slice.ts';

/** What a person was doing when a write failed, in words for a notice. */
const writes: Partial<Record<OperationName, string>> = {
  'deals.create': 'the new deal',
  'deals.rename': 'the new name of the deal',
  'terms.add': 'the added term',
  'terms.remove': 'the removal of a term',
  'terms.save': 'the last change of a term',
  'notes.save': 'the last change of a private note',
  'rounds.date': 'the date or proposer of the round',
  'schedules.attach': 'the attached schedule',
  'schedules.detach': 'the removal of a schedule',
  'patentLists.remove': 'the removal of a patent list',
};

export interface LostWrite {
  readonly what: string;
  readonly error: AppError;
}

export interface SavesSlice {
  /** Writes under way. */
  readonly writing: number;
  /** What was typed and refused, by the place of its form: kept, so that looking at another term loses nothing. */
  readonly refused: Readonly<Record<string, FieldValues>>;
  /** The last write that failed for a reason other than its values; shown as a notice. */
  readonly lostWrite: LostWrite | null;
  readonly keepRefused: (place: string, draft: FieldValues | null) => void;
  readonly forgetRefused: () => void;
}

export const createSavesSlice = (): Slice<SavesSlice> => (set) => ({
  writing: 0,
  refused: {},
  lostWrite: null,
  forgetRefused: () => set({ refused: {}, lostWrite: null }),
  keepRefused: (place, draft) =>
    set(({ refused }) => {
      if (draft) return { refused: { ...refused, [place]: draft } };
      const { [place]: was, ...others } = refused;
      return was ? { refused: others } : {};
    }),
});

/** Counts writes on their way, so that the status bar can say "Saving", and keeps the failure of the last. */
export function trackWrites(call: Call, set: SetSlice<SavesSlice>): Call {
  return async (name, input) => {
    const what = writes[name];
    if (!what) return call(name, input);
    set((state) => ({ writing: state.writing + 1 }));
    const result = await call(name, input);
    const isLost = !result.ok && result.error.code !== 'invalid-input' && result.error.code !== 'conflict';
    set((state) => ({
      writing: state.writing - 1,
      lostWrite: isLost ? { what, error: result.error } : null,
    }));
    return result;
  };
}
