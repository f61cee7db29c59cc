import type { About, Preferences } from '../../../domain/contract/host.ts';
import type { Api } from '../../api.ts';
import type { Slice } from '../../slice.ts';

export interface SettingsSlice {
  readonly preferences: Preferences;
  readonly about: About | null;
  readonly loadSettings: () => Promise<void>;
  readonly changePreferences: (change: Partial<Preferences>) => Promise<void>;
}

export const createSettingsSlice =
  ({ host }: Pick<Api, 'host'>): Slice<SettingsSlice> =>
  (set, get) => ({
    preferences: { theme: 'system', panes: {}, railCollapsed: false },
    about: null,
    loadSettings: async () => {
      const [preferences, about] = await Promise.all([host('readPreferences', {}), host('about', {})]);
      set({ preferences, about });
    },
    // Shown at once: a preference is no fact that could be refused
    changePreferences: async (change) => {
      const preferences = { ...get().preferences, ...change };
      set({ preferences });
      await host('savePreferences', preferences);
    },
  });
