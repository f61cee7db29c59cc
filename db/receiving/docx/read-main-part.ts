import { ok, type Result } from '../../../domain/result.ts';
import type { ZipArchive } from '../../import/workbook/zip-archive.ts';
import type { RawParagraph } from './raw-paragraph.ts';
import { readBlocks } from './read-blocks.ts';
import { isInContents, type Story } from './story.ts';
import { nodeAt, nodesOf, readTrees, valueAt, type XmlNode } from './xml-node.ts';

/** A header or footer that a section of the document asks for. */
export interface EdgeReference {
  readonly place: 'header' | 'footer';
  readonly relation: string;
}

export interface MainPart {
  readonly paragraphs: readonly RawParagraph[];
  readonly edges: readonly EdgeReference[];
}

const WHOLE = new Set([
  'p',
  'tr',
  'sectPr',
  'sdtPr',
  'tblPr',
  'tblGrid',
  'altChunk',
  'bookmarkStart',
  'commentRangeStart',
  'commentRangeEnd',
]);
const MAX_EDGES = 200;

/** Reads the text of a document, a paragraph or a row at a time. */
export async function readMainPart(
  archive: ZipArchive,
  part: string,
  story: Story,
  signal: AbortSignal,
): Promise<Result<MainPart>> {
  const paragraphs: RawParagraph[] = [];
  const edges: EdgeReference[] = [];
  const around: string[] = [];
  /** How deep the content control lies that holds the table of contents. */
  let contentsDepth: number | null = null;
  const read = await readTrees(archive, part, {
    whole: WHOLE,
    signal,
    isTooMuch: story.budget.isSpent,
    onOpen: (name) => void around.push(name),
    onClose: () => {
      around.pop();
      if (contentsDepth !== null && around.length < contentsDepth) contentsDepth = null;
    },
    onWhole: (node) => {
      if (node.name === 'sdtPr' && isContentsControl(node)) contentsDepth ??= around.length;
      for (const section of sectionsIn(node)) edges.push(...edgesOf(section));
      if (!/^(?:p|tr|altChunk|bookmarkStart|commentRange\w+)$/.test(node.name) || around.includes('Fallback'))
        return;
      for (const block of readBlocks([node], story))
        paragraphs.push(contentsDepth === null ? block : { ...block, isContents: true });
    },
  });
  if (!read.ok) return read;
  // a table of contents that never ends is a damaged one: nothing may be lost for it
  const isEndless = isInContents(story);
  story.met.contents = !isEndless && paragraphs.some(({ isContents }) => isContents);
  return ok({
    paragraphs: isEndless ? paragraphs.map((paragraph) => ({ ...paragraph, isContents: false })) : paragraphs,
    edges: edges.slice(0, MAX_EDGES),
  });
}

function isContentsControl(properties: XmlNode): boolean {
  return /table of contents/i.test(valueAt(properties, 'docPartObj', 'docPartGallery') ?? '');
}

function sectionsIn(node: XmlNode): readonly XmlNode[] {
  if (node.name === 'sectPr') return [node];
  const section = node.name === 'p' ? nodeAt(node, 'pPr', 'sectPr') : undefined;
  return section === undefined ? [] : [section];
}

function edgesOf(section: XmlNode): readonly EdgeReference[] {
  return nodesOf(section).flatMap(({ name, attributes }): EdgeReference[] => {
    if (name !== 'headerReference' && name !== 'footerReference') return [];
    return [{ place: name === 'headerReference' ? 'header' : 'footer', relation: attributes['id'] ?? '' }];
  });
}
