const BLOCK_BYTES = 1024 * 1024;

const MAX_BLOCKS = 1024;
const MAX_COUNT = 40_000_000;

/** Longer texts are no cell of a list; Excel itself ends at 32,767 characters. */
export const MAX_CELL_LENGTH = 250_000;

/** Many texts outside the heap of the program: a workbook of 200,000 rows has a million of them. */
export interface StringStore {
  /** False when there is no more room: no list has as many texts. */
  readonly add: (text: string) => boolean;
  /** The text by its place; undefined when there is none, or one that was too long to keep. */
  readonly get: (index: number) => string | undefined;
}

export function createStringStore(): StringStore {
  const blocks: Buffer[] = [];
  let block = Buffer.alloc(0);
  let used = 0;
  let count = 0;
  let ends = new Uint32Array(1024);
  let starts = new Uint32Array(1024);
  const tooLong = new Set<number>();

  return {
    add: (text) => {
      if (count >= MAX_COUNT || blocks.length > MAX_BLOCKS) return false;
      if (text.length > MAX_CELL_LENGTH) tooLong.add(count);
      const kept = text.length > MAX_CELL_LENGTH ? '' : text;
      const longest = kept.length * 3;
      if (used + longest > block.length) {
        block = Buffer.alloc(BLOCK_BYTES);
        blocks.push(block);
        used = 0;
      }
      if (count === ends.length) {
        starts = grown(starts);
        ends = grown(ends);
      }
      const base = (blocks.length - 1) * BLOCK_BYTES;
      starts[count] = base + used;
      used += block.write(kept, used, 'utf8');
      ends[count] = base + used;
      count += 1;
      return true;
    },
    get: (index) => {
      const start = starts[index];
      const end = ends[index];
      if (!(index >= 0 && index < count) || start === undefined || end === undefined || tooLong.has(index))
        return undefined;
      const at = Math.floor(start / BLOCK_BYTES);
      return blocks[at]?.toString('utf8', start - at * BLOCK_BYTES, end - at * BLOCK_BYTES) ?? '';
    },
  };
}

function grown(numbers: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const more = new Uint32Array(numbers.length * 2);
  more.set(numbers);
  return more;
}
