import { BookMarked } from 'lucide-react';
import { useApp } from '../store.ts';
import styles from './citations.module.css';

/** A precedent that a reason names; a click opens its entry. */
export function CitationChip({ id, title }: { readonly id: string; readonly title: string }) {
  const go = useApp((state) => state.go);
  return (
    <button
      type="button"
      className={styles.chip}
      title={title}
      aria-label={`Open precedent: ${title}`}
      onClick={() => go({ screen: 'precedents', precedentId: id })}
    >
      <BookMarked size={11} aria-hidden />
      {id}
    </button>
  );
}
