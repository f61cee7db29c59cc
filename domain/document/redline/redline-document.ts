import { figuresIn, type Figures } from '../../figures.ts';
import { partyNamesOf, type ShareableRound } from '../../shareable/shareable-round.ts';
import type { Block, LabelledText, PrintedDocument } from '../document.ts';
import { mapTexts } from '../map-texts.ts';
import { termSheetDocument, type PrintOptions } from '../term-sheet.ts';
import { redlineBlocks } from './redline-blocks.ts';
import { sectionChanges, type SectionChange } from './section-changes.ts';
import { spelledMarks, spellMarks } from './spell-marks.ts';

/** A schedule with more lines that did not change is cut to those that did: nobody reads 50,000 lines to find three. */
const mostUnchanged = 300;

/** The later round with what changed since the earlier one marked in it: it goes across the table as the counterpart copy does. */
export function redlineDocument(
  before: ShareableRound,
  after: ShareableRound,
  options: PrintOptions,
): PrintedDocument {
  const figures = figuresIn(options.figures);
  const copy = `Redline against round ${before.number}`;
  const document = termSheetDocument(after, options, copy);
  const former = termSheetDocument(before, options, copy);
  const blocks = redlineBlocks(spellOut(former.blocks), spellOut(document.blocks), {
    mostUnchanged,
    against: `round ${before.number}`,
    figures,
  });
  const author = partyNamesOf(after)[after.proposedBy];
  return {
    ...document,
    title: `Redline of round ${after.number} against round ${before.number} - ${after.title}`,
    header: {
      left: document.header.left,
      right: `Redline of round ${after.number}${after.isDraft ? ' (draft)' : ''} against round ${before.number}`,
    },
    changedBy: { author, date: after.dated },
    blocks: withFacts(mapTexts(blocks, spellMarks), [
      fact('Held against', againstWords(before, figures)),
      fact('What changed', changeWords(blocks)),
      fact('How to read it', howToRead),
    ]),
  };
}

/**
 * Prose with the marks of its values as words of their own: where only a mark came or went, or reaches further, it alone is
 * marked. Tables keep theirs, since a typed cell is one value.
 */
function spellOut(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block) => (block.kind === 'table' ? [block] : mapTexts([block], spelledMarks)));
}

const howToRead =
  'Words put in are underlined, words struck out are crossed out. What moved is underlined twice where it stands now and crossed out twice where it stood. A bar in the margin stands beside every line that changed.';

function againstWords(before: ShareableRound, figures: Figures): string {
  const by = partyNamesOf(before)[before.proposedBy];
  return `Round ${before.number} of ${figures.date(before.dated)}, proposed by ${by}`;
}

/** "5 terms changed, 1 put in; 9 stand as they were": at a glance, before anything is read. */
function changeWords(blocks: readonly Block[]): string {
  const sections = [...sectionChanges(blocks)].map(([block, change]) => ({
    anchor: block.kind === 'heading' ? (block.anchor ?? '') : '',
    change,
  }));
  const schedules = sections.flatMap(({ anchor, change }) => {
    const letter = /^schedule-([a-z])$/.exec(anchor)?.[1];
    return letter && change !== 'same' ? [`; Schedule ${letter.toUpperCase()} ${change}`] : [];
  });
  return [termWords(sections.filter(({ anchor }) => anchor.startsWith('term-'))), ...schedules].join('');
}

function termWords(changes: readonly { readonly change: SectionChange }[]): string {
  const count = (kind: SectionChange): number => changes.filter(({ change }) => change === kind).length;
  const inState = count('state changed');
  const words = [
    [count('changed'), 'changed'],
    [count('put in'), 'put in'],
    [count('struck out'), 'struck out'],
    [count('moved here'), 'moved'],
    [inState, inState === 1 ? 'changed in its state alone' : 'changed in their state alone'],
  ] as const;
  const [first, ...others] = words.filter(([number]) => number > 0);
  if (!first) return 'No term';
  const same = count('same');
  const rest = same === 0 ? '' : `; ${same} ${same === 1 ? 'stands' : 'stand'} as before`;
  const [number, word] = first;
  const all = [
    `${number} ${number === 1 ? 'term' : 'terms'} ${word}`,
    ...others.map(([more, how]) => `${more} ${how}`),
  ];
  return `${all.join(', ')}${rest}`;
}

function fact(label: string, text: string): LabelledText {
  return { label, text: [{ text }] };
}

/** Puts lines under the one that says which copy it is, on the cover or in the block that stands in its place. */
function withFacts(blocks: readonly Block[], facts: readonly LabelledText[]): readonly Block[] {
  const isCopy = ({ label }: LabelledText): boolean => label === 'Copy';
  const at = blocks.findIndex(
    (block) =>
      (block.kind === 'cover' && block.facts.some(isCopy)) ||
      (block.kind === 'facts' && block.rows.some(isCopy)),
  );
  const put = (rows: readonly LabelledText[]) => rows.toSpliced(rows.findIndex(isCopy) + 1, 0, ...facts);
  return blocks.map((block, index) => {
    if (index !== at) return block;
    if (block.kind === 'cover') return { ...block, facts: put(block.facts) };
    return block.kind === 'facts' ? { ...block, rows: put(block.rows) } : block;
  });
}
