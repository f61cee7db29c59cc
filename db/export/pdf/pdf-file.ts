import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { deflate } from 'node:zlib';
import { PdfKitBase, type PdfKitOptions, type PdfRef } from './pdfkit-base.ts';
import { isPlain, pdfString } from './pdf-string.ts';
import { xmpPacket, type FileFacts } from './xmp.ts';

const OBJECTS_PER_STREAM = 200;
const CHUNK_BYTES = 1 << 16;
const ENTRIES_BETWEEN_PAUSES = 50_000;
const compress = promisify(deflate);

/**
 * PDFKit's document with three things changed: small objects go into compressed object streams (a tagged schedule has
 * eight for each row, and they shrink tenfold), bytes are handed out as they are made, and the file's identity is a
 * hash of its content instead of the time of day.
 */
export class PdfFile extends PdfKitBase {
  readonly #facts: FileFacts;
  readonly #hash = createHash('sha256');
  #chunks: Uint8Array[] = [];
  #pending: Uint8Array[] = [];
  #pendingBytes = 0;
  /** Stream id and index of each packed object, by object id. */
  readonly #packed = new Map<number, number>();
  #bucketIds: number[] = [];
  #bucketTexts: string[] = [];

  constructor(facts: FileFacts) {
    super(optionsFrom(facts));
    this.#facts = facts;
    this._write('%PDF-1.7');
    this._write(new Uint8Array([0x25, 0xe2, 0xe3, 0xcf, 0xd3, 0x0a]));
    this._root.data['MarkInfo'] = { Marked: true };
  }

  /** The number of an object whose text comes later, through `pack`. */
  allocate(): number {
    this._offsets.push(null);
    return this._offsets.length;
  }

  /** A reference, usable in PDFKit's own dictionaries, to an object written through `pack`. */
  reserve(): PdfRef {
    const ref = this.ref();
    this._waiting -= 1;
    return ref;
  }

  /** Writes an object that is not a stream into the current object stream. */
  pack(id: number, text: string): void {
    this.#bucketIds.push(id);
    this.#bucketTexts.push(text);
    if (this.#bucketIds.length >= OBJECTS_PER_STREAM) this.#writeBucket();
  }

  /** Writes a name tree of the catalog: values by name. Viewers find names by halving, hence in the order of their bytes. */
  nameAll(tree: 'Dests' | 'EmbeddedFiles', values: ReadonlyMap<string, string>): void {
    if (values.size === 0) return;
    const byBytes = [...values].toSorted(([a], [b]) => (sortKey(a) < sortKey(b) ? -1 : 1));
    const root = this.reserve();
    this.pack(
      root.id,
      `<</Names[${byBytes.map(([name, value]) => `${pdfString(name)} ${value}`).join(' ')}]>>`,
    );
    this._root.data.Names.data[tree] = root;
  }

  /** The bytes made since the last call. */
  takeChunks(): readonly Uint8Array[] {
    const taken = this.#chunks;
    this.#chunks = [];
    return taken;
  }

  #writeBucket(): void {
    if (this.#bucketIds.length === 0) return;
    const stream = this.ref({ Type: 'ObjStm', N: this.#bucketIds.length });
    const heads: string[] = [];
    let offset = 0;
    for (const [index, id] of this.#bucketIds.entries()) {
      const text = this.#bucketTexts[index] ?? '';
      heads.push(`${id} ${offset}`);
      offset += text.length + 1;
      this.#packed.set(id, stream.id * OBJECTS_PER_STREAM + index);
    }
    const head = `${heads.join(' ')}\n`;
    stream.data['First'] = head.length;
    stream.end(Buffer.from(head + this.#bucketTexts.join('\n'), 'latin1'));
    this.#bucketIds = [];
    this.#bucketTexts = [];
  }

  /** Called by PDFKit for every byte of the file. */
  _write(data: string | Uint8Array): void {
    // PDFKit's constructor writes its own header before this class has its fields; ours follows at once.
    if (!(#hash in this)) return;
    const bytes = typeof data === 'string' ? Buffer.from(`${data}\n`, 'latin1') : data;
    this.#hash.update(bytes);
    this._offset += bytes.length;
    this.#pending.push(bytes);
    this.#pendingBytes += bytes.length;
    if (this.#pendingBytes >= CHUNK_BYTES) this.#flushPending();
  }

  #flushPending(): void {
    this.#chunks.push(Buffer.concat(this.#pending));
    this.#pending = [];
    this.#pendingBytes = 0;
  }

  /** PDFKit asks this to set the tab order of each page. */
  hasMarkInfoDictionary(): boolean {
    return true;
  }

  /** The structure tree is written by `structure-tree.ts`; PDFKit has nothing to close. */
  endMarkings(): void {}

  /** Ours, since PDFKit's does not escape a title such as "A & B". */
  endMetadata(): void {
    const metadata = this.ref({ Type: 'Metadata', Subtype: 'XML', Filter: undefined });
    Object.assign(metadata, { compress: false });
    metadata.end(Buffer.from(xmpPacket(this.#facts), 'utf8'));
    this._root.data['Metadata'] = metadata;
    this.#writeBucket();
  }

  /** Called by PDFKit once every object is out; the index follows in `finish`. */
  _finalize(): void {}

  /** Closes the document. A table of packed objects needs the stream form of the index; a large one is compressed aside. */
  async finish(pause: () => Promise<void>): Promise<void> {
    this.end();
    const start = this._offset;
    const id = this._offsets.length + 1;
    this._offsets.push(start);
    const digest = this.#hash.copy().digest('hex').slice(0, 32);
    const index = await compress(await this.#index(pause));
    this._write(
      `${id} 0 obj\n<</Type/XRef/Size ${id + 1}/W[1 4 1]/Root ${this._root.id} 0 R/Info ${this._info.id} 0 R` +
        `/ID[<${digest}><${digest}>]/Filter/FlateDecode/Length ${index.length}>>\nstream`,
    );
    this._write(index);
    this._write(`\nendstream\nendobj\nstartxref\n${start}\n%%EOF`);
    this.#flushPending();
  }

  /** Where each object is. Hundreds of thousands in a large schedule, hence the pauses. */
  async #index(pause: () => Promise<void>): Promise<Buffer> {
    const table = Buffer.alloc((this._offsets.length + 1) * 6);
    table[5] = 255;
    for (const [position, offset] of this._offsets.entries()) {
      if (position % ENTRIES_BETWEEN_PAUSES === 0) await pause();
      const at = (position + 1) * 6;
      const packed = this.#packed.get(position + 1);
      table[at] = packed === undefined ? 1 : 2;
      table.writeUInt32BE(
        packed === undefined ? (offset ?? 0) : Math.floor(packed / OBJECTS_PER_STREAM),
        at + 1,
      );
      table[at + 5] = packed === undefined ? 0 : packed % OBJECTS_PER_STREAM;
    }
    return table;
  }
}

/** UTF-16 with its mark stands behind every plain string. */
function sortKey(name: string): string {
  return isPlain(name) ? name : `\uFEFF${name}`;
}

function optionsFrom(facts: FileFacts): PdfKitOptions {
  return {
    pdfVersion: '1.7',
    autoFirstPage: false,
    displayTitle: true,
    lang: facts.language,
    font: null,
    info: {
      Title: facts.title,
      Author: facts.author,
      Producer: 'Parley',
      Creator: 'Parley',
      CreationDate: facts.createdAt,
      ModDate: facts.createdAt,
    },
  };
}
