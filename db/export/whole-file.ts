import { randomUUID } from 'node:crypto';
import { open, rename, rm, type FileHandle } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a file that appears whole or not at all: the bytes go to a file beside it, reach the disk, and only then take its
 * name. On failure, cancel or a full disk nothing is left and an older file stays as it was.
 */
export async function writeWholeFile<T>(
  path: string,
  write: (file: FileHandle) => Promise<T>,
  signal?: AbortSignal,
): Promise<T> {
  const temporary = join(dirname(path), `.${basename(path).slice(0, 80)}.${randomUUID()}.part`);
  let handle: FileHandle | null = null;
  try {
    const file = await open(temporary, 'wx');
    handle = file;
    const written = await write(file);
    await file.sync();
    await file.close();
    handle = null;
    signal?.throwIfAborted();
    await rename(temporary, path);
    await syncFolder(dirname(path));
    return written;
  } catch (error) {
    await handle?.close().catch(() => {});
    // the failure that is told is the first one
    await rm(temporary, { force: true }).catch(() => {});
    throw error;
  }
}

/** Makes the new name itself safe. Windows knows no such call; there the rename is enough. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
