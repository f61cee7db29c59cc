import { describe, expect, it } from 'vitest';
import { linesOf } from './standard-streams.ts';

async function read(...pieces: readonly (string | Uint8Array)[]): Promise<readonly string[]> {
  const found: string[] = [];
  for await (const lines of linesOf(toStream(pieces))) found.push(...lines);
  return found;
}

async function* toStream(pieces: readonly (string | Uint8Array)[]): AsyncGenerator<string | Uint8Array> {
  yield* pieces;
}

describe('the lines of standard input', () => {
  it.each([
    [['a\nb\n'], ['a', 'b']],
    [['a\r\nb'], ['a', 'b']],
    [['a\rb\r'], ['a', 'b']],
    [
      ['a\r', '\nb'],
      ['a', 'b'],
    ],
    [
      ['a\r', 'b'],
      ['a', 'b'],
    ],
    [
      ['a', 'b', 'c\nd'],
      ['abc', 'd'],
    ],
    [['a\n\nb\n'], ['a', '', 'b']],
    [[''], []],
    [['\n'], ['']],
  ])('%j are %j', async (pieces, lines) => {
    expect(await read(...pieces)).toEqual(lines);
  });

  it('reads a character that is cut in two, and leaves a byte order mark out', async () => {
    const bytes = new TextEncoder().encode('\uFEFF特開\n');
    expect(await read(bytes.slice(0, 4), bytes.slice(4))).toEqual(['特開']);
  });
});
