import type { PlannedBlock } from '../pdf/page-plan.ts';
import { frameFor } from '../pdf/studio.ts';
import { NUMBER_COLUMN } from './looks.ts';
import type { Scribe } from './scribe.ts';
import { sectionXml, type Section } from './sections.ts';
import { lineXml, sectionEndXml } from './spacer.ts';
import { XML_HEAD } from '../table/xml-text.ts';
import { coverXml } from './write-cover.ts';
import { factsXml } from './write-facts.ts';
import { headingXml } from './write-heading.ts';
import { listXml } from './write-list.ts';
import { pictureXml } from './write-picture.ts';
import { tableXml } from './write-table.ts';
import { DECLARATIONS } from './word-xml.ts';

const ROLES = { note: 'Note', legend: 'Legend' } as const;

/** The document's text as its XML part, a block or a row of a table at a time. `references` names the head and foot of a section. */
export function* bodyXml(
  scribe: Scribe,
  sections: readonly Section[],
  references: (section: Section, at: number) => string,
): Generator<string> {
  yield `${XML_HEAD}<w:document${DECLARATIONS}><w:body>`;
  let around: Surroundings = { indent: 0, remarks: 0 };
  for (const [at, section] of sections.entries()) {
    const { width } = frameFor(scribe.document.paper, section.setup);
    for (const [place, planned] of section.blocks.entries()) {
      // a section begins a page by itself
      const startsPage = planned.startsPage && place > 0;
      const isLed = section.blocks[place + 1]?.block.kind === 'facts';
      for (const piece of blockXml(scribe, planned, { ...around, width, startsPage, isLed })) {
        yield piece;
      }
      around = surroundingsAfter(planned, around);
    }
    const setup = sectionXml(scribe.document, section, references(section, at));
    if (at < sections.length - 1) yield sectionEndXml(scribe, setup);
    else yield sectionEndXml(scribe, '') + setup;
  }
  yield '</w:body></w:document>';
}

/** What the blocks before one decided: how far text stands in, and how many remarks there were. */
interface Surroundings {
  readonly indent: number;
  readonly remarks: number;
}

function surroundingsAfter({ block }: PlannedBlock, before: Surroundings): Surroundings {
  if (block.kind !== 'heading') return before;
  return {
    indent: block.number === null ? 0 : NUMBER_COLUMN,
    remarks: before.remarks + (block.remarks?.length ?? 0),
  };
}

function* blockXml(
  scribe: Scribe,
  { block }: PlannedBlock,
  around: Surroundings & { readonly width: number; readonly startsPage: boolean; readonly isLed: boolean },
): Generator<string> {
  const { indent, width, startsPage } = around;
  switch (block.kind) {
    case 'cover':
      return yield coverXml(scribe, block, width);
    case 'heading':
      return yield headingXml(scribe, block, startsPage, around.remarks);
    case 'paragraph': {
      const style = block.role === 'body' ? (indent > 0 ? 'BodyTextIndent' : 'BodyText') : ROLES[block.role];
      return yield lineXml(scribe, { style, keepsWithNext: around.isLed }, block.text);
    }
    case 'list':
      return yield listXml(scribe, block, indent);
    case 'facts':
      return yield factsXml(scribe, block.rows, { width, indent, above: 5 });
    case 'table':
      return yield* tableXml(scribe, block, { width, indent, startsPage });
    case 'picture':
      return yield* pictureXml(scribe, block, { width, indent: 0, startsPage });
  }
}
