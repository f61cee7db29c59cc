import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

interface PdfJsLink {
  readonly dest: string;
  readonly rect: readonly number[];
  readonly contentsObj: { readonly str: string };
}

interface MarkedItem {
  readonly type?: string;
  readonly tag?: string;
  readonly id?: string;
  readonly str?: string;
  readonly hasEOL?: boolean;
}

export interface StructNode {
  readonly role?: string;
  readonly lang?: string;
  /** Of a piece of content: the mark by which the page's text names it. */
  readonly id?: string;
  readonly children?: readonly StructNode[];
}

interface ReadLink {
  /** The name of the place it leads to. */
  readonly dest: string;
  readonly rect: readonly number[];
  readonly words: string;
}

export interface ReadPage {
  /** Everything on the page, line by line. */
  readonly text: string;
  /** What a screen reader is given: without running heads, repeated table heads and rules. */
  readonly content: string;
  /** The same in the order of the tags, as it is read out. */
  readonly spoken: string;
  readonly structure: StructNode | null;
  readonly links: readonly ReadLink[];
  readonly width: number;
  readonly height: number;
}

export interface OutlineEntry {
  readonly title: string;
  readonly items: readonly OutlineEntry[];
}

/** Reads a PDF back with an engine that is not ours. */
export async function readPdf(bytes: Uint8Array) {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false });
  const pdf = await task.promise;
  const { info, metadata } = await pdf.getMetadata();
  const pages: ReadPage[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
    const [, , width = 0, height = 0] = page.view;
    // pdf.js types a node's children as nodes or content; both have the fields read here.
    const structure = (await page.getStructTree()) as StructNode | null;
    pages.push({
      ...textOf(items),
      spoken: contentIds(structure)
        .map((id) => textOf(items, id).content)
        .join('\n'),
      structure,
      links: ((await page.getAnnotations()) as PdfJsLink[]).map(({ dest, rect, contentsObj }) => ({
        dest,
        rect,
        words: contentsObj.str,
      })),
      width,
      height,
    });
  }
  const places: Record<string, { readonly page: number; readonly top: number }> = {};
  // pdf.js types this as an object; it is a Map.
  const destinations = (await pdf.getDestinations()) as unknown as ReadonlyMap<string, readonly unknown[]>;
  for (const [name, [page, , , top]] of destinations) {
    const index = await pdf.getPageIndex(page as Parameters<typeof pdf.getPageIndex>[0]);
    places[name] = { page: index, top: top as number };
  }
  const attachments = [];
  for (const [id, { filename, description }] of (await pdf.getAttachments()) ?? []) {
    const content = (await pdf.getAttachmentContent(id)) as Uint8Array;
    attachments.push({ name: filename, description, text: Buffer.from(content).toString('utf8') });
  }
  const result = {
    info: info as Record<string, unknown>,
    xmp: metadata?.getRaw() as unknown,
    // pdf.js types this as an object; it is a Map.
    isMarked:
      (((await pdf.getMarkInfo()) ?? new Map()) as unknown as ReadonlyMap<string, boolean>).get('Marked') ===
      true,
    pageMode: await pdf.getPageMode(),
    outline: ((await pdf.getOutline()) ?? []) as readonly OutlineEntry[],
    pages,
    /** Where each name leads: the page's index, and the height above its lower edge. */
    places,
    attachments,
  };
  await task.destroy();
  return result;
}

/** The text of a page, or of one marked piece of it. */
function textOf(
  items: readonly MarkedItem[],
  piece?: string,
): { readonly text: string; readonly content: string } {
  const open: MarkedItem[] = [];
  let [text, content] = ['', ''];
  for (const item of items) {
    const { type, str, hasEOL } = item;
    if (type?.startsWith('begin')) open.push(item);
    if (type === 'endMarkedContent') open.pop();
    const shown = `${str ?? ''}${hasEOL ? '\n' : ''}`;
    text += shown;
    const isArtifact = open.some(({ tag }) => tag === 'Artifact');
    if (!isArtifact && (piece === undefined || open.some(({ id }) => id === piece))) content += shown;
  }
  return { text, content };
}

function contentIds(node: StructNode | null): readonly string[] {
  return node ? [...(node.id ? [node.id] : []), ...(node.children ?? []).flatMap(contentIds)] : [];
}

/** All roles of what the page itself shows, in reading order: pdf.js adds a table's rows of other pages, without content. */
export function rolesOf(node: StructNode | null): readonly string[] {
  if (!node || !hasContent(node)) return [];
  return [...(node.role ? [node.role] : []), ...(node.children ?? []).flatMap(rolesOf)];
}

function hasContent(node: StructNode): boolean {
  return node.role === undefined || (node.children ?? []).some(hasContent);
}

/** Text without white space, for comparing what a line break may have cut. */
export function squeezed(text: string): string {
  return text.replace(/[\s\p{Cf}]+/gu, '');
}
