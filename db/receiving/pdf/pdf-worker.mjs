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
  for (const [key, { filename }] of attachments.slice(0, limits.attachments)) {
    const name = filename.slice(0, 200);
    const content = /\.json$/i.test(name) ? await document.getAttachmentContent(key) : null;
    send({ kind: 'attachment', name, bytes: content ?? null });
  }
}

let charactersLeft = limits.characters;

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
      charactersLeft -= item.str.length + 1;
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

/** What people wrote onto a page and into the fields of a form. @param {PdfPage} page */
async function remarksOf(page) {
  const remarks = [];
  for (const { subtype, contentsObj, titleObj, fieldName, fieldValue } of await page.getAnnotations()) {
    const text = String((subtype === 'Widget' ? fieldValue : contentsObj?.str) ?? '').trim();
    const by = String((subtype === 'Widget' ? fieldName : titleObj?.str) ?? '').trim();
    if (text === '' || subtype === 'Link' || remarks.length >= 1000) continue;
    charactersLeft -= text.length;
    if (charactersLeft < 0) throw new RangeError('too much text');
    remarks.push(`${by === '' ? 'Remark' : by}: ${text}`);
  }
  return remarks;
}

/** @param {PdfDocument} document */
async function readDocument(document) {
  if (document.numPages > limits.pages) throw new RangeError('too many pages');
  await sendAttachments(document);
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const texts = await textsOf(page, await orderOf(page));
    send({ kind: 'page', texts, remarks: await remarksOf(page) });
    page.cleanup();
  }
  const { info } = await document.getMetadata();
  const { Title, IsCollectionPresent } = /** @type {Record<string, unknown>} */ (info);
  send({
    kind: 'done',
    title: typeof Title === 'string' && Title.trim() !== '' ? Title.trim().slice(0, 500) : null,
    hasScripts: await document.hasJSActions(),
    isPortfolio: IsCollectionPresent === true,
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
