import type { Input, Output } from '../../../../domain/contract/contract.ts';
import { describeError } from '../../../../domain/describe-error.ts';
import type { LibraryFilters } from '../../../../domain/precedents/library-filters.ts';
import type { Api } from '../../../api.ts';
import type { Loaded, Slice } from '../../../slice.ts';

export const libraryOrders = ['relevance', 'newest', 'oldest', 'title'] as const;
export type LibraryOrder = (typeof libraryOrders)[number];

export const libraryShapes = ['list', 'timeline'] as const;
export type LibraryShape = (typeof libraryShapes)[number];

export type PrecedentHit = Output<'precedents.search'>[number];

/** There, or refused with a reason. */
type Answered<T> = Exclude<Loaded<T>, { readonly state: 'loading' }>;

/** How the library is looked at: kept while the workspace is open, so that coming back finds it as it was left. */
export interface LibraryView {
  readonly query: string;
  readonly filters: LibraryFilters;
  /** Null as long as nobody chose one: by relevance while something is looked for, else the newest first. */
  readonly order: LibraryOrder | null;
  readonly shape: LibraryShape;
}

export const wholeLibrary: LibraryView = { query: '', filters: {}, order: null, shape: 'list' };

export interface LibrarySlice {
  readonly libraryView: LibraryView;
  /** What the query finds; null while nothing is looked for. The last answer stays until the next is there. */
  readonly libraryHits: Answered<readonly PrecedentHit[]> | null;
  /** How far each shape was scrolled when it was left, in pixels. */
  readonly libraryScroll: Readonly<Record<LibraryShape, number>>;
  readonly changeLibraryView: (change: Partial<LibraryView>) => void;
  readonly searchLibrary: (query: string) => Promise<void>;
  readonly keepLibraryScroll: (shape: LibraryShape, top: number) => void;
  readonly forgetLibrary: () => void;
}

export const createLibrarySlice =
  ({ call }: Pick<Api, 'call'>): Slice<LibrarySlice> =>
  (set) => {
    let latest: Input<'precedents.search'> | null = null;
    return {
      libraryView: wholeLibrary,
      libraryHits: null,
      libraryScroll: { list: 0, timeline: 0 },
      changeLibraryView: (change) =>
        set(({ libraryView }) => ({ libraryView: { ...libraryView, ...change } })),
      searchLibrary: async (text) => {
        const query = text.trim();
        const asked = query === '' ? null : { query };
        latest = asked;
        if (asked === null) return set({ libraryHits: null });
        const result = await call('precedents.search', asked);
        // what was typed since has its own answer
        if (latest !== asked) return;
        set({
          libraryHits: result.ok
            ? { state: 'ready', value: result.value }
            : { state: 'failed', message: describeError(result.error) },
        });
      },
      keepLibraryScroll: (shape, top) =>
        set(({ libraryScroll }) => ({ libraryScroll: { ...libraryScroll, [shape]: top } })),
      forgetLibrary: () => {
        latest = null;
        set({ libraryView: wholeLibrary, libraryHits: null, libraryScroll: { list: 0, timeline: 0 } });
      },
    };
  };
