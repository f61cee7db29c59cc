/** What a command reads and writes: the process's own streams. */
interface StandardStreams {
  readonly lines: () => AsyncIterable<readonly string[]>;
  readonly out: (text: string) => Promise<void>;
  readonly err: (text: string) => Promise<void>;
}

/** The streams of this process. A reader that goes away, as `head` does, ends it without a complaint. */
export function standardStreams(): StandardStreams {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  return {
    lines: () => linesOf(process.stdin),
    out: (text) => write(process.stdout, text),
    err: (text) => write(process.stderr, text),
  };
}

/** Settles when the text is handed on, so that a slow reader does not fill the memory. */
async function write(stream: NodeJS.WriteStream, text: string): Promise<void> {
  await new Promise<void>((resolve) => {
    stream.write(text, () => {
      resolve();
    });
  });
}

/**
 * The lines of a stream of UTF-8, whatever ends them (line feed, carriage return, or both), without their ends, as many
 * at a time as arrive: to wait for each of a million takes longer than to read them. Bytes that
 * are no text become U+FFFD; what follows the last end is a line only if there is something.
 */
export async function* linesOf(
  stream: AsyncIterable<Uint8Array | string>,
): AsyncGenerator<readonly string[]> {
  const decoder = new TextDecoder();
  // a line that goes on over many pieces is joined once, not with every piece
  let begun: string[] = [];
  let isAfterReturn = false;
  for await (const piece of stream) {
    let text = typeof piece === 'string' ? piece : decoder.decode(piece, { stream: true });
    if (isAfterReturn && text !== '') {
      if (text.startsWith('\n')) text = text.slice(1);
      isAfterReturn = false;
    }
    if (text.endsWith('\r')) isAfterReturn = true;
    const lines = text.split(/\r\n|\r|\n/);
    const last = lines.pop() ?? '';
    const [first] = lines;
    if (first !== undefined) {
      lines[0] = begun.join('') + first;
      begun = [];
      yield lines;
    }
    if (last !== '') begun.push(last);
  }
  const rest = begun.join('') + decoder.decode();
  if (rest !== '') yield [rest];
}
