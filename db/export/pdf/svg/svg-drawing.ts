import type { Canvas } from './canvas.ts';
import { pdfNumber as n } from '../pdf-string.ts';
import type { Studio } from '../studio.ts';
import { colourNumbers, readColour } from './colour.ts';
import { chained, IDENTITY, matrixNumbers, readTransform, type Matrix } from './matrix.ts';
import type { PaintBook } from './paint-book.ts';
import { readSvg, type SvgNode } from './read-svg.ts';
import { shapePath } from './shape-path.ts';
import { drawSvgText } from './svg-text.ts';

/** What holds patterns and clips, and what only a browser heeds. */
const NOT_DRAWN: ReadonlySet<string> = new Set(['defs', 'style', 'title', 'desc']);
const CAPS: Readonly<Record<string, number>> = { butt: 0, round: 1, square: 2 };
const JOINS: Readonly<Record<string, number>> = { miter: 0, round: 1, bevel: 2 };

interface Brush {
  readonly pen: Canvas;
  readonly studio: Studio;
  readonly paints: PaintBook;
  readonly named: ReadonlyMap<string, SvgNode>;
  /** From the units of the element to points from the page's lower left corner. */
  readonly toPage: Matrix;
}

/**
 * Draws a chart's SVG as vectors, its upper left corner at `left` and `top` (points from the page's upper left), each of
 * its units `scale` points. It knows what ECharts writes, and throws at anything else, so that nothing is left out unseen.
 */
export function drawSvg(
  pen: Canvas,
  studio: Studio,
  svg: string,
  place: { readonly left: number; readonly top: number; readonly scale: number },
): void {
  const picture = readSvg(svg);
  const { left, top, scale } = place;
  const toPage: Matrix = [scale, 0, 0, -scale, left, pen.page.height - top];
  pen.raw(`q ${scale} 0 0 ${-scale} ${n(left)} ${n(pen.page.height - top)} cm`);
  const brush = { pen, studio, paints: studio.paints, named: namedIn(picture), toPage };
  for (const child of picture.children) drawNode(brush, child);
  pen.raw('Q');
}

function namedIn(node: SvgNode): ReadonlyMap<string, SvgNode> {
  const found = new Map<string, SvgNode>();
  const search = (one: SvgNode): void => {
    const { id } = one.attributes;
    if (id !== undefined) found.set(id, one);
    one.children.forEach(search);
  };
  search(node);
  return found;
}

function drawNode(brush: Brush, node: SvgNode): void {
  if (NOT_DRAWN.has(node.name)) return;
  const own = readTransform(node.attributes['transform']);
  const clip = named(brush, node.attributes['clip-path']);
  const isGrouped = clip !== null || own !== IDENTITY;
  const inside = { ...brush, toPage: chained(own, brush.toPage) };
  if (isGrouped) brush.pen.raw('q');
  // a clip of SVG lies in the units of the element itself, after its transform
  if (own !== IDENTITY) brush.pen.raw(`${matrixNumbers(own)} cm`);
  if (clip) brush.pen.raw(`${clip.children.map((child) => shapePath(child) ?? '').join('\n')} W n`);
  drawInside(inside, node);
  if (isGrouped) brush.pen.raw('Q');
}

function drawInside(brush: Brush, node: SvgNode): void {
  if (node.name === 'g') return node.children.forEach((child) => drawNode(brush, child));
  if (node.name === 'text') {
    return drawSvgText(brush.pen, brush.studio, node, readColour(node.attributes['fill'] ?? '#000'));
  }
  const path = shapePath(node);
  if (path === null) throw new Error(`No picture of ours has an element ${node.name}.`);
  paint(brush, node.attributes, path);
}

/** A chart has shapes that only catch the pointer: what is painted with nothing is left away. */
function paint(brush: Brush, attributes: SvgNode['attributes'], path: string): void {
  const { pen } = brush;
  const number = (key: string, usual: number): number => Number(attributes[key] ?? usual);
  const whole = number('opacity', 1);
  const fillValue = attributes['fill'] ?? '#000';
  const pattern = named(brush, fillValue);
  const fill = pattern ? null : readColour(fillValue);
  const stroke = readColour(attributes['stroke'] ?? 'none');
  const width = number('stroke-width', 1);
  const fillAlpha = (fill?.alpha ?? 1) * number('fill-opacity', 1) * whole;
  const strokeAlpha = (stroke?.alpha ?? 1) * number('stroke-opacity', 1) * whole;
  const isFilled = (fill !== null || pattern !== null) && fillAlpha > 0;
  const isStroked = stroke !== null && width > 0 && strokeAlpha > 0;
  if (!isFilled && !isStroked) return;
  pen.raw('q');
  if (fillAlpha < 1 || strokeAlpha < 1) {
    pen.raw(`/${brush.paints.alpha(pen.page.ext_gstates, fillAlpha, strokeAlpha)} gs`);
  }
  if (isFilled && pattern) pen.raw(`/Pattern cs /${patternName(brush, pattern)} scn`);
  if (isFilled && fill) pen.raw(`${colourNumbers(fill)} rg`);
  if (isStroked) {
    const dashes = (attributes['stroke-dasharray'] ?? 'none').split(/[\s,]+/).map(Number);
    pen.raw(
      [
        `${colourNumbers(stroke)} RG ${n(width)} w`,
        `${CAPS[attributes['stroke-linecap'] ?? 'butt'] ?? 0} J ${JOINS[attributes['stroke-linejoin'] ?? 'miter'] ?? 0} j`,
        `${n(number('stroke-miterlimit', 4))} M`,
        ...(dashes.every((dash) => dash >= 0)
          ? [`[${dashes.map(n).join(' ')}] ${n(number('stroke-dashoffset', 0))} d`]
          : []),
      ].join(' '),
    );
  }
  pen.raw(`${path} ${isFilled && isStroked ? 'B' : isFilled ? 'f' : 'S'} Q`);
}

function patternName({ pen, paints, named: names, studio, toPage }: Brush, pattern: SvgNode): string {
  const { attributes, children } = pattern;
  const matrix = chained(readTransform(attributes['patternTransform']), toPage);
  const [width, height] = [Number(attributes['width'] ?? 0), Number(attributes['height'] ?? 0)];
  const key = JSON.stringify([matrixNumbers(matrix), width, height, children]);
  return paints.pattern(pen.page.patterns, key, (resources) => {
    const content: string[] = [];
    const tile: Canvas = {
      page: { height, fonts: {}, patterns: {}, ext_gstates: resources },
      raw: (operations) => void content.push(operations),
    };
    for (const child of children) drawNode({ pen: tile, paints, named: names, studio, toPage }, child);
    return {
      dictionary: { BBox: [0, 0, width, height], XStep: width, YStep: height, Matrix: matrix },
      content: content.join('\n'),
    };
  });
}

function named({ named: names }: Brush, value: string | undefined): SvgNode | null {
  const id = /^url\(#([^)]+)\)$/.exec(value ?? '')?.[1];
  return id === undefined ? null : (names.get(id) ?? null);
}
