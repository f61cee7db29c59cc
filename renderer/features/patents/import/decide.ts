import type { DecidedSettings } from '../../../../domain/patents/reading-settings.ts';

/** What can no longer be meant once another setting was changed. */
const FORGOTTEN: { readonly [K in keyof DecidedSettings]?: readonly (keyof DecidedSettings)[] } = {
  format: ['headerLine', 'meanings'],
  separator: ['headerLine', 'meanings'],
  sheet: ['headerLine', 'meanings'],
  headerLine: ['meanings'],
};

/** The settings after a person changed one: what was said of other columns or lines is found out again. */
export function decide(decided: DecidedSettings, change: DecidedSettings): DecidedSettings {
  const stale = new Set<string>(
    Object.entries(FORGOTTEN).flatMap(([setting, forgotten]) => (setting in change ? forgotten : [])),
  );
  const kept = Object.fromEntries(Object.entries(decided).filter(([setting]) => !stale.has(setting)));
  return { ...kept, ...change };
}
