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

  let decoder: InstanceType<typeof TextDecoder> | undefined;
  for await (const chunk of archive.read(part)) {
    if (!chunk.ok) return void (yield chunk);
    const { bytes, share } = chunk.value;
    decoder ??= new TextDecoder(encodingOf(bytes));
    const text = decoder.decode(bytes, { stream: true });
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

function encodingOf(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon === -1 ? name : name.slice(colon + 1);
}
