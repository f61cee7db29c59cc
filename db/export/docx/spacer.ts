import type { Text } from '../../../domain/document/document.ts';
import { paragraphXml, textParagraph, type ParagraphShape } from './paragraph.ts';
import { plainRun } from './runs.ts';
import type { Scribe } from './scribe.ts';
import { twips } from './word-xml.ts';

/**
 * What stands in an otherwise empty line. LibreOffice joins paragraphs that are struck to the one behind them, and lets them
 * keep their own style and number where that one is empty.
 */
const BLANK = ' ';

/**
 * A line of the given height in points, kept with what follows. One stands above each table: tables must not touch, and
 * nothing can be joined to a table: words before it that are struck are joined to this line instead.
 */
export function spacerXml(scribe: Scribe, points: number): string {
  const shape = { style: 'Spacer', keepsWithNext: true, spacing: exactly(points) } as const;
  return paragraphXml(scribe, shape, plainRun(BLANK));
}

/** The line that ends a section, with how its pages are set up; the mark of the very last paragraph cannot be struck. */
export function sectionEndXml(scribe: Scribe, section: string): string {
  return paragraphXml(scribe, { style: 'Spacer', spacing: exactly(1), section }, plainRun(BLANK));
}

/** A paragraph of the text itself. In a redline none that stays is empty: what is struck before it would give it its look. */
export function lineXml(scribe: Scribe, shape: ParagraphShape, text: Text): string {
  const isBare = text.every(({ text: words, change }) => words === '' && !change);
  return textParagraph(scribe, shape, isBare && scribe.document.changedBy ? [{ text: BLANK }] : text);
}

function exactly(points: number): string {
  return `<w:spacing w:before="0" w:after="0" w:line="${twips(points)}" w:lineRule="exact"/>`;
}
