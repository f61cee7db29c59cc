import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Where a first start makes the sample. */
export const sampleFile = 'Nokia-Xiaomi 2017 (sample).parley';

/** Desktops write down where documents lie; Chromium looks nowhere else. Answers the folder of workspaces. */
export async function nameDocumentsFolder(home: string): Promise<string> {
  await mkdir(path.join(home, '.config'), { recursive: true });
  await writeFile(path.join(home, '.config', 'user-dirs.dirs'), 'XDG_DOCUMENTS_DIR="$HOME/Documents"\n');
  return path.join(home, 'Documents', 'Parley');
}

/** What a person sees of a folder: without the log that SQLite keeps beside an open workspace. */
export async function visibleIn(folder: string): Promise<readonly string[]> {
  return (await readdir(folder)).filter((name) => !/-(?:wal|shm|journal)$/.test(name)).toSorted();
}

/** What the app remembers between starts, written before the first. */
export async function writeSettings(home: string, settings: object): Promise<void> {
  const folder = path.join(home, '.config', 'parley');
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'settings.json'), JSON.stringify(settings));
}
