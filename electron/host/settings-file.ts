import { app } from 'electron';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from '../../domain/zod.ts';
import { log } from '../log.ts';

const preferencesSchema = z.object({
  theme: z.enum(['system', 'light', 'dark']).catch('system'),
  panes: z.record(z.string(), z.array(z.number())).catch({}),
  railCollapsed: z.boolean().catch(false),
  exportName: z.string().trim().max(100).nullable().catch(null),
});

const settingsSchema = z.object({
  preferences: preferencesSchema.catch({
    theme: 'system',
    panes: {},
    railCollapsed: false,
    exportName: null,
  }),
  /** Words that people of this computer added to the dictionary. */
  ownWords: z.array(z.string()).catch([]),
  recentFiles: z.array(z.string()).catch([]),
  bounds: z
    .object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() })
    .nullable()
    .catch(null),
});

type Settings = z.infer<typeof settingsSchema>;

const file = () => join(app.getPath('userData'), 'settings.json');

/** What this computer remembers about the app, and nothing about a deal. A file that cannot be read counts as empty. */
export const settings = {
  read: (): Settings => settingsSchema.parse(readJson(file())),
  /** A full or read-only disk costs the memory of a window's place, never the work: it is logged and passed over. */
  save: (change: Partial<Settings>): Settings => {
    const next = { ...settings.read(), ...change };
    try {
      mkdirSync(dirname(file()), { recursive: true });
      writeFileSync(`${file()}.new`, JSON.stringify(next, null, 2));
      renameSync(`${file()}.new`, file());
    } catch (thrown) {
      log.warn(`settings were not saved: ${codeOf(thrown)}`);
    }
    return next;
  },
};

export { preferencesSchema };

function codeOf(thrown: unknown): string {
  return thrown instanceof Error && 'code' in thrown ? String(thrown.code) : 'unknown';
}

function readJson(path: string): unknown {
  try {
    const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
  } catch {
    return {};
  }
}
