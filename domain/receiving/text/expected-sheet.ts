import type { Block, LabelledText, PrintedDocument, Text } from '../../document/document.ts';
import { plainText } from '../../document/plain-text.ts';
import { even } from './even.ts';

/** A term as a document of ours prints it, line by line. */
export interface ExpectedTerm {
  readonly key: string;
  readonly label: string;
  readonly number: string | null;
  readonly tag: string;
  /** A line for each paragraph of its prose, in the order of the prose. */
  readonly prose: readonly string[];
  /** Captions and rows of its tables. */
  readonly extra: readonly string[];
}

/** All that a document of ours prints. */
export interface ExpectedSheet {
  readonly terms: ReadonlyMap<string, ExpectedTerm>;
  /** Headings of terms, by their key, and of what frames them (null), in the order of the paper. */
  readonly headings: readonly { readonly text: string; readonly key: string | null }[];
  /** What frames the terms: cover, contents, headings of parts, calendar, schedules. */
  readonly frame: readonly string[];
  /** What stands at the head and the foot of pages, as often as there are any. */
  readonly furniture: readonly string[];
}

const TERM = 'term-';

/** Takes a document apart as a reader of the file meets it. */
export function expectedSheet(document: PrintedDocument): ExpectedSheet {
  const terms = new Map<string, ExpectedTerm>();
  const furniture = furnitureOf(document);
  const headings: { text: string; key: string | null }[] = [];
  // a cover has no running head and says what that would say
  const frame = document.watermark === null ? [] : [even(document.watermark)];
  let open: { -readonly [K in keyof ExpectedTerm]: ExpectedTerm[K] } | null = null;
  for (const block of document.blocks) {
    if (block.kind === 'heading' && (block.anchor !== undefined || block.level === 1)) {
      const key = block.anchor?.startsWith(TERM) ? block.anchor.slice(TERM.length) : null;
      open = key === null ? null : opened(key, block);
      headings.push({ text: even(block.text), key });
      if (open) terms.set(open.key, open);
      else frame.push(...linesOfBlock(block));
    } else if (open && (block.kind === 'paragraph' || block.kind === 'list')) {
      open.prose = [...open.prose, ...linesOfBlock(block)];
    } else if (open && block.kind !== 'cover') {
      open.extra = [...open.extra, ...linesOfBlock(block)];
    } else frame.push(...linesOfBlock(block));
  }
  return { terms, headings, frame: frame.filter((line) => line !== ''), furniture };
}

function opened(
  key: string,
  { number, text, tag }: Extract<Block, { readonly kind: 'heading' }>,
): ExpectedTerm {
  return { key, label: text, number, tag: even(tag ?? ''), prose: [], extra: [] };
}

/** The lines of a block, rows with their cells one behind the other. */
export function linesOfBlock(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [even(block.text), ...(block.tag === null ? [] : [even(block.tag)])];
    case 'paragraph':
      return [lineOf(block.text)];
    case 'list':
      return block.items.map(lineOf);
    case 'facts':
      return block.rows.map(factLine);
    case 'table':
      return [
        even(block.caption),
        even(block.columns.map(({ header }) => header).join(' ')),
        ...block.rows.map((cells) => even(cells.map(plainText).join(' '))),
      ];
    case 'picture':
      return [even(block.caption), even(block.subline), even(block.alternative)];
    case 'cover':
      return [
        even(block.legend),
        even(block.title),
        even(block.subtitle),
        ...block.parties.map((party) =>
          even([party.letter, party.name, party.localName, party.detail].filter(Boolean).join(' ')),
        ),
        ...block.facts.map(factLine),
      ];
  }
}

function lineOf(text: Text): string {
  return even(plainText(text));
}

function factLine({ label, text }: LabelledText): string {
  return even(`${label} ${plainText(text)}`);
}

function furnitureOf({ header, footer, watermark, recipient, reference, title }: PrintedDocument): string[] {
  return [
    even(`${header.left} ${header.right}`),
    header.left,
    header.right,
    footer,
    watermark ?? '',
    recipient === null ? '' : `Copy for ${recipient}`,
    reference ?? '',
    title,
    'Page of',
  ].map(even);
}
