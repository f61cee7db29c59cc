import { ChevronRight, Lock } from 'lucide-react';
import { useId, type ReactNode } from 'react';
import { useApp } from '../../store.ts';
import type { InspectorPart } from './inspector-slice.ts';
import styles from './inspector-section.module.css';

interface InspectorSectionProps {
  readonly part: InspectorPart;
  readonly title: string;
  /** What it holds in a word or two, so that it need not be opened to know. */
  readonly summary?: ReactNode;
  readonly isPrivate?: boolean;
  readonly children: ReactNode;
}

/** One part of the inspector under a head that folds it; which are open is remembered from term to term. */
export function InspectorSection({
  part,
  title,
  summary,
  isPrivate = false,
  children,
}: InspectorSectionProps) {
  const id = useId();
  const isOpen = useApp((state) => state.openParts[part]);
  const showPart = useApp((state) => state.showPart);
  return (
    <section
      className={styles.section}
      data-private={isPrivate || undefined}
      aria-label={isPrivate ? `${title} (private)` : title}
    >
      <h3 className={styles.head}>
        <button
          type="button"
          className={styles.toggle}
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => showPart(part, !isOpen)}
        >
          <ChevronRight size={14} className={styles.chevron} aria-hidden />
          {isPrivate && <Lock size={12} aria-hidden />}
          {title}
          {isPrivate && isOpen && !summary && (
            <span className={styles.never}>private, never on their copy</span>
          )}
        </button>
        {summary && <span className={styles.summary}>{summary}</span>}
      </h3>
      <div id={id} className={styles.body} hidden={!isOpen}>
        {isOpen && children}
      </div>
    </section>
  );
}
