import type { Slice } from '../../../slice.ts';

/** Where in the prose to put the cursor: at a point of the window, or at its end. */
export type WritingPlace = { readonly left: number; readonly top: number } | 'end';

export interface ShownSuggestion {
  readonly termKey: string;
  readonly id: string;
}

export interface WritingSlice {
  /** The key of the term whose prose is being edited. */
  readonly writingTerm: string | null;
  readonly writingPlace: WritingPlace;
  /** Own changes of prose are shown as suggestions. Of this window: the file holds the suggestions themselves. */
  readonly isSuggesting: boolean;
  /** The suggestion that is looked at while its term is only read. */
  readonly shownSuggestion: ShownSuggestion | null;
  /** Whether the sheet is being searched, and whether to replace. */
  readonly finding: { readonly isReplacing: boolean } | null;
  readonly find: (finding: { readonly isReplacing: boolean } | null) => void;
  readonly write: (key: string, place: WritingPlace) => void;
  readonly stopWriting: () => void;
  readonly showSuggestion: (shown: ShownSuggestion | null) => void;
  readonly suggestChanges: (isSuggesting: boolean) => void;
}

export const createWritingSlice = (): Slice<WritingSlice> => (set) => ({
  writingTerm: null,
  writingPlace: 'end',
  isSuggesting: false,
  shownSuggestion: null,
  finding: null,
  find: (finding) => set({ finding }),
  write: (writingTerm, writingPlace) => set({ writingTerm, writingPlace, shownSuggestion: null }),
  stopWriting: () => set({ writingTerm: null }),
  showSuggestion: (shownSuggestion) => set({ shownSuggestion }),
  suggestChanges: (isSuggesting) => set({ isSuggesting }),
});
