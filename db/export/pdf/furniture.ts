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
  readonly footer: readonly Span[];
  readonly reference: readonly Span[];
  readonly recipient: readonly Span[];
  /** How far above the paper's lower edge the first line of the foot stands. */
  readonly foot: number;
}

const EDGE = 40;
/** The foot stands higher where a second line says for whom the copy is, or which state it is of. */
const RAISED_EDGE = 48;
const LINE = 9.5;
const GAP = 16;
const MAX_RECIPIENT_LINES = 2;
const RULE_GREY = 0.72;

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
    footer: plain(cleanLine(document.footer), STYLES.furniture),
    reference: spansOf([{ text: cleanLine(document.reference ?? ''), mono: true }], STYLES.furniture),
    recipient: recipient === '' ? [] : plain(`Copy for ${recipient}`, STYLES.furnitureStrong),
    foot: recipient === '' && document.reference === null ? EDGE : RAISED_EDGE,
  };
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
  const isCover = isFirst && studio.document.blocks[0]?.kind === 'cover';
  if (!isCover) drawHeader(studio, furniture, frame, pen);
  pen.artifact('/Type/Pagination/Subtype/Footer', () => {
    const top = pageHeight - furniture.foot;
    pen.bareRule(left, top - 9, width, 0.35, RULE_GREY);
    pen.line(fitLine(studio, furniture.footer, width - 90), left, top);
    drawOrigin(studio, furniture, frame, pen, top + LINE);
  });
}

/** For whom the copy is and which state it is of, side by side; one under the other where both are long. Neither is cut short. */
function drawOrigin(studio: Studio, furniture: Furniture, frame: Frame, pen: Pen, top: number): void {
  const { left, width } = frame;
  const [reference] = setLines(furniture.reference, width, studio.setter);
  const [recipient] = setLines(furniture.recipient, Number.MAX_SAFE_INTEGER, studio.setter);
  const taken = reference && reference.width > 0 ? reference.width + GAP : 0;
  if (reference && taken > 0) pen.line(reference, left + width - reference.width, top);
  if (!recipient) return;
  if (recipient.width <= width - taken) return pen.line(recipient, left, top);
  const lines = setLines(furniture.recipient, width, studio.setter).slice(0, MAX_RECIPIENT_LINES);
  const first = taken > 0 ? top + LINE : top;
  for (const [at, line] of lines.entries()) pen.line(line, left, first + at * LINE);
}

function drawHeader(studio: Studio, furniture: Furniture, { left, width }: Frame, pen: Pen): void {
  pen.artifact('/Type/Pagination/Subtype/Header', () => {
    const right = fitLine(studio, furniture.right, width * 0.48);
    pen.line(fitLine(studio, furniture.left, width * 0.48), left, EDGE);
    pen.line(right, left + width - right.width, EDGE);
    pen.bareRule(left, EDGE + 7, width, 0.35, RULE_GREY);
  });
}

/** "Page 3 of 12" at the right end of the footer. */
export function pageNumberOperations(
  studio: Studio,
  { foot }: Furniture,
  frame: Frame,
  page: number,
  total: number,
): string {
  const { furniture: style } = STYLES;
  const [piece] = studio.setter.shaper.shape(`Page ${page} of ${total}`, 'sans', 'han-sc');
  if (!piece) return '';
  const x = frame.left + frame.width - (piece.width * style.size) / 1000;
  return (
    `/Artifact <</Type/Pagination/Subtype/Footer>> BDC BT 1 0 0 1 ${n(x)} ${n(foot)} Tm ` +
    `/${piece.face.resource} ${n(style.size)} Tf ${style.grey} g [${piece.codes}] TJ ET EMC`
  );
}

/** One line; what does not fit ends in an ellipsis. */
function fitLine(studio: Studio, spans: readonly Span[], maxWidth: number): Line {
  const whole = setLines(spans, Number.MAX_SAFE_INTEGER, studio.setter)[0] ?? { pieces: [], width: 0 };
  const last = spans.at(-1);
  if (whole.width <= maxWidth || !last) return whole;
  const others = spans.slice(0, -1);
  for (let length = Math.min(last.text.length, 300) - 1; length > 0; length -= 1) {
    const text = `${last.text.slice(0, length).trimEnd().toWellFormed()}\u2026`;
    const line = setLines([...others, { ...last, text }], Number.MAX_SAFE_INTEGER, studio.setter)[0];
    if (line && line.width <= maxWidth) return line;
  }
  return { pieces: [], width: 0 };
}
