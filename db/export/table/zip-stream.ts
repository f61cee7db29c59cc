import { pipeline } from 'node:stream/promises';
import { constants, crc32, createDeflateRaw } from 'node:zlib';

/** Sizes and offsets are held in 32 bits; what is larger would need another form of archive. */
const MAX_BYTES = 0xff_ff_ff_ff;
/** 1980-01-01, the first day that an archive can name: the same content always makes the same bytes. */
const FIRST_DAY = 0x21;
const SIZES_FOLLOW = 0x08;
const NAMES_ARE_UTF8 = 0x0800;
const DEFLATED = 8;

interface Entry {
  readonly name: Buffer;
  readonly crc: number;
  readonly packed: number;
  readonly bytes: number;
  readonly offset: number;
}

/** Takes the bytes of a file piece by piece; resolves when there is room for more. */
export type Put = (bytes: Buffer) => Promise<void>;

/** A zip archive that is written as its content comes: one entry after the other, none of them held in memory. */
export interface ZipStream {
  readonly add: (name: string, content: AsyncIterable<string>) => Promise<void>;
  /** Writes the directory at the end. */
  readonly end: () => Promise<void>;
}

export function createZipStream(put: Put): ZipStream {
  const entries: Entry[] = [];
  let offset = 0;
  const write = async (bytes: Buffer): Promise<void> => {
    offset += bytes.length;
    if (offset > MAX_BYTES) throw new Error('the archive is too large for its form');
    await put(bytes);
  };
  return {
    add: async (name, content) => {
      const start = offset;
      const encoded = Buffer.from(name, 'utf8');
      await write(localHeader(encoded));
      const begin = offset;
      const { crc, bytes } = await deflate(content, write);
      const entry = { name: encoded, crc, packed: offset - begin, bytes, offset: start };
      if (bytes > MAX_BYTES) throw new Error('a part of the archive is too large for its form');
      entries.push(entry);
      await write(Buffer.concat([fields([4, 0x08074b50]), sizesOf(entry)]));
    },
    end: async () => {
      const start = offset;
      for (const entry of entries) await write(directoryEntry(entry));
      const count = entries.length;
      await write(
        fields(
          [4, 0x06054b50],
          [2, 0],
          [2, 0],
          [2, count],
          [2, count],
          [4, offset - start],
          [4, start],
          [2, 0],
        ),
      );
    },
  };
}

async function deflate(
  content: AsyncIterable<string>,
  write: (bytes: Buffer) => Promise<void>,
): Promise<{ readonly crc: number; readonly bytes: number }> {
  let crc = 0;
  let bytes = 0;
  async function* pieces(): AsyncGenerator<Buffer> {
    for await (const text of content) {
      const piece = Buffer.from(text, 'utf8');
      crc = crc32(piece, crc);
      bytes += piece.length;
      yield piece;
    }
  }
  const packer = createDeflateRaw({ level: constants.Z_BEST_SPEED });
  await pipeline(pieces(), packer, async (packed: AsyncIterable<Buffer>) => {
    for await (const piece of packed) await write(piece);
  });
  return { crc, bytes };
}

function localHeader(name: Buffer): Buffer {
  const head = fields(
    [4, 0x04034b50],
    [2, 20],
    [2, SIZES_FOLLOW | NAMES_ARE_UTF8],
    [2, DEFLATED],
    [2, 0],
    [2, FIRST_DAY],
    [4, 0],
    [4, 0],
    [4, 0],
    [2, name.length],
    [2, 0],
  );
  return Buffer.concat([head, name]);
}

function directoryEntry(entry: Entry): Buffer {
  const head = fields(
    [4, 0x02014b50],
    [2, 20],
    [2, 20],
    [2, SIZES_FOLLOW | NAMES_ARE_UTF8],
    [2, DEFLATED],
    [2, 0],
    [2, FIRST_DAY],
  );
  const tail = fields([2, entry.name.length], [2, 0], [2, 0], [2, 0], [2, 0], [4, 0], [4, entry.offset]);
  return Buffer.concat([head, sizesOf(entry), tail, entry.name]);
}

function sizesOf({ crc, packed, bytes }: Entry): Buffer {
  return fields([4, crc], [4, packed], [4, bytes]);
}

/** Numbers in the order of a header, each with its width in bytes, the least byte first. */
function fields(...values: readonly (readonly [width: 2 | 4, value: number])[]): Buffer {
  return Buffer.concat(
    values.map(([width, value]) => {
      const field = Buffer.alloc(width);
      field.writeUIntLE(value, 0, width);
      return field;
    }),
  );
}
