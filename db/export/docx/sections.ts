import type { PlannedBlock, PageSetup } from '../pdf/page-plan.ts';
import { frameFor } from '../pdf/studio.ts';
import { tableChange } from './mark-change.ts';
import type { PrintedDocument } from '../../../domain/document/document.ts';
import { twips } from './word-xml.ts';

/** A stretch of pages of one paper and one margin. */
export interface Section {
  readonly setup: PageSetup;
  readonly blocks: readonly PlannedBlock[];
}

/** Where the head and the foot of a page stand, in points from its edge. */
const EDGE = 34;

export function sectionsOf(document: PrintedDocument, planned: readonly PlannedBlock[]): readonly Section[] {
  const sections: { setup: PageSetup; blocks: PlannedBlock[] }[] = [];
  for (const block of planned) {
    const last = sections.at(-1);
    if (last && isSame(last.setup, block.setup)) last.blocks.push(block);
    else sections.push({ setup: block.setup, blocks: [block] });
  }
  return sections.length > 0
    ? sections
    : [{ setup: { orientation: document.orientation, isNarrowMargin: false }, blocks: [] }];
}

/**
 * A table that came or went as a whole has no pages of its own: a section would stay, with an empty page, once its table is
 * rejected or accepted away.
 */
export function withoutPassingSections(document: PrintedDocument): PrintedDocument {
  const blocks = document.blocks.map((block) =>
    block.kind === 'table' && block.orientation !== null && tableChange(block)
      ? { ...block, orientation: null }
      : block,
  );
  return { ...document, blocks };
}

/** The name of a setup: sections of one setup share their head and foot. */
export function setupKey({ orientation, isNarrowMargin }: PageSetup): string {
  return `${orientation}-${isNarrowMargin ? 'narrow' : 'wide'}`;
}

function isSame(one: PageSetup, other: PageSetup): boolean {
  return setupKey(one) === setupKey(other);
}

/** How the pages of a section are set up; `references` name its head and its foot. */
export function sectionXml(document: PrintedDocument, { setup }: Section, references: string): string {
  const { pageWidth, pageHeight, left, top } = frameFor(document.paper, setup);
  const orientation = setup.orientation === 'landscape' ? ' w:orient="landscape"' : '';
  const upright = twips(top);
  const side = twips(left);
  return (
    `<w:sectPr>${references}<w:pgSz w:w="${twips(pageWidth)}" w:h="${twips(pageHeight)}"${orientation}/>` +
    `<w:pgMar w:top="${upright}" w:right="${side}" w:bottom="${upright}" w:left="${side}" ` +
    `w:header="${twips(EDGE)}" w:footer="${twips(EDGE)}" w:gutter="0"/>` +
    `${references.includes('w:type="first"') ? '<w:titlePg/>' : ''}</w:sectPr>`
  );
}
