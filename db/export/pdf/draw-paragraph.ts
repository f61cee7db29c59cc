import type { Block, Text } from '../../../domain/document/document.ts';
import type { ItemPlace } from '../../../domain/document/redline/list-places.ts';
import { changeOfWhole } from '../../../domain/document/redline/marks.ts';
import { breakLines, setLines, type Line } from './break-lines.ts';
import { baselineIn, drawLines, type Strip } from './strip.ts';
import type { Element } from './structure-tree.ts';
import type { Frame, Studio } from './studio.ts';
import { spansOf, STYLES, type TextStyle } from './text-style.ts';

type Paragraph = Extract<Block, { kind: 'paragraph' }>;
type List = Extract<Block, { kind: 'list' }>;

const ROLES = {
  body: { style: STYLES.body, before: 7 },
  note: { style: STYLES.note, before: 5 },
  legend: { style: STYLES.legend, before: 9 },
} as const;
const BULLET = 14;

/** A paragraph, line by line; never a single line of it alone at the foot or the head of a page. */
export function* paragraphStrips(
  studio: Studio,
  frame: Frame,
  indent: number,
  paragraph: Paragraph,
): Generator<Strip> {
  const { style, before } = ROLES[paragraph.role];
  const { tree } = studio;
  const element = tree.open('P', tree.document);
  yield* textStrips(studio, paragraph.text, {
    style,
    before,
    left: frame.left + indent,
    width: frame.width - indent,
    element,
    close: () => tree.close(element),
  });
}

/** A list with en dashes, or with numbers where its order counts. */
export function* listStrips(studio: Studio, frame: Frame, indent: number, list: List): Generator<Strip> {
  const { tree, setter } = studio;
  const style = STYLES.body;
  const whole = tree.open('L', tree.document);
  for (const [index, item] of list.items.entries()) {
    const lines = setLines(
      spansOf(signOf(list, index, studio.places.get(list)), style),
      indentOf(list),
      setter,
    );
    const entry = tree.open('LI', whole);
    const label = tree.open('Lbl', entry);
    const body = tree.open('LBody', entry);
    const strips = textStrips(studio, item, {
      style,
      before: index === 0 ? 7 : 3,
      left: frame.left + indent + indentOf(list),
      width: frame.width - indent - indentOf(list),
      element: body,
      close: () => {
        tree.close(body);
        tree.close(entry);
        if (index === list.items.length - 1) tree.close(whole);
      },
    });
    let isFirst = true;
    for (const strip of strips) {
      yield isFirst ? withLabel(strip) : strip;
      isFirst = false;
    }
    function withLabel(strip: Strip): Strip {
      return {
        ...strip,
        draw: (pen, top) => {
          pen.content(label, () => drawLines(pen, lines, style, frame.left + indent, top));
          tree.close(label);
          strip.draw(pen, top);
        },
      };
    }
  }
  if (list.items.length === 0) tree.close(whole);
}

interface TextPlace {
  readonly style: TextStyle;
  readonly before: number;
  readonly left: number;
  readonly width: number;
  readonly element: Element;
  /** Called when the last line is on its page. */
  readonly close: () => void;
}

/** Running text as strips. Reads two lines ahead, since only then is it known which line is the last but one. */
function* textStrips(studio: Studio, text: Text, place: TextPlace): Generator<Strip> {
  const lines = breakLines(spansOf(text, place.style), place.width, studio.setter);
  const ahead: Line[] = [];
  let index = 0;
  for (const line of lines) {
    ahead.push(line);
    const [current] = ahead;
    if (ahead.length < 3 || !current) continue;
    yield toStrip(current, index, false, index === 0);
    ahead.shift();
    index += 1;
  }
  while (ahead.length > 0) {
    const current = ahead.shift();
    if (current)
      yield toStrip(
        current,
        index,
        ahead.length === 0,
        ahead.length === 1 || (index === 0 && ahead.length > 0),
      );
    index += 1;
  }

  function toStrip(line: Line, at: number, isLast: boolean, keepWithNext: boolean): Strip {
    const { style, left, element } = place;
    return {
      height: style.leading,
      before: at === 0 ? place.before : 0,
      keepWithNext,
      draw: (pen, top) => {
        pen.content(element, () => pen.line(line, left, top + baselineIn(style)));
        if (isLast) place.close();
      },
    };
  }
}

/** The sign before an item. It counts in the state that has the item, the later one where both do; one that came or went has a marked sign. */
function signOf({ isOrdered, items }: List, index: number, places: readonly ItemPlace[] = []): Text {
  const change = changeOfWhole(items[index] ?? []);
  const place = places[index];
  const number = place?.later ?? place?.former ?? index + 1;
  return [{ text: isOrdered ? `${number}.` : '\u2013', ...(change ? { change } : {}) }];
}

/** Room for the sign before an item: numbers of two and three digits need more of it than a dash. */
function indentOf({ isOrdered, items }: List): number {
  return isOrdered ? BULLET + 6 * String(items.length).length : BULLET;
}
