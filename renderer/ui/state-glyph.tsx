import { VisuallyHidden } from '@mantine/core';
import { Check, Pause } from 'lucide-react';
import type { TermState } from '../../domain/deals/deal.ts';
import styles from './state-glyph.module.css';

interface StateGlyphProps {
  readonly state: TermState;
  /** The state in words: a glyph is never alone for those who cannot see it. */
  readonly words: string;
  readonly isOurs: boolean;
}

/** Open is hollow, ours a blue square, theirs an amber diamond, agreed a green tick, parked hatched grey. */
export function StateGlyph({ state, words, isOurs }: StateGlyphProps) {
  const look = state === 'proposed-by-a' || state === 'proposed-by-b' ? (isOurs ? 'ours' : 'theirs') : state;
  return (
    <span className={styles.glyph} title={words} data-look={look}>
      {look === 'agreed' && <Check size={10} strokeWidth={3.5} aria-hidden />}
      {look === 'parked' && <Pause size={8} strokeWidth={3} aria-hidden />}
      <VisuallyHidden>{words}</VisuallyHidden>
    </span>
  );
}
