import { crc32, createInflateRaw } from 'node:zlib';
import type { Readable } from 'node:stream';
import { fromBufferPromise, fromFdPromise, type Entry, type ZipFile } from 'yauzl';
import { ok, type Result } from '../../../domain/result.ts';
import type { SourceFile } from '../source-file.ts';

/** More entries, bytes or shrinkage than any document has: what is beyond is made to fill a disk or a memory. */
const MAX_ENTRIES = 10_000;
const MAX_TOTAL_BYTES = 6 * 1024 ** 3;
const SMALL_BYTES = 50 * 1024 ** 2;
const MAX_RATIO = 200;

/** What the archive should be, in the words of a refusal. */
export type ArchiveKind = 'workbook' | 'Word document';

export interface EntryChunk {
  readonly bytes: Buffer;
  /** How much of the packed entry has been read, from 0 to 1. */
  readonly share: number;
}

/** A zip archive whose entries have been looked at; its data is unpacked piece by piece and never written anywhere. */
export interface ZipArchive {
  readonly kind: ArchiveKind;
  readonly names: readonly string[];
  readonly has: (name: string) => boolean;
  /** The unpacked bytes of an entry; a failure where they are not what the archive says of them. */
  readonly read: (name: string) => AsyncGenerator<Result<EntryChunk>>;
  readonly refuseDamaged: (detail?: string) => Result<never>;
}

/** Opens a zip archive and refuses what is dangerous or locked. Costs no more than reading its directory. */
export async function openZipArchive(
  file: SourceFile,
  kind: ArchiveKind = 'workbook',
): Promise<Result<ZipArchive>> {
  const damaged = `It is a damaged ${kind}, or one that is cut short.`;
  const refuseDamaged = (detail = damaged) => file.refuse('unreadable', detail);
  const entries = new Map<string, Entry>();
  let total = 0;
  let zip: ZipFile;
  try {
    const settings = { autoClose: false, validateEntrySizes: false };
    zip = Buffer.isBuffer(file.content)
      ? await fromBufferPromise(file.content, settings)
      : await fromFdPromise(file.content.fd, settings);
    if (zip.entryCount > MAX_ENTRIES) return refuseDamaged(`It holds more entries than any ${kind} has.`);
    for await (const entry of zip.eachEntry()) {
      if (entry.isEncrypted())
        return refuseDamaged('It is protected with a password. Save it without one first.');
      total += entry.uncompressedSize;
      const name = partName(entry.fileName);
      // programs differ in which of two they read, and people would be shown different words
      if (entries.has(name)) return refuseDamaged(`It holds two parts of one name: no ${kind} has such.`);
      entries.set(name, entry);
    }
  } catch (error) {
    return refuseDamaged(describeZipError(error, kind));
  }
  if (total > MAX_TOTAL_BYTES || (total > SMALL_BYTES && total > MAX_RATIO * file.bytes))
    return refuseDamaged(`Unpacked it would be far larger than any ${kind}: it was not opened.`);
  return ok({
    kind,
    names: [...entries.keys()],
    has: (name) => entries.has(partName(name)),
    read: (name) => readEntry(zip, entries.get(partName(name)), { kind, refuseDamaged }),
    refuseDamaged,
  });
}

/** Names of parts are the same in whatever case and with or without the leading slash. */
function partName(name: string): string {
  return name.replace(/^\//, '').toLowerCase();
}

async function* readEntry(
  zip: ZipFile,
  entry: Entry | undefined,
  { kind, refuseDamaged }: Pick<ZipArchive, 'kind' | 'refuseDamaged'>,
): AsyncGenerator<Result<EntryChunk>> {
  if (entry === undefined || (entry.compressionMethod !== 0 && entry.compressionMethod !== 8))
    return void (yield refuseDamaged());
  let packed: Readable | undefined;
  let packedRead = 0;
  let unpacked = 0;
  let checksum = 0;
  try {
    packed = await zip.openReadStreamPromise(entry, { decodeFileData: false });
    packed.on('data', (chunk: Buffer) => (packedRead += chunk.length));
    for await (const bytes of entry.compressionMethod === 0 ? packed : inflated(packed)) {
      if (!Buffer.isBuffer(bytes)) continue;
      unpacked += bytes.length;
      // the directory told less: whoever wrote that wanted to get past the check above
      if (unpacked > entry.uncompressedSize) return void (yield refuseDamaged());
      checksum = crc32(bytes, checksum);
      yield ok({ bytes, share: packedRead / (entry.compressedSize || 1) });
    }
  } catch (error) {
    return void (yield refuseDamaged(describeZipError(error, kind)));
  } finally {
    packed?.destroy();
  }
  if (unpacked !== entry.uncompressedSize || checksum !== entry.crc32) yield refuseDamaged();
}

function inflated(packed: Readable): Readable {
  const inflate = createInflateRaw({ chunkSize: 64 * 1024 });
  packed.on('error', (error) => inflate.destroy(error));
  return packed.pipe(inflate);
}

/** What a library for archives throws comes from the file; anything that is no error of a file is a bug. */
function describeZipError(error: unknown, kind: ArchiveKind): string | undefined {
  if (!(error instanceof Error) || error instanceof TypeError || error instanceof ReferenceError) throw error;
  return /path|file ?name/i.test(error.message)
    ? `It holds entries whose paths lead out of it: no ${kind} has such.`
    : undefined;
}
