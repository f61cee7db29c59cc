import type { Block, PrintedDocument } from '../../../domain/document/document.ts';
import { listPlaces } from '../../../domain/document/redline/list-places.ts';
import { sectionChanges } from '../../../domain/document/redline/section-changes.ts';
import type { DrawnPicture } from '../../pictures/draw-picture.ts';
import type { FontFiles } from '../fonts/font-files.ts';
import { attachFiles } from './attach-files.ts';
import { AT_THE_START, blockStrips, surroundingsAfter } from './block-strips.ts';
import { cleanLine } from './clean-text.ts';
import { drawingOf } from './draw-picture.ts';
import { FaceBook } from './face-book.ts';
import { Flow, type PageSizes } from './flow.ts';
import { createFurniture } from './furniture.ts';
import { LinkBook } from './link-book.ts';
import { Outline } from './outline.ts';
import { createPacer, type Pacer } from './pacer.ts';
import { planPages } from './page-plan.ts';
import { PdfFile } from './pdf-file.ts';
import { Shaper } from './shape.ts';
import { StructureTree } from './structure-tree.ts';
import { frameFor, type Studio } from './studio.ts';
import { PaintBook } from './svg/paint-book.ts';

export interface PdfOptions {
  readonly fonts: FontFiles;
  /** Told at every pause; `total` is the number of blocks and table rows. */
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

/** Opened one by one at the start: each costs 10 to 40 ms, and together they would hold up the event loop. */
const ALWAYS_USED = ['sans', 'sans-medium', 'serif', 'serif-semibold'] as const;

/** Takes the file's bytes in order. Waited for, so that a slow disk never fills memory. */
export type PdfSink = (chunk: Uint8Array) => Promise<void> | void;

/** Writes a document as one tagged PDF, held in memory. For a file, use `writePdfFile`. */
export async function writePdf(document: PrintedDocument, options: PdfOptions): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  await streamPdf(document, options, (chunk) => void chunks.push(chunk));
  return new Uint8Array(Buffer.concat(chunks));
}

/** What was written, for whoever asked. */
export interface WrittenPdf {
  readonly pages: number;
  readonly sizes: readonly PageSizes[];
}

/** Writes a document as one tagged PDF, handing out bytes as pages are finished. */
export async function streamPdf(
  document: PrintedDocument,
  options: PdfOptions,
  sink: PdfSink,
): Promise<WrittenPdf> {
  options.signal?.throwIfAborted();
  const pacer = createPacer(options.signal);
  const drawings = new Map<Block, DrawnPicture>();
  const studio = openStudio(document, options.fonts, drawings);
  const { file } = studio;
  let done = 0;
  const total = document.blocks.reduce(
    (sum, block) => sum + (block.kind === 'table' ? block.rows.length + 1 : 1),
    0,
  );
  const breathe = async () => {
    options.onProgress?.(Math.min(done, total), total);
    for (const chunk of file.takeChunks()) await sink(chunk);
    await pacer.pause();
  };

  for (const name of ALWAYS_USED) {
    studio.book.face(name);
    await breathe();
  }
  for (const { block, setup } of planPages(document)) {
    if (block.kind !== 'picture') continue;
    drawings.set(block, await drawingOf(studio, frameFor(document.paper, setup), block));
    await breathe();
  }
  const flow = await fillPages(studio, pacer, breathe, () => (done += 1));
  for (const _page of flow.numberPages()) if (pacer.isDue()) await breathe();
  for (const _face of studio.book.embedAll()) await breathe();
  studio.tree.finish();
  studio.outline.finish();
  studio.links.finish();
  await attachFiles(file, document.attachments, document.createdAt, breathe);
  await file.finish(breathe);
  done = total;
  await breathe();
  return { pages: flow.pageCount, sizes: flow.pageSizes };
}

async function fillPages(
  studio: Studio,
  pacer: Pacer,
  breathe: () => Promise<void>,
  onStep: () => void,
): Promise<Flow> {
  const planned = planPages(studio.document);
  const flow = new Flow(
    studio,
    createFurniture(studio),
    planned[0]?.setup ?? { orientation: studio.document.orientation, isNarrowMargin: false },
  );
  let around = AT_THE_START;
  for (const { block, setup, startsPage } of planned) {
    flow.turnTo(setup, startsPage);
    for (const strip of blockStrips(studio, flow.frame, block, around)) {
      if (strip) flow.add(strip);
      if (strip?.repeat) onStep();
      if (pacer.isDue()) await breathe();
    }
    onStep();
    around = surroundingsAfter(block, around);
  }
  flow.finish();
  return flow;
}

function openStudio(
  document: PrintedDocument,
  fonts: FontFiles,
  drawings: ReadonlyMap<Block, DrawnPicture>,
): Studio {
  const language = cleanLine(document.language) || 'en';
  const createdAt = new Date(document.createdAt);
  if (Number.isNaN(createdAt.getTime()))
    throw new RangeError('A printed document needs a date of creation in ISO 8601.');
  const file = new PdfFile({
    title: cleanLine(document.title),
    author: cleanLine(document.author),
    language,
    createdAt,
  });
  const book = new FaceBook(file, fonts);
  const tree = new StructureTree(file);
  return {
    document,
    file,
    book,
    setter: { shaper: new Shaper(book), language },
    tree,
    outline: new Outline(file),
    links: new LinkBook(file, tree, document.blocks),
    changes: document.changedBy ? sectionChanges(document.blocks) : new Map(),
    places: listPlaces(document.blocks),
    paints: new PaintBook(file),
    drawings,
  };
}
