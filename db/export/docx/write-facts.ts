import type { LabelledText } from '../../../domain/document/document.ts';
import { spacerXml } from './spacer.ts';
import { textParagraph, wordsParagraph } from './paragraph.ts';
import type { Scribe } from './scribe.ts';
import { cellXml, rowXml, TABLE_END, tableStart } from './table-xml.ts';
import { markChange } from './mark-change.ts';

const LABEL_SHARE = 0.28;
const MOST_TOGETHER = 4;
/** Between the last row and the rule that closes the table. */
const ABOVE_RULE = '<w:spacing w:after="120"/>';
export interface FactsPlace {
  /** The width of the text and how far the table stands in, in points. */
  readonly width: number;
  readonly indent: number;
  /** Room above it, in points. */
  readonly above: number;
  readonly borders?: string;
}

/** Labels at the left, values beside them. A row of which the whole value was put in or struck was put in or struck itself. */
export function factsXml(scribe: Scribe, rows: readonly LabelledText[], place: FactsPlace): string {
  if (rows.length === 0) return '';
  const room = place.width - place.indent;
  const widths = [room * LABEL_SHARE, room * (1 - LABEL_SHARE)] as const;
  const start = tableStart({
    widths,
    indent: place.indent,
    borders: place.borders ?? '',
    room: { left: 0, right: 8 },
    caption: '',
    hasHead: false,
  });
  // few rows stay together; of many, some stay with the first
  const together = Math.min(rows.length - 1, MOST_TOGETHER);
  const written = rows.map(({ label, text }, at) => {
    const change = markChange(text);
    const isClosing = place.borders !== undefined && at === rows.length - 1;
    const look = { keepsWithNext: at < together, ...(isClosing ? { spacing: ABOVE_RULE } : {}) };
    const cells =
      cellXml(widths[0], wordsParagraph(scribe, { style: 'FactLabel', ...look }, label, change)) +
      cellXml(widths[1], textParagraph(scribe, { style: 'FactValue', ...look }, text));
    return rowXml(scribe, cells, change);
  });
  return spacerXml(scribe, place.above) + start + written.join('') + TABLE_END;
}
