import type { PrintedDocument } from '../../../domain/document/document.ts';
import { planPages } from '../pdf/page-plan.ts';
import { frameFor } from '../pdf/studio.ts';
import { createZipStream, type Put } from '../table/zip-stream.ts';
import { bodyXml } from './body.ts';
import { withPairedMoves } from './pair-moves.ts';
import { footerPart, headerPart } from './furniture-part.ts';
import { numberingPart } from './numbering-part.ts';
import { contentTypes, documentRelations, packageRelations, type WordPart } from './package-parts.ts';
import { createScribe, type Scribe } from './scribe.ts';
import { sectionsOf, setupKey, withoutPassingSections, type Section } from './sections.ts';
import { commentsPart, corePart, customPart, settingsPart } from './small-parts.ts';
import { stylesPart } from './styles-part.ts';

export interface DocxOptions {
  /** `total` is the number of blocks and table rows. */
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

/** Characters handed on at once: some milliseconds of work. */
const SLICE = 60_000;

/** Writes a document for word processors (ECMA-376), its text as it comes; the same document always makes the same bytes. */
export async function writeDocx(printed: PrintedDocument, options: DocxOptions, put: Put): Promise<void> {
  options.signal?.throwIfAborted();
  const document = printed.changedBy ? { ...printed, blocks: withPairedMoves(printed.blocks) } : printed;
  const scribe = createScribe(document);
  const sections = sectionsOf(document, planPages(withoutPassingSections(document)));
  const parts = partsOf(scribe, sections);
  const zip = createZipStream(put);
  const add = (name: string, text: string) => zip.add(name, once(text));
  await add('[Content_Types].xml', contentTypes(parts));
  await add('_rels/.rels', packageRelations());
  await zip.add('word/document.xml', bodySlices(scribe, sections, options));
  await add('word/_rels/document.xml.rels', documentRelations(parts));
  for (const { name, xml } of parts) await add(`word/${name}`, xml);
  await add('docProps/core.xml', corePart(document));
  await add('docProps/custom.xml', customPart(document));
  await zip.end();
}

async function* once(text: string): AsyncGenerator<string> {
  yield text;
}

/** The text in slices; between them other work has its turn. */
async function* bodySlices(
  scribe: Scribe,
  sections: readonly Section[],
  { signal, onProgress }: DocxOptions,
): AsyncGenerator<string> {
  const { blocks } = scribe.document;
  const rows = blocks.reduce((sum, block) => sum + (block.kind === 'table' ? block.rows.length : 0), 0);
  const total = blocks.length + rows;
  let done = 0;
  let slice = '';
  const references = (section: Section, at: number) => referencesOf(scribe, section, at);
  for (const piece of bodyXml(scribe, sections, references)) {
    slice += piece;
    done += 1;
    if (slice.length < SLICE) continue;
    signal?.throwIfAborted();
    onProgress?.(Math.min(done, total), total);
    yield slice;
    slice = '';
  }
  yield slice;
  onProgress?.(total, total);
}

function partsOf(scribe: Scribe, sections: readonly Section[]): readonly WordPart[] {
  const { document, headings, listNumbers, remarks } = scribe;
  const fixed: readonly WordPart[] = [
    {
      id: 'rIdStyles',
      type: 'styles',
      name: 'styles.xml',
      xml: stylesPart(document.language, headings.levels),
    },
    {
      id: 'rIdNumbering',
      type: 'numbering',
      name: 'numbering.xml',
      xml: numberingPart(headings.levels, countsOf(listNumbers)),
    },
    { id: 'rIdSettings', type: 'settings', name: 'settings.xml', xml: settingsPart(document.language) },
    ...(remarks.length > 0
      ? [{ id: 'rIdComments', type: 'comments', name: 'comments.xml', xml: commentsPart(scribe) } as const]
      : []),
  ];
  const setups = new Map(sections.map((section) => [setupKey(section.setup), section]));
  const running = [...setups.values()].flatMap((section) => furnitureOf(scribe, section, 'default'));
  const [first] = sections;
  return [...fixed, ...running, ...(first && hasCover(document) ? furnitureOf(scribe, first, 'first') : [])];
}

function countsOf(listNumbers: Scribe['listNumbers']): number {
  const counts = [...listNumbers.values()].flatMap(({ count }) => (count === null ? [] : [count]));
  return new Set(counts).size;
}

type Page = 'default' | 'first';

function furnitureOf(scribe: Scribe, section: Section, page: Page): readonly WordPart[] {
  const { width } = frameFor(scribe.document.paper, section.setup);
  const [header, footer] = [idOf('header', section, page), idOf('footer', section, page)];
  return [
    {
      id: `rId-${header}`,
      type: 'header',
      name: `${header}.xml`,
      xml: headerPart(scribe, width, page === 'default'),
    },
    { id: `rId-${footer}`, type: 'footer', name: `${footer}.xml`, xml: footerPart(scribe, width) },
  ];
}

function referencesOf({ document }: Scribe, section: Section, at: number): string {
  const reference = (type: 'header' | 'footer', page: Page) =>
    `<w:${type}Reference w:type="${page}" r:id="rId-${idOf(type, section, page)}"/>`;
  const pages: readonly Page[] = at === 0 && hasCover(document) ? ['default', 'first'] : ['default'];
  return pages.map((page) => reference('header', page) + reference('footer', page)).join('');
}

function idOf(type: 'header' | 'footer', { setup }: Section, page: Page): string {
  return `${type}-${page === 'first' ? 'first' : setupKey(setup)}`;
}

function hasCover({ blocks }: PrintedDocument): boolean {
  return blocks[0]?.kind === 'cover';
}
