import { keyOf } from '../../redline/styled-token.ts';
import type { Block, LabelledText } from '../document.ts';
import { alignSegments } from './align-segments.ts';
import { keepOrder, merge, pairByKey } from './keep-order.ts';
import { markBlock, markText } from './marks.ts';
import type { MoveNumbers } from './move-numbers.ts';
import { redlineCover } from './redline-cover.ts';
import { redlineProse } from './redline-prose.ts';
import { redlineTable, type LongTables } from './redline-table.ts';
import { redlineText } from './redline-text.ts';
import { segmentsOf, type Segment } from './segments.ts';

type Heading = Extract<Block, { kind: 'heading' }>;

/** A heading with all that stands under it up to the next heading; what stands before the first has none. */
export interface Section {
  readonly heading: Heading | null;
  readonly blocks: readonly Block[];
}

/** How a redline is made. */
export interface RedlineSetting {
  readonly moves: MoveNumbers;
  readonly long: LongTables | null;
}

/** One section of both states as one. */
export function redlineSection(before: Section, after: Section, setting: RedlineSetting): readonly Block[] {
  const [former, later] = [segmentsOf(before.blocks), segmentsOf(after.blocks)];
  const heading = after.heading && before.heading ? [redlineHeading(before.heading, after.heading)] : [];
  const blocks = merge<Block>([former.length, later.length], alignSegments(former, later), {
    gone: (at) => whole(former[at], 'deleted', setting.moves),
    come: (at) => whole(later[at], 'inserted', setting.moves),
    stays: (from, at) => {
      const [one, other] = [former[from], later[at]];
      return one && other ? redlineSegment(one, other, setting) : [];
    },
  });
  return [...heading, ...blocks];
}

/** A section that came, went or moved as a whole. */
export function blocksOf({ heading, blocks }: Section): readonly Block[] {
  return heading ? [heading, ...blocks] : blocks;
}

function whole(
  segment: Segment | undefined,
  kind: 'deleted' | 'inserted',
  moves: MoveNumbers,
): readonly Block[] {
  if (!segment) return [];
  if (segment.kind === 'prose') {
    const [before, after] = kind === 'deleted' ? [segment.paragraphs, []] : [[], segment.paragraphs];
    return redlineProse(before, after, segment.role, moves);
  }
  const { block } = segment;
  if (block.kind === 'picture' || block.kind === 'cover') return kind === 'deleted' ? [] : [block];
  return [markBlock(block, { kind })];
}

function redlineSegment(before: Segment, after: Segment, { moves, long }: RedlineSetting): readonly Block[] {
  if (before.kind === 'prose' && after.kind === 'prose')
    return redlineProse(before.paragraphs, after.paragraphs, after.role, moves);
  if (before.kind === 'prose' || after.kind === 'prose') return [];
  const [one, other] = [before.block, after.block];
  if (one.kind === 'table' && other.kind === 'table') return redlineTable(one, other, moves, long);
  if (one.kind === 'facts' && other.kind === 'facts')
    return [{ ...other, rows: redlineFacts(one.rows, other.rows) }];
  if (one.kind === 'cover' && other.kind === 'cover') return [redlineCover(one, other, redlineFacts)];
  return [other];
}

function redlineFacts(
  before: readonly LabelledText[],
  after: readonly LabelledText[],
): readonly LabelledText[] {
  const pairs = pairByKey(
    before.map(({ label }) => label),
    after.map(({ label }) => label),
  );
  const marked = (row: LabelledText | undefined, kind: 'deleted' | 'inserted'): readonly LabelledText[] =>
    row ? [{ label: row.label, text: markText(row.text, { kind }) }] : [];
  return merge<LabelledText>([before.length, after.length], keepOrder(pairs), {
    gone: (at) => marked(before[at], 'deleted'),
    come: (at) => marked(after[at], 'inserted'),
    stays: (from, at) => {
      const [one, other] = [before[from], after[at]];
      return one && other ? [{ label: other.label, text: redlineText(one.text, other.text) }] : [];
    },
  });
}

function redlineHeading(before: Heading, after: Heading): Heading {
  const words = (text: string | null) => (text === null ? [] : [{ text }]);
  const text = redlineText(words(before.text), words(after.text));
  const tag = redlineText(words(before.tag), words(after.tag));
  const isRenumbered = before.number !== after.number;
  const isSame =
    !isRenumbered && keyOf(words(before.text)) === keyOf(text) && keyOf(words(before.tag)) === keyOf(tag);
  if (isSame) return after;
  return { ...after, marked: { text, tag, ...(isRenumbered ? { formerNumber: before.number } : {}) } };
}
