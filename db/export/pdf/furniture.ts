import { setLines, type Line } from './break-lines.ts';
import { cleanLine } from './clean-text.ts';
import type { Pen } from './pen.ts';
import { pdfNumber as n } from './pdf-string.ts';
import { plain, STYLES, type Span } from './text-style.ts';
import type { Frame, Studio } from './studio.ts';
import { createWatermark, type Watermark } from './watermark.ts';

/** What stands on every page around the text. */
export interface Furniture {
  readonly watermark: Watermark | null;
  readonly left: readonly Span[];
  readonly right: readonly Span[];
  readonly footer: readonly Span[];
}

const EDGE = 40;
const RULE_GREY = 0.72;

export function createFurniture(studio: Studio): Furniture {
  const { document } = studio;
  const word = cleanLine(document.watermark ?? '');
  const left = cleanLine(document.header.left);
  // The mark behind the text is a drawing, so that it never gets between copied lines; here it is a word.
  const isNamed =
    word === '' || `${left} ${document.header.right}`.toLowerCase().includes(word.toLowerCase());
  return {
    watermark: word === '' ? null : createWatermark(studio, word),
    left: [...(isNamed ? [] : plain(`${word}   `, STYLES.furnitureStrong)), ...plain(left, STYLES.furniture)],
    right: plain(cleanLine(document.header.right), STYLES.furniture),
    footer: plain(cleanLine(document.footer), STYLES.furniture),
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
    pen.bareRule(left, pageHeight - EDGE - 9, width, 0.35, RULE_GREY);
    pen.line(fitLine(studio, furniture.footer, width - 90), left, pageHeight - EDGE);
  });
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
export function pageNumberOperations(studio: Studio, frame: Frame, page: number, total: number): string {
  const { furniture: style } = STYLES;
  const [piece] = studio.setter.shaper.shape(`Page ${page} of ${total}`, 'sans', 'han-sc');
  if (!piece) return '';
  const x = frame.left + frame.width - (piece.width * style.size) / 1000;
  return (
    `/Artifact <</Type/Pagination/Subtype/Footer>> BDC BT 1 0 0 1 ${n(x)} ${n(EDGE)} Tm ` +
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
