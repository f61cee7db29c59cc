import { text } from 'node:stream/consumers';
import { openPromise } from 'yauzl';

/** The parts of a container such as a Word file, by their names. */
export async function readZip(file: string): Promise<ReadonlyMap<string, string>> {
  const parts = new Map<string, string>();
  const zip = await openPromise(file);
  for await (const entry of zip.eachEntry()) {
    const stream = await zip.openReadStreamPromise(entry);
    parts.set(entry.fileName, await text(stream));
  }
  return parts;
}
