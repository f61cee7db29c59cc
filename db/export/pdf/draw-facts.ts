import type { LabelledText } from '../../../domain/document/document.ts';
import { markedLike } from '../../../domain/document/redline/marks.ts';
import { setLines } from './break-lines.ts';
import { drawLines, type Strip } from './strip.ts';
import type { Frame, Studio } from './studio.ts';
import { spansOf, STYLES } from './text-style.ts';

const LABEL_SHARE = 0.26;
const GAP = 12;

export interface FactsPlace {
  readonly indent: number;
  readonly before: number;
  readonly gap: number;
}

/** Labels at the left, values beside them: a list to a screen reader. A value longer than a page is cut between lines. */
export function* factStrips(
  studio: Studio,
  frame: Frame,
  rows: readonly LabelledText[],
  place: FactsPlace,
): Generator<Strip> {
  const { tree, setter } = studio;
  const width = frame.width - place.indent;
  const left = frame.left + place.indent;
  const labelWidth = width * LABEL_SHARE;
  const valueLeft = left + labelWidth + GAP;
  const list = tree.open('L', tree.document);
  if (rows.length === 0) tree.close(list);
  for (const [index, row] of rows.entries()) {
    const labels = setLines(spansOf(markedLike(row.label, row.text), STYLES.label), labelWidth, setter);
    const values = setLines(spansOf(row.text, STYLES.value), width - labelWidth - GAP, setter);
    const item = tree.open('LI', list);
    const label = tree.open('Lbl', item);
    const body = tree.open('LBody', item);
    const count = Math.max(labels.length, values.length, 1);
    const perStrip = Math.max(1, Math.floor(frame.height / STYLES.value.leading));
    for (let start = 0; start < count; start += perStrip) {
      const end = Math.min(count, start + perStrip);
      yield {
        height: (end - start) * STYLES.value.leading,
        before: start > 0 ? 0 : index === 0 ? place.before : place.gap,
        keepWithNext: index === 0 && rows.length > 1 && end === count,
        draw: (pen, top) => {
          pen.content(label, () =>
            drawLines(pen, labels.slice(start, end), STYLES.label, left, top, STYLES.value),
          );
          pen.content(body, () => drawLines(pen, values.slice(start, end), STYLES.value, valueLeft, top));
          if (end < count) return;
          tree.close(label);
          tree.close(body);
          tree.close(item);
          if (index === rows.length - 1) tree.close(list);
        },
      };
    }
  }
}
