import { app } from 'electron';
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { StartFile } from '../../domain/contract/host.ts';
import { settings } from './settings-file.ts';

/**
 * What the window opens first: the file it was started with, else the one used last, else, on a first run, the sample.
 * Null once the person has closed everything on purpose.
 */
export async function chooseStartFile(
  named: string | undefined,
  wasClosed: boolean,
): Promise<StartFile | null> {
  if (named) return { file: named, action: 'open' };
  if (wasClosed) return null;
  const [last] = settings.read().recentFiles;
  if (last) return { file: last, action: 'open' };
  const folder = join(documentsFolder(), 'Parley');
  const file = join(folder, 'Nokia-Xiaomi 2017 (sample).parley');
  // a folder that cannot be made is reported by the backend when it tries to write there
  await mkdir(folder, { recursive: true }).catch(() => undefined);
  return { file, action: existsSync(file) ? 'open' : 'create-sample' };
}

/** Desktops that never named a folder for documents make Electron answer the home folder itself. */
function documentsFolder(): string {
  const documents = app.getPath('documents');
  return documents === app.getPath('home') ? join(documents, 'Documents') : documents;
}
