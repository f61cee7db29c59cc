import type { Slice } from './slice.ts';

export const dealTabs = [
  'overview',
  'term-sheet',
  'rounds',
  'schedules',
  'economics',
  'compare',
  'export',
] as const;
export type DealTab = (typeof dealTabs)[number];

export const listTabs = ['table', 'report', 'families', 'coverage', 'standards', 'pictures'] as const;
export type ListTab = (typeof listTabs)[number];

/** Where the window is. Kept in the store: few screens, no addresses to share, and typed without generated code. */
export type Route =
  | { readonly screen: 'deals' }
  | { readonly screen: 'new-deal' }
  | {
      readonly screen: 'deal';
      readonly dealId: string;
      readonly tab: DealTab;
      readonly termKey: string | null;
      /** The one term whose changes are compared; absent for all. */
      readonly onlyTerm?: string;
      /** The two rounds to compare; absent for the last two. */
      readonly pair?: { readonly from: string; readonly to: string };
    }
  /** A document of the other side before a round is made of it. */
  | { readonly screen: 'receiving'; readonly dealId: string; readonly receivedId: string }
  | { readonly screen: 'patent-lists' }
  | { readonly screen: 'patent-list'; readonly listId: string; readonly tab: ListTab }
  | { readonly screen: 'precedents'; readonly precedentId: string | null }
  | { readonly screen: 'clauses'; readonly clauseId: string | null }
  | { readonly screen: 'settings' };

/** Dialogs that a command may open from anywhere. */
export type DialogName = 'import-patents' | 'paste-patents' | 'playbooks' | 'memo';

export interface RouteSlice {
  readonly route: Route;
  readonly dialog: DialogName | null;
  /** Files that were dropped on the window and wait to be imported; the first is in the dialog. */
  readonly offeredFiles: readonly string[];
  /** The list of which the import dialog is to bring a newer export. */
  readonly offeredRenewal: string | null;
  readonly back: readonly Route[];
  readonly forward: readonly Route[];
  readonly go: (route: Route) => void;
  readonly goBack: () => void;
  readonly goForward: () => void;
  readonly showDialog: (dialog: DialogName | null) => void;
  readonly offerRenewal: (listId: string) => void;
  readonly offerFiles: (files: readonly string[]) => void;
  /** Goes on to the next file that waits; closes the dialog after the last. */
  readonly nextOffered: () => void;
  /** Starts over at the list of deals, as after opening another workspace. */
  readonly resetRoute: () => void;
}

export const createRouteSlice = (): Slice<RouteSlice> => (set) => ({
  route: { screen: 'deals' },
  dialog: null,
  offeredFiles: [],
  offeredRenewal: null,
  back: [],
  forward: [],
  showDialog: (dialog) =>
    set((state) => (state.dialog === dialog ? {} : { dialog, offeredFiles: [], offeredRenewal: null })),
  offerRenewal: (listId) => set({ dialog: 'import-patents', offeredFiles: [], offeredRenewal: listId }),
  offerFiles: (files) => set({ dialog: 'import-patents', offeredFiles: files }),
  nextOffered: () =>
    set(({ offeredFiles: [, ...offeredFiles] }) => ({
      offeredFiles,
      offeredRenewal: null,
      ...(offeredFiles.length > 0 ? {} : { dialog: null }),
    })),
  go: (route) =>
    set((state) =>
      isSame(state.route, route)
        ? {}
        : { route, back: [...state.back, state.route].slice(-100), forward: [] },
    ),
  goBack: () =>
    set((state) => {
      const route = state.back.at(-1);
      return route ? { route, back: state.back.slice(0, -1), forward: [state.route, ...state.forward] } : {};
    }),
  goForward: () =>
    set((state) => {
      const [route, ...forward] = state.forward;
      return route ? { route, back: [...state.back, state.route], forward } : {};
    }),
  resetRoute: () =>
    set({
      route: { screen: 'deals' },
      dialog: null,
      offeredFiles: [],
      offeredRenewal: null,
      back: [],
      forward: [],
    }),
});

function isSame(one: Route, other: Route): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
