import { memo, useMemo } from 'react';
import { factsForTerm } from '../../../domain/precedents/statements.ts';
import { useApp } from '../../store.ts';
import { Problem } from '../../ui/problem.tsx';
import { StatementLine } from './statement-line.tsx';
import styles from './term-precedents.module.css';

/** What precedents did with one term, fact by fact. */
export const TermPrecedents = memo(function TermPrecedents({ termKey }: { readonly termKey: string }) {
  const precedents = useApp((state) => state.entries);
  const found = useMemo(
    () => (precedents.state === 'ready' ? factsForTerm(precedents.value, termKey) : []),
    [precedents, termKey],
  );
  return (
    <section className={styles.panel} aria-label="What precedents did">
      {precedents.state === 'failed' && <Problem>{precedents.message}</Problem>}
      {precedents.state === 'ready' && found.length === 0 && (
        <p className={styles.none}>No precedent of the library speaks to this term.</p>
      )}
      {found.map(({ precedent: { precedent }, statements }) => (
        <details key={precedent.id} className={styles.precedent} open>
          <summary>
            <span className={styles.title}>{precedent.title}</span>
          </summary>
          <div className={styles.statements}>
            {statements.map((statement, index) => (
              <StatementLine key={index} statement={statement} sources={precedent.sources} />
            ))}
          </div>
        </details>
      ))}
    </section>
  );
});
