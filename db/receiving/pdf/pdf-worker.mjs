/**
 * Reads one PDF in a thread of its own, which the backend ends when it takes too long or too much. Plain JavaScript, so that the
 * very file runs in tests and scripts; the build bundles it. Sends pages as they come, then what else it found.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { prepareRuntime } from './prepare-runtime.mjs';

const { bytes, characterMaps, limits } = /** @type {import('./pdf-messages.ts').PdfWorkerData} */ (
  workerData
);

/** Tables of old East Asian encodings, read from the folder that comes with the app. */
class CharacterMaps {
  /** @param {{ kind: string, filename: string }} wanted */
  async fetch({ kind, filename }) {
    if (kind !== 'cMapUrl' || !/^[\w-]{1,60}(?:\.bcmap)?$/.test(filename))
      throw new Error('not needed for text');
    return new Uint8Array(await readFile(join(characterMaps, filename)));
  }
}

/** @param {import('./pdf-messages.ts').PdfMessage} message */
const send = (message) => parentPort?.postMessage(message);

/** @typedef {import('pdfjs-dist/types/src/display/api.d.ts').PDFDocumentProxy} PdfDocument */
/** @typedef {import('pdfjs-dist/types/src/display/api.d.ts').PDFPageProxy} PdfPage */

/** Files in it that may be a term sheet are handed on, others only named. @param {PdfDocument} document */
async function sendAttachments(document) {
  const attachments = [...((await document.getAttachments()) ?? [])];
  let bytesLeft = limits.attachmentBytes;
  for (const [key, { filename }] of attachments.slice(0, limits.attachments)) {
    const name = filename.slice(0, 200);
    const content = bytesLeft > 0 && /\.json$/i.test(name) ? await document.getAttachmentContent(key) : null;
    bytesLeft -= content?.length ?? 0;
    send({ kind: 'attachment', name, bytes: bytesLeft < 0 ? null : (content ?? null) });
  }
}

let charactersLeft = limits.characters;
/** What a stretch of text costs beside its characters. */
const STRETCH = 16;

/** The text of a page as it is laid out. @param {PdfPage} page @param {ReadonlyMap<string, number>} order */
async function textsOf(page, order) {
  /** @type {import('./pdf-messages.ts').PdfText[]} */
  const texts = [];
  /** @type {(number | null)[]} */
  const marked = [];
  const reader = page.streamTextContent({ includeMarkedContent: true }).getReader();
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return texts;
    for (const item of value.items) {
      if (item.type === 'endMarkedContent') marked.pop();
      else if (item.type !== undefined) marked.push(order.get(item.id ?? '') ?? marked.at(-1) ?? null);
      if (item.str === undefined) continue;
      charactersLeft -= item.str.length + STRETCH;
      if (charactersLeft < 0) throw new RangeError('too much text');
      const [, , , , x, y] = item.transform;
      texts.push({
        text: item.str,
        x,
        y,
        width: item.width,
        height: item.height,
        endsLine: item.hasEOL,
        order: marked.at(-1) ?? null,
      });
    }
  }
}

/** Where each marked stretch of a tagged page stands in the order of reading. @param {PdfPage} page */
async function orderOf(page) {
  /** @type {Map<string, number>} */
  const order = new Map();
  /** @param {any} node */
  const walk = (node) => {
    if (node.type === 'content' && !order.has(node.id)) order.set(node.id, order.size);
    for (const child of node.children ?? []) walk(child);
  };
  walk((await page.getStructTree()) ?? {});
  return order;
}

const MAX_REMARKS = 1000;
const WORDLESS = new Set(
  'Highlight Underline StrikeOut Squiggly Ink Line Square Circle Polygon PolyLine Stamp Caret Redact'.split(
    ' ',
  ),
);

/** What people wrote onto a page and into the fields of a form, and what else they put there. @param {PdfPage} page */
async function marksOn(page) {
  /** @type {import('./pdf-messages.ts').PdfRemark[]} */
  const remarks = [];
  /** @type {string[]} */
  const files = [];
  let hasWordlessMarks = false;
  for (const mark of await page.getAnnotations()) {
    const isField = mark.subtype === 'Widget';
    const text = String((isField ? mark.fieldValue : mark.contentsObj?.str) ?? '').trim();
    if (mark.subtype === 'FileAttachment' && files.length < limits.attachments)
      files.push(String(mark.file?.filename ?? '').slice(0, 200));
    if (mark.subtype === 'Link') continue;
    if (text === '') {
      hasWordlessMarks ||= WORDLESS.has(mark.subtype);
      continue;
    }
    charactersLeft -= text.length + STRETCH;
    if (charactersLeft < 0) throw new RangeError('too much text');
    if (remarks.length >= MAX_REMARKS) throw new RangeError('too many remarks');
    remarks.push({
      id: String(mark.id),
      author: String((isField ? mark.fieldName : mark.titleObj?.str) ?? '').trim(),
      date: isoTime(mark.modificationDate ?? mark.creationDate),
      text,
      answers: typeof mark.inReplyTo === 'string' ? mark.inReplyTo : null,
    });
  }
  return { remarks, hasWordlessMarks, files };
}

/** A time as the format writes it (D:20261123140000+01'00'). @param {unknown} text */
function isoTime(text) {
  const [, year, month, day, hour = '00', minute = '00', second = '00', sign, hours = '00', minutes = '00'] =
    /^(?:D:)?(\d{4})(\d\d)(\d\d)(?:(\d\d)(\d\d)(\d\d)?)?(?:([+-])(\d\d)'?(\d\d)?|Z)?/.exec(
      typeof text === 'string' ? text : '',
    ) ?? [];
  if (year === undefined) return null;
  const iso = `${year}-${month}-${day}T${hour}:${minute}:${second}${sign === undefined ? 'Z' : `${sign}${hours}:${minutes}`}`;
  return Number.isNaN(Date.parse(iso)) ? null : iso;
}

/** On these the state is printed of which a term sheet is, whatever else is wanted. */
const FIRST_PAGES = 2;

/** @param {PdfDocument} document */
async function readDocument(document) {
  if (document.numPages > limits.pages) throw new RangeError('too many pages');
  let wantsText = true;
  parentPort?.once('message', () => (wantsText = false));
  await sendAttachments(document);
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const texts = wantsText || number <= FIRST_PAGES ? await textsOf(page, await orderOf(page)) : [];
    send({ kind: 'page', texts, marks: await marksOn(page) });
    page.cleanup();
  }
  const { info } = await document.getMetadata();
  const said = /** @type {Record<string, unknown>} */ (info);
  const word = (/** @type {string} */ name) =>
    typeof said[name] === 'string' ? said[name].slice(0, 500) : '';
  send({
    kind: 'done',
    title: word('Title').trim() === '' ? null : word('Title').trim(),
    hasScripts: await document.hasJSActions(),
    isPortfolio: said['IsCollectionPresent'] === true,
    producer: word('Producer'),
    madeAt: word('CreationDate'),
    writtenAt: word('ModDate'),
  });
}

async function readFileGiven() {
  try {
    prepareRuntime();
    const { WorkerMessageHandler } = await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
    // the library would start a thread of its own, or look for one by a path that the bundle has not
    Object.assign(globalThis, { pdfjsWorker: { WorkerMessageHandler } });
    const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
    const document = await getDocument({
      data: bytes,
      cMapUrl: 'maps/',
      BinaryDataFactory: CharacterMaps,
      disableFontFace: true,
      useSystemFonts: false,
      useWorkerFetch: false,
      useWasm: false,
      enableXfa: false,
      stopAtErrors: false,
      verbosity: 0,
    }).promise;
    await readDocument(document);
  } catch (error) {
    const name = error instanceof Error ? error.name : '';
    if (name === 'RangeError') send({ kind: 'failed', why: 'too-large' });
    else send({ kind: 'failed', why: name === 'PasswordException' ? 'locked' : 'damaged' });
  }
}

void readFileGiven();
