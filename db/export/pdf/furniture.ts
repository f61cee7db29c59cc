import { setLines, type Line } from './break-lines.ts';
import { cleanLine } from './clean-text.ts';
import type { Pen } from './pen.ts';
import { pdfNumber as n } from './pdf-string.ts';
import { plain, spansOf, STYLES, type Span } from './text-style.ts';
import type { Frame, Studio } from './studio.ts';
import { createWatermark, type Watermark } from './watermark.ts';

/** What stands on every page around the text. */
export interface Furniture {
  readonly watermark: Watermark | null;
  readonly left: readonly Span[];
  readonly right: readonly Span[];
  readonly legend: readonly Span[];
  readonly reference: readonly Span[];
  readonly recipient: readonly Span[];
  /** Its lines by the width of a page: they are the same on every page of it. */
  readonly set: Map<number, SetFurniture>;
}

interface SetFurniture {
  readonly left: Line;
  readonly right: Line;
  /** The lines of the foot from above, each with what stands at its left and right end. */
  readonly foot: readonly { readonly left: Line; readonly right: Line }[];
  /** How far above the paper's lower edge the first line of the foot stands. */
  readonly edge: number;
}

const EDGE = 40;
/** The foot stands higher where a second line says for whom the copy is, or which state it is of. */
const RAISED_EDGE = 48;
/** Where the last line of the foot stands at the lowest: what is lower, some printers cut off. */
const LOWEST = 19.5;
const LINE = 9.5;
const GAP = 16;
const PAGE_NUMBER = 90;
const MAX_FOOT_LINES = 5;
const MAX_RECIPIENT_LINES = 2;
const RULE_GREY = 0.72;
const NO_LINE: Line = { pieces: [], width: 0 };

export function createFurniture(studio: Studio): Furniture {
  const { document } = studio;
  const word = cleanLine(document.watermark ?? '');
  const left = cleanLine(document.header.left);
  const recipient = cleanLine(document.recipient ?? '');
  // The mark behind the text is a drawing, so that it never gets between copied lines; here it is a word.
  const isNamed =
    word === '' || `${left} ${document.header.right}`.toLowerCase().includes(word.toLowerCase());
  return {
    watermark: word === '' ? null : createWatermark(studio, word),
    left: [...(isNamed ? [] : plain(`${word}   `, STYLES.furnitureStrong)), ...plain(left, STYLES.furniture)],
    right: plain(cleanLine(document.header.right), STYLES.furniture),
    legend: plain(cleanLine(document.footer), STYLES.furniture),
    reference: spansOf([{ text: cleanLine(document.reference ?? ''), mono: true }], STYLES.furniture),
    recipient: recipient === '' ? [] : plain(`Copy for ${recipient}`, STYLES.furnitureStrong),
    set: new Map(),
  };
}

function setFurniture(studio: Studio, furniture: Furniture, { width }: Frame): SetFurniture {
  const known = furniture.set.get(width);
  if (known) return known;
  const [right = NO_LINE] = fitLines(studio, furniture.right, width * 0.48, 1);
  const [left = NO_LINE] = fitLines(studio, furniture.left, width - right.width - GAP, 1);
  const origin = originOf(studio, furniture, width);
  const legend = fitLines(studio, furniture.legend, width - PAGE_NUMBER, MAX_FOOT_LINES - origin.length);
  const foot = [...legend.map((line) => ({ left: line, right: NO_LINE })), ...origin];
  const usual = origin.length === 0 ? EDGE : RAISED_EDGE;
  const set = { left, right, foot, edge: Math.max(usual, LOWEST + LINE * (foot.length - 1)) };
  furniture.set.set(width, set);
  return set;
}

/** For whom the copy is and which state it is of, side by side; one under the other where both are long. Neither is cut short. */
function originOf(
  studio: Studio,
  { reference: state, recipient: reader }: Furniture,
  width: number,
): SetFurniture['foot'] {
  const [right = NO_LINE] = state.length === 0 ? [] : setLines(state, width, studio.setter);
  const taken = right.width > 0 ? right.width + GAP : 0;
  const [whole = NO_LINE] = reader.length === 0 ? [] : setLines(reader, Infinity, studio.setter);
  if (whole.width <= width - taken) return whole.width + right.width > 0 ? [{ left: whole, right }] : [];
  const lines = setLines(reader, width, studio.setter).slice(0, MAX_RECIPIENT_LINES);
  return [
    ...(taken > 0 ? [{ left: NO_LINE, right }] : []),
    ...lines.map((left) => ({ left, right: NO_LINE })),
  ];
}

export function drawFurniture(
  studio: Studio,
  furniture: Furniture,
  frame: Frame,
  pen: Pen,
  isFirst: boolean,
): void {
  const { left, width, pageHeight } = frame;
  furniture.watermark?.draw(pen, frame);
  const set = setFurniture(studio, furniture, frame);
  const isCover = isFirst && studio.document.blocks[0]?.kind === 'cover';
  if (!isCover) drawHeader(set, frame, pen);
  pen.artifact('/Type/Pagination/Subtype/Footer', () => {
    const top = pageHeight - set.edge;
    pen.bareRule(left, top - 9, width, 0.35, RULE_GREY);
    for (const [at, line] of set.foot.entries()) drawEnds(line, frame, pen, top + at * LINE);
  });
}

function drawHeader(set: SetFurniture, frame: Frame, pen: Pen): void {
  pen.artifact('/Type/Pagination/Subtype/Header', () => {
    drawEnds(set, frame, pen, EDGE);
    pen.bareRule(frame.left, EDGE + 7, frame.width, 0.35, RULE_GREY);
  });
}

function drawEnds(
  ends: { readonly left: Line; readonly right: Line },
  { left, width }: Frame,
  pen: Pen,
  baseline: number,
): void {
  pen.line(ends.left, left, baseline);
  pen.line(ends.right, left + width - ends.right.width, baseline);
}

/** "Page 3 of 12" at the right end of the footer. */
export function pageNumberOperations(
  studio: Studio,
  furniture: Furniture,
  frame: Frame,
  page: number,
  total: number,
): string {
  const { furniture: style } = STYLES;
  const [piece] = studio.setter.shaper.shape(`Page ${page} of ${total}`, 'sans', 'han-sc');
  if (!piece) return '';
  const { edge } = setFurniture(studio, furniture, frame);
  const x = frame.left + frame.width - (piece.width * style.size) / 1000;
  return (
    `/Artifact <</Type/Pagination/Subtype/Footer>> BDC BT 1 0 0 1 ${n(x)} ${n(edge)} Tm ` +
    `/${piece.face.resource} ${n(style.size)} Tf ${style.grey} g [${piece.codes}] TJ ET EMC`
  );
}

/** So many lines at most; what does not fit ends in an ellipsis. */
function fitLines(
  studio: Studio,
  spans: readonly Span[],
  maxWidth: number,
  maxLines: number,
): readonly Line[] {
  const last = spans.at(-1);
  if (!last) return [NO_LINE];
  const set = (text: string): readonly Line[] =>
    maxLines === 1
      ? setLines([...spans.slice(0, -1), { ...last, text }], Infinity, studio.setter)
      : setLines([...spans.slice(0, -1), { ...last, text }], maxWidth, studio.setter);
  const fits = (lines: readonly Line[]): boolean =>
    lines.length <= maxLines && lines.every(({ width }) => width <= maxWidth);
  const whole = set(last.text);
  if (fits(whole)) return whole;
  for (let length = Math.min(last.text.length, 600) - 1; length > 0; length -= 1) {
    const lines = set(`${last.text.slice(0, length).trimEnd().toWellFormed()}\u2026`);
    if (fits(lines)) return lines;
  }
  return [NO_LINE];
}
