import { english, figuresIn } from '../figures.ts';
import type { FigureStyle } from './export-options.ts';
import type { Block, Mark, PrintedDocument, Text } from './document.ts';

const meanings: Readonly<Record<Mark, string>> = {
  illustrative: 'only shows what a value would look like; it is no part of the deal',
  estimated: 'somebody’s estimate, not a published or agreed value',
  undisclosed: 'the value was never published',
  unverified: 'recalled or inferred, not checked against a source',
  missing: 'not filled in yet',
};

/** One line that explains the marks that these blocks use, and only those; none where there is nothing to explain. */
export function marksLegend(blocks: readonly Block[]): readonly Block[] {
  const used = new Set(blocks.flatMap(textsOf).flatMap((text) => text.flatMap((run) => run.mark ?? [])));
  const said = Object.entries(meanings).filter(([mark]) => [...used].some((entry) => entry === mark));
  if (said.length === 0) return [];
  const words = said.flatMap(([mark, meaning], index): Text => [
    { text: index === 0 ? '' : '; ' },
    { text: mark, bold: true },
    { text: `: ${meaning}` },
  ]);
  return [{ kind: 'paragraph', role: 'legend', text: [{ text: 'Marks. ' }, ...words, { text: '.' }] }];
}

function textsOf(block: Block): readonly Text[] {
  switch (block.kind) {
    case 'paragraph':
      return [block.text];
    case 'list':
      return block.items;
    case 'facts':
      return block.rows.map((row) => row.text);
    case 'cover':
      return block.facts.map((row) => row.text);
    case 'table':
      return block.rows.flat();
    case 'heading':
    case 'picture':
      return [];
  }
}

/**
 * How the days and figures of a sheet are written, where that is not as its English sentences would have it: somebody who reads
 * a point as a decimal one would be wrong by a thousand.
 */
export function figuresLegend(style: FigureStyle): readonly Block[] {
  const { date, decimal } = figuresIn(style);
  if (decimal(SAMPLE) === english.decimal(SAMPLE)) return [];
  const text = `Figures. ${decimal(SAMPLE)} is one million two hundred and fifty thousand and a half; ${date('2017-07-05')} is ${english.date('2017-07-05')}.`;
  return [{ kind: 'paragraph', role: 'legend', text: [{ text }] }];
}

const SAMPLE = '1250000.5';

/** What every document of Parley has in common. */
export const common = {
  author: 'Parley',
  language: 'en-GB',
  recipient: null,
  reference: null,
  changedBy: null,
  attachments: [],
} as const satisfies Partial<PrintedDocument>;
