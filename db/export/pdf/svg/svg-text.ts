import { setLines } from '../break-lines.ts';
import { cleanLine } from '../clean-text.ts';
import { pdfNumber as n } from '../pdf-string.ts';
import type { Studio } from '../studio.ts';
import type { Span } from '../text-style.ts';
import type { Canvas } from './canvas.ts';
import { colourNumbers, type Colour } from './colour.ts';
import { chained, matrixNumbers, type Matrix } from './matrix.ts';
import type { SvgNode } from './read-svg.ts';

/** How far the baseline of our sans lies below the middle of a line, in type sizes. */
const BELOW_MIDDLE = 0.36;
const SHARES: Readonly<Record<string, number>> = { start: 0, middle: 0.5, end: 1 };

/** Draws the words of a chart in the faces of the document, so that they are embedded and can be searched. */
export function drawSvgText(
  pen: Canvas,
  studio: Studio,
  { attributes, text }: SvgNode,
  colour: Colour | null,
): void {
  if (!colour || text.trim() === '') return;
  const line = setChartLine(studio, text, attributes['style'] ?? '');
  const x = Number(attributes['x'] ?? 0) - line.width * (SHARES[attributes['text-anchor'] ?? 'start'] ?? 0);
  const y =
    Number(attributes['y'] ?? 0) +
    (attributes['dominant-baseline'] === 'central' ? BELOW_MIDDLE * line.size : 0);
  // letters stand upright in a picture whose units run down the page
  const upright: Matrix = chained([1, 0, 0, -1, 0, 0], [1, 0, 0, 1, x, y]);
  const operations = ['BT', `${colourNumbers(colour)} rg`, `${matrixNumbers(upright)} Tm`];
  for (const { piece } of line.pieces) {
    pen.page.fonts[piece.face.resource] ??= piece.face.ref;
    operations.push(`/${piece.face.resource} ${n(line.size)} Tf [${piece.codes}] TJ`);
  }
  pen.raw([...operations, 'ET'].join('\n'));
}

/**
 * The width of words as they will be printed; `style` is a CSS font, or declarations that hold one. Only measured, since what
 * is drawn decides what the file holds: other scripts are taken to be as wide as high.
 */
export function chartTextWidth(studio: Studio, text: string, style: string): number {
  const { size, font } = readFont(style);
  const face = studio.book.face(font);
  const widths = Array.from(cleanLine(text), (character) =>
    face.has(character.codePointAt(0) ?? 0) ? face.widthOf(character) : 1000,
  );
  return (widths.reduce((sum, width) => sum + width, 0) * size) / 1000;
}

function setChartLine(studio: Studio, text: string, style: string) {
  const { size, font } = readFont(style);
  const span: Span = {
    text: cleanLine(text),
    font,
    size,
    grey: 0,
    language: null,
    link: null,
    change: null,
    isBold: font === 'sans-medium',
  };
  const [line] = setLines([span], Number.MAX_SAFE_INTEGER, studio.setter);
  return { size, width: line?.width ?? 0, pieces: line?.pieces ?? [] };
}

function readFont(style: string): { readonly size: number; readonly font: 'sans' | 'sans-medium' } {
  return {
    size: Number(/(\d+(?:\.\d+)?)px/.exec(style)?.[1] ?? 12),
    font: /\b(?:bold|bolder|[5-9]00)\b/.test(style) ? 'sans-medium' : 'sans',
  };
}
