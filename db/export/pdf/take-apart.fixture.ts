import { inflateSync } from 'node:zlib';
import { readPdf } from './read-pdf.fixture.ts';

/** All that can be read out of a PDF in any way: its bytes, its streams inflated, its metadata and its text. */
export async function takeApart(bytes: Uint8Array): Promise<string> {
  const raw = Buffer.from(bytes).toString('latin1');
  const streams = [...raw.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].map(([, body = '']) =>
    inflate(body),
  );
  const read = await readPdf(bytes);
  const text = read.pages.map((page) => page.text).join('\n');
  return [
    raw,
    ...streams,
    text,
    JSON.stringify(read.info),
    String(read.xmp),
    JSON.stringify(read.outline),
  ].join('\n');
}

function inflate(body: string): string {
  try {
    return inflateSync(Buffer.from(body, 'latin1')).toString('latin1');
  } catch {
    return body; // a stream that is not compressed stands in the raw bytes as it is
  }
}
