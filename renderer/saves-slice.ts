import type { Call, OperationName } from '../domain/contract/contract.ts';
import type { AppError } from '../domain/result.ts';
import type { FieldValues } from '../domain/terms/stated.ts';
import type { SetSlice, Slice } from './slice.ts';
import { trackedWrites } from './tracked-writes.ts';

/** Where a write belongs: the operation and what it is about. */
export function placeOf(name: OperationName, ...keys: readonly string[]): string {
  return [name, ...keys].join('/');
}

/** What was to be written at a place, in words. */
export function whatIsWritten(place: string): string {
  const name = place.split('/')[0];
  return Object.entries(trackedWrites).find(([operation]) => operation === name)?.[1].what ?? place;
}

/** What a form holds: the values of a term, or one text. */
export type Draft = FieldValues | string;

export interface LostWrite {
  readonly what: string;
  readonly error: AppError;
  /** Nothing waits in a form: it is over once its notice is closed. */
  readonly isDeed: boolean;
}

export interface SavesSlice {
  /** Writes under way. */
  readonly writing: number;
  /** What was typed and not saved, by its place: kept, so that looking at another term loses nothing. */
  readonly refused: Readonly<Record<string, Draft>>;
  /** Forms that were begun and not saved, by their place, each in words: closing the window or the workspace asks first. */
  readonly unsaved: Readonly<Record<string, string>>;
  /** Null once the form is saved or was left. */
  readonly keepUnsaved: (place: string, what: string | null) => void;
  /** Writes that failed, each until that very place is saved: the success of another mends nothing. */
  readonly lostWrites: Readonly<Record<string, LostWrite>>;
  /** Null when the form holds what the file holds: then nothing of this place is lost any more. */
  readonly keepRefused: (place: string, draft: Draft | null) => void;
  readonly forgetLost: (place: string, lost: LostWrite) => void;
  readonly forgetRefused: () => void;
  /** The round was frozen without them: no form can save them any more. */
  readonly forgetRefusedOf: (roundId: string) => void;
  /** Whether a person is being asked if what is not saved may be left behind. */
  readonly isLeaving: boolean;
  /** Answers at once where nothing would be lost, else once the person has said so. */
  readonly mayLeave: () => Promise<boolean>;
  readonly answerLeaving: (mayLeave: boolean) => void;
}

/** Whether closing would lose what was typed. */
export function isAnythingUnsaved({ refused, unsaved }: Pick<SavesSlice, 'refused' | 'unsaved'>): boolean {
  return Object.keys(refused).length + Object.keys(unsaved).length > 0;
}

export const createSavesSlice = (): Slice<SavesSlice> => (set, get) => {
  let answer: ((mayLeave: boolean) => void) | null = null;
  return {
    isLeaving: false,
    mayLeave: () => {
      // Asked once: whoever asks again while the question stands takes it over
      answer?.(false);
      if (!isAnythingUnsaved(get())) return Promise.resolve(true);
      set({ isLeaving: true });
      return new Promise((resolve) => (answer = resolve));
    },
    answerLeaving: (mayLeave) => {
      set({ isLeaving: false });
      answer?.(mayLeave);
      answer = null;
    },
    writing: 0,
    refused: {},
    unsaved: {},
    keepUnsaved: (place, what) =>
      set(({ unsaved }) => ({
        unsaved: what === null ? without(unsaved, place) : { ...unsaved, [place]: what },
      })),
    lostWrites: {},
    forgetRefused: () => set({ refused: {}, unsaved: {}, lostWrites: {} }),
    forgetRefusedOf: (roundId) =>
      set(({ refused, lostWrites }) => ({
        refused: withoutRound(refused, roundId),
        lostWrites: withoutRound(lostWrites, roundId),
      })),
    forgetLost: (place, lost) =>
      set(({ lostWrites }) => (lostWrites[place] === lost ? { lostWrites: without(lostWrites, place) } : {})),
    keepRefused: (place, draft) =>
      set(({ refused, lostWrites }) => {
        if (draft !== null) return { refused: { ...refused, [place]: draft } };
        if (refused[place] === undefined) return {};
        return { refused: without(refused, place), lostWrites: without(lostWrites, place) };
      }),
  };
};

/** Counts writes on their way, so that the status bar can say "Saving", and keeps those that failed. */
export function trackWrites(call: Call, set: SetSlice<SavesSlice>): Call {
  return async (name, input) => {
    const write = trackedWrites[name];
    if (!write) return call(name, input);
    const place = placeOf(name, ...write.keys(input));
    set((state) => ({ writing: state.writing + 1 }));
    const result = await call(name, input);
    const lost: LostWrite | null =
      result.ok || (write.kind === 'deed-of-form' && isSaidByForm(result.error))
        ? null
        : { what: write.what, error: result.error, isDeed: write.kind !== 'value' };
    set(({ writing, lostWrites }) => ({
      writing: writing - 1,
      lostWrites: lost ? { ...lostWrites, [place]: lost } : without(lostWrites, place),
    }));
    return result;
  };
}

function isSaidByForm({ code }: AppError): boolean {
  return code === 'invalid-input' || code === 'conflict' || code === 'not-found';
}

function without<T>(record: Readonly<Record<string, T>>, key: string): Readonly<Record<string, T>> {
  const { [key]: was, ...others } = record;
  return was === undefined ? record : others;
}

/** Places name what they are about after the operation: the round comes first. */
function withoutRound<T>(byPlace: Readonly<Record<string, T>>, roundId: string): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(byPlace).filter(([place]) => place.split('/')[1] !== roundId));
}
