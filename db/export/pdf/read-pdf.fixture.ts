import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

interface PdfJsLink {
  readonly dest: string;
  readonly rect: readonly number[];
  readonly contentsObj: { readonly str: string };
}

interface MarkedItem {
  readonly type?: string;
  readonly tag?: string;
  readonly str?: string;
  readonly hasEOL?: boolean;
}

export interface StructNode {
  readonly role?: string;
  readonly lang?: string;
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
    pages.push({
      ...textOf(items),
      // pdf.js types a node's children as nodes or content; both have the fields read here.
      structure: (await page.getStructTree()) as StructNode | null,
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

function textOf(items: readonly MarkedItem[]): { readonly text: string; readonly content: string } {
  const open: string[] = [];
  let [text, content] = ['', ''];
  for (const { type, tag, str, hasEOL } of items) {
    if (type?.startsWith('begin')) open.push(tag ?? '');
    if (type === 'endMarkedContent') open.pop();
    const shown = `${str ?? ''}${hasEOL ? '\n' : ''}`;
    text += shown;
    if (!open.includes('Artifact')) content += shown;
  }
  return { text, content };
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
