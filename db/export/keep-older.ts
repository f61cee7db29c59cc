import { randomUUID } from 'node:crypto';
import { copyFile, link, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** The file that stood under a name before another was written there. */
export interface OlderFile {
  /** Puts it back; where there was none, takes away what stands there now. */
  readonly putBack: () => Promise<void>;
  /** It is no longer needed. */
  readonly letGo: () => Promise<void>;
}

/** Keeps the file of this name beside it until it is certain that the one that takes its place will stay. */
export async function keepOlder(path: string): Promise<OlderFile> {
  const aside = join(dirname(path), `.${basename(path).slice(0, 80)}.${randomUUID()}.older`);
  const isThere = await stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
  // not every file system can give a file two names
  if (isThere) await link(path, aside).catch(() => copyFile(path, aside));
  return {
    putBack: () => (isThere ? rename(aside, path) : rm(path, { force: true })),
    letGo: () => rm(aside, { force: true }),
  };
}
