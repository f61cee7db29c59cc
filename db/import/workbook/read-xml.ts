import { SaxesParser } from 'saxes';
import { ok, type Result } from '../../../domain/result.ts';
import type { ZipArchive } from './zip-archive.ts';

/** Nothing between two tags is longer than this in a workbook or a Word document. */
const MAX_SILENCE = 64 * 1024 * 1024;
/** Tables within tables within frames come to a hundred or so. */
const MAX_DEPTH = 512;
const MAX_ATTRIBUTES = 1000;

export interface XmlHandlers {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
}

/**
 * Reads a part of an archive piece by piece; after each piece the share that has been read. Names of tags come without their
 * namespace prefix. A document type is refused: no workbook or Word document has one, and entities could be hidden in it. So
 * are tags nested deeper, or with more attributes, than any has.
 */
export async function* readXml(
  archive: ZipArchive,
  part: string,
  handlers: XmlHandlers,
): AsyncGenerator<Result<number>> {
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
  let problem: string | undefined;
  let silence = 0;
  let depth = 0;
  let attributeCount = 0;
  parser.on('attribute', () => {
    attributeCount += 1;
    if (attributeCount > MAX_ATTRIBUTES) problem ??= `It holds a tag that no ${archive.kind} has.`;
  });
  parser.on('opentag', ({ name, attributes }) => {
    silence = 0;
    attributeCount = 0;
    depth += 1;
    if (depth > MAX_DEPTH) problem ??= `Its tags are nested deeper than those of any ${archive.kind}.`;
    if (problem !== undefined) return;
    handlers.open(localName(name), attributes);
  });
  parser.on('closetag', ({ name }) => {
    silence = 0;
    depth -= 1;
    if (problem !== undefined) return;
    handlers.close(localName(name));
  });
  parser.on('text', handlers.text);
  parser.on('cdata', handlers.text);
  parser.on('doctype', () => (problem ??= `It holds a document type, which no ${archive.kind} has.`));
  parser.on('error', () => (problem ??= `It is a damaged ${archive.kind}: its XML is not sound.`));

  let decoder: InstanceType<typeof TextDecoder> | null | undefined;
  for await (const chunk of archive.read(part)) {
    if (!chunk.ok) return void (yield chunk);
    const { bytes, share } = chunk.value;
    if (decoder === undefined) decoder = decoderFor(bytes);
    const text = decoded(decoder, bytes);
    if (text === null)
      return void (yield archive.refuseDamaged(
        `It is a damaged ${archive.kind}: its text is not in the encoding that it states.`,
      ));
    silence += text.length;
    parser.write(text);
    if (silence > MAX_SILENCE) problem ??= `It holds a text that is longer than any ${archive.kind} has.`;
    if (problem !== undefined) return void (yield archive.refuseDamaged(problem));
    yield ok(share);
  }
  parser.close();
  if (problem !== undefined) yield archive.refuseDamaged(problem);
}

/** Reads a part to its end. */
export async function readWholeXml(
  archive: ZipArchive,
  part: string,
  handlers: XmlHandlers,
): Promise<Result<null>> {
  for await (const piece of readXml(archive, part, handlers)) if (!piece.ok) return piece;
  return ok(null);
}

/** What decodes a part that begins with these bytes; null where it states an encoding of which nobody knows. */
function decoderFor(start: Buffer): InstanceType<typeof TextDecoder> | null {
  try {
    return new TextDecoder(encodingOf(start), { fatal: true });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return null;
  }
}

/** The next piece of a part; null where its bytes are no text in its encoding. */
function decoded(decoder: InstanceType<typeof TextDecoder> | null, bytes: Buffer): string | null {
  try {
    return decoder?.decode(bytes, { stream: true }) ?? null;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return null;
  }
}

/** By the mark in front, else by what the part says of itself, which it says in letters of ASCII; mostly UTF-8. */
function encodingOf(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const head = bytes.subarray(0, 200).toString('latin1');
  const stated =
    /^<\?xml\s[^>]*?\bencoding\s*=\s*["']([\w.:-]+)["']/.exec(head)?.[1]?.toLowerCase() ?? 'utf-8';
  return stated.startsWith('utf-16') ? 'utf-8' : stated;
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon === -1 ? name : name.slice(colon + 1);
}
