import type { Block } from '../../../domain/document/document.ts';
import type { DrawnPicture } from '../../pictures/draw-picture.ts';
import { setLines } from './break-lines.ts';
import { cleanLine } from './clean-text.ts';
import { baselineIn, type Strip } from './strip.ts';
import type { Frame, Studio } from './studio.ts';
import { drawSvg } from './svg/svg-drawing.ts';
import { chartTextWidth } from './svg/svg-text.ts';
import { plain, STYLES, type TextStyle } from './text-style.ts';

type Picture = Extract<Block, { kind: 'picture' }>;

/** Points for one unit of a picture: its words of 12 units are printed a little smaller than those of tables. */
const SCALE = 0.64;
const BELOW = 8;
const ROOM_FOR_WORDS = 80;

/** Draws a picture as wide as the text, as SVG. What draws it is loaded when a document has one. */
export async function drawingOf(studio: Studio, frame: Frame, { data }: Picture): Promise<DrawnPicture> {
  const { drawPicture } = await import('../../pictures/draw-picture.ts');
  return drawPicture(data, Math.round(frame.width / SCALE), (text, font) =>
    chartTextWidth(studio, text, font),
  );
}

/** A picture under its caption, whole on one page; a screen reader is given words in its place. */
export function* pictureStrips(studio: Studio, frame: Frame, picture: Picture): Generator<Strip> {
  const { tree, outline } = studio;
  const drawing = studio.drawings.get(picture);
  if (!drawing) throw new Error(`The picture ${picture.caption} was not drawn.`);
  yield* wordStrips(studio, frame, picture.caption, STYLES.caption, 14, (pageId, top) =>
    outline.add(cleanLine(picture.caption), 4, pageId, frame.pageHeight - top + 6),
  );
  yield* wordStrips(studio, frame, picture.subline, STYLES.note, 0);
  // one that is higher than a page is drawn smaller
  const scale = Math.min(frame.width / drawing.width, (frame.height - ROOM_FOR_WORDS) / drawing.height);
  const height = drawing.height * scale;
  yield {
    height: height + BELOW,
    before: 5,
    keepWithNext: false,
    draw: (pen, top) => {
      const upper = frame.pageHeight - top;
      const element = tree.open('Figure', tree.document, {
        figure: {
          alternative: cleanLine(picture.alternative),
          box: [frame.left, upper - height, frame.left + frame.width, upper],
        },
      });
      pen.content(element, () => drawSvg(pen, studio, drawing.svg, { left: frame.left, top, scale }));
      tree.close(element);
    },
  };
}

function* wordStrips(
  studio: Studio,
  frame: Frame,
  text: string,
  style: TextStyle,
  before: number,
  onFirst?: (pageId: number, top: number) => void,
): Generator<Strip> {
  const { tree, setter } = studio;
  const lines = text.trim() === '' ? [] : setLines(plain(text, style), frame.width, setter);
  if (lines.length === 0) return;
  const element = tree.open('P', tree.document);
  for (const [index, line] of lines.entries()) {
    yield {
      height: style.leading,
      before: index === 0 ? before : 0,
      keepWithNext: true,
      draw: (pen, top) => {
        pen.content(element, () => pen.line(line, frame.left, top + baselineIn(style)));
        if (index === 0) onFirst?.(pen.marks.pageId, top);
        if (index === lines.length - 1) tree.close(element);
      },
    };
  }
}
