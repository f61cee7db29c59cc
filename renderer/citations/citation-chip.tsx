import { BookMarked, Lock } from 'lucide-react';
import type { PrecedentSummary } from '../../domain/precedents/precedent-summary.ts';
import { useApp } from '../store.ts';
import styles from './citations.module.css';

interface CitationChipProps {
  readonly entry: Pick<PrecedentSummary, 'id' | 'title' | 'isConfidential'>;
}

/** A precedent that a reason names; a click opens its entry. One that may not be shown outside says so. */
export function CitationChip({ entry: { id, title, isConfidential } }: CitationChipProps) {
  const go = useApp((state) => state.go);
  const said = isConfidential ? `${title} (confidential)` : title;
  return (
    <button
      type="button"
      className={styles.chip}
      title={said}
      aria-label={`Open precedent: ${said}`}
      onClick={() => go({ screen: 'precedents', precedentId: id })}
    >
      <BookMarked size={11} aria-hidden />
      {id}
      {isConfidential && <Lock size={11} aria-hidden />}
    </button>
  );
}
