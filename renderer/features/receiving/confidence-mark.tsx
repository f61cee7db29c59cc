import { CircleCheck, CircleDashed, CircleHelp, Hand } from 'lucide-react';
import type { Confidence } from '../../../domain/receiving/reading.ts';
import { confidenceWords } from './say-reading.ts';
import styles from './marks.module.css';

const glyphs = { certain: CircleCheck, likely: CircleCheck, doubtful: CircleHelp, none: CircleDashed };

/** How sure the match of a part is: a glyph and a word, never colour alone. */
export function ConfidenceMark({
  confidence,
  isByHand,
}: {
  readonly confidence: Confidence;
  readonly isByHand: boolean;
}) {
  const Glyph = isByHand ? Hand : glyphs[confidence];
  return (
    <span className={styles.confidence} data-confidence={isByHand ? 'by-hand' : confidence}>
      <Glyph size={12} aria-hidden />
      {isByHand ? 'by hand' : confidenceWords[confidence]}
    </span>
  );
}
