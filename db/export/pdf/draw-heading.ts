import type { Block, Text } from '../../../domain/document/document.ts';
import { markedLike, wordsOfHeading } from '../../../domain/document/redline/marks.ts';
import { setLines } from './break-lines.ts';
import { cleanLine } from './clean-text.ts';
import { baselineIn, drawLines, type Strip } from './strip.ts';
import type { Frame, Studio } from './studio.ts';
import { spansOf, STYLES } from './text-style.ts';

type Heading = Extract<Block, { kind: 'heading' }>;

/** How far text stands in below a numbered heading, so that numbers hang in the margin. */
export const NUMBER_COLUMN = 28;

const LOOKS = {
  1: { type: 'H1', style: STYLES.heading1, before: 28 },
  2: { type: 'H2', style: STYLES.heading2, before: 19 },
  3: { type: 'H3', style: STYLES.heading3, before: 13 },
} as const;
const GAP = 14;
const WIDEST_NUMBER = 90;

/** A heading with its hanging number, and its state in small type at the right, or beneath where there is no room. */
export function* headingStrips(studio: Studio, frame: Frame, heading: Heading): Generator<Strip> {
  const { type, style, before } = LOOKS[heading.level];
  const { setter, tree, outline, links } = studio;
  const label = cleanLine(heading.number ?? '');
  const words = wordsOfHeading(heading);
  const numeral = markedLike(`${label} `, words);
  const [number] = label === '' ? [] : setLines(spansOf(numeral, style), Infinity, setter);
  // A number too long to hang, such as a whole phrase, runs on into the text.
  const hangs = number !== undefined && number.width <= WIDEST_NUMBER;
  const hang = hangs ? Math.max(NUMBER_COLUMN, number.width + 8) : 0;
  const text = number && !hangs ? [...numeral, ...words] : words;
  const state = stateOf(heading);
  const tag = setLines(spansOf(state, STYLES.tag), frame.width * 0.6, setter);
  const tagWidth = Math.max(0, ...tag.map(({ width }) => width));
  const isTagBeside = state.length > 0 && tag.length === 1 && tagWidth < frame.width * 0.4;
  const room = frame.width - hang - (isTagBeside ? tagWidth + GAP : 0);
  const lines = setLines(spansOf(text, style), room, setter);
  const element = tree.open(type, tree.document);
  const beside = state.length === 0 ? null : tree.open('P', tree.document);

  for (const [index, line] of lines.entries()) {
    yield {
      height: style.leading,
      before: index === 0 ? before : 0,
      keepWithNext: true,
      draw: (pen, top) => {
        pen.content(element, () => {
          if (index === 0 && number && hangs) pen.line(number, frame.left, top + baselineIn(style));
          drawLines(pen, [line], style, frame.left + hang, top);
        });
        if (index === lines.length - 1) tree.close(element);
        if (index > 0) return;
        const title = [heading.number, heading.text, changeInWords(studio, heading)]
          .filter((part) => part !== null)
          .join(' ');
        const height = frame.pageHeight - top + 6;
        outline.add(cleanLine(title), heading.level, pen.marks.pageId, height);
        links.place(heading.anchor, pen.marks.pageId, height);
        if (!isTagBeside || !beside) return;
        pen.content(beside, () => drawTag(top));
        tree.close(beside);

        function drawTag(y: number): void {
          for (const one of tag) pen.line(one, frame.left + frame.width - one.width, y + baselineIn(style));
        }
      },
    };
  }
  if (isTagBeside || !beside) return;
  yield {
    height: tag.length * STYLES.tag.leading,
    before: 1,
    keepWithNext: true,
    draw: (pen, top) => {
      pen.content(beside, () => drawLines(pen, tag, STYLES.tag, frame.left + hang, top));
      tree.close(beside);
    },
  };
}

/** What stands beside a heading: its state, and in a redline the number that it had before. */
function stateOf({ tag, marked }: Heading): Text {
  const words = marked?.tag ?? (tag === null ? [] : [{ text: cleanLine(tag) }]);
  const former = marked?.formerNumber;
  if (!former) return words;
  return [...words, { text: `${words.length === 0 ? '' : ', '}formerly ${cleanLine(former)}` }];
}

/** "(changed)" behind a bookmark: a redline is read by what changed. */
function changeInWords({ changes }: Studio, heading: Heading): string | null {
  const change = changes.get(heading) ?? 'same';
  return change === 'same' ? null : `(${change})`;
}
