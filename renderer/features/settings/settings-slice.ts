import type { About, Preferences } from '../../../domain/contract/host.ts';
import type { Api } from '../../api.ts';
import type { Slice } from '../../slice.ts';

export interface SettingsSlice {
  readonly preferences: Preferences;
  /** Whether the settings file takes what is changed; if not, a change holds until the window is closed. */
  readonly arePreferencesKept: boolean;
  readonly about: About | null;
  /** Words that were added to the dictionary of this computer, as they were when the settings were last looked at. */
  readonly ownWords: readonly string[];
  readonly loadSettings: () => Promise<void>;
  readonly loadOwnWords: () => Promise<void>;
  readonly removeOwnWord: (word: string) => Promise<void>;
  readonly changePreferences: (change: Partial<Preferences>) => Promise<void>;
}

export const createSettingsSlice =
  ({ host }: Pick<Api, 'host'>): Slice<SettingsSlice> =>
  (set, get) => ({
    preferences: { theme: 'system', panes: {}, railCollapsed: false, exportName: null },
    arePreferencesKept: true,
    about: null,
    ownWords: [],
    loadSettings: async () => {
      const [preferences, about] = await Promise.all([host('readPreferences', {}), host('about', {})]);
      set({ preferences, about });
    },
    loadOwnWords: async () => set({ ownWords: await host('ownWords', {}) }),
    removeOwnWord: async (word) => set({ ownWords: await host('removeOwnWord', { word }) }),
    // Shown at once, and kept in the window even when the file refuses it
    changePreferences: async (change) => {
      const preferences = { ...get().preferences, ...change };
      set({ preferences });
      const arePreferencesKept = await host('savePreferences', preferences).then(
        () => true,
        () => false,
      );
      set({ arePreferencesKept });
    },
  });
