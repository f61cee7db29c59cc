import { inflateRawSync, inflateSync } from 'node:zlib';
import { readPdf } from '../../export/pdf/read-pdf.fixture.ts';

const SIGNED = { zip: 'PK\u0003\u0004', pdf: '%PDF-' };

/** Everything that can be read out of a file in any way, file in file, as texts. */
export async function takeApart(bytes: Buffer): Promise<readonly string[]> {
  const start = bytes.subarray(0, 5).toString('latin1');
  const inner = start.startsWith(SIGNED.zip) ? unzip(bytes) : [];
  const streams = streamsOf(bytes);
  const pages = start.startsWith(SIGNED.pdf) ? await textsOfPdf(bytes) : [];
  const within = await Promise.all([...inner, ...streams].map(takeApart));
  return [...spellings(bytes), ...pages, ...within.flat()];
}

/** One run of bytes as the texts that it may be meant to be, as far as they have Latin letters: canaries have no others. */
function spellings(bytes: Buffer): readonly string[] {
  const latin = bytes.toString('latin1');
  // letters in 16 bits, wherever they begin
  const narrow = latin.includes('\u0000') ? [latin.replaceAll('\u0000', '')] : [];
  const hex = [...latin.matchAll(/<((?:[0-9A-Fa-f]{2}\s*)+)>/g)].map(([, digits = '']) => fromHex(digits));
  const words = /<\/|&#/.test(latin) ? [withoutTags(latin)] : [];
  return [latin, ...narrow, ...hex, ...words];
}

/** A PDF may write a string as hex digits, mostly of UTF-16. */
function fromHex(digits: string): string {
  return Buffer.from(digits.replaceAll(/\s/g, ''), 'hex').toString('latin1').replaceAll('\u0000', '');
}

/** Words that a format cuts into runs are whole again without its tags. */
function withoutTags(xml: string): string {
  return xml
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
    .replaceAll(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** The files within a zip, by its directory: names, remarks and extra fields are in the bytes of the zip itself. */
function unzip(bytes: Buffer): readonly Buffer[] {
  const end = bytes.lastIndexOf('PK\u0005\u0006', undefined, 'latin1');
  const count = bytes.readUInt16LE(end + 10);
  const files: Buffer[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    const method = bytes.readUInt16LE(at + 10);
    const size = bytes.readUInt32LE(at + 20);
    const local = bytes.readUInt32LE(at + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const packed = bytes.subarray(start, start + size);
    files.push(method === 0 ? packed : inflateRawSync(packed));
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return files;
}

/** The streams of a PDF, inflated: pages, attachments, metadata, fonts, object streams. */
function streamsOf(bytes: Buffer): readonly Buffer[] {
  return [...bytes.toString('latin1').matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].map(
    ([, body = '']) => {
      const packed = Buffer.from(body, 'latin1');
      try {
        return inflateSync(packed);
      } catch {
        return packed; // a stream that is not compressed
      }
    },
  );
}

async function textsOfPdf(bytes: Buffer): Promise<readonly string[]> {
  const { pages, info, xmp, outline } = await readPdf(bytes);
  return [pages.map(({ text }) => text).join('\n'), JSON.stringify([info, xmp, outline])];
}
