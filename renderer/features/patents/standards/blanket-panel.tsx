import { Button } from '@mantine/core';
import { useCallback } from 'react';
import type { PatentListSummary } from '../../../../domain/contract/patent-lists.ts';
import { useApp } from '../../../store.ts';
import { Problem } from '../../../ui/problem.tsx';
import { useAnswer } from '../../../use-answer.ts';
import { sayCount } from '../say-count.ts';
import { NOT_STATED } from './standards-words.ts';
import styles from './standards.module.css';

interface BlanketPanelProps {
  readonly list: PatentListSummary;
  readonly isNamed: boolean;
}

const MOST = 200;

/** Declarations of a whole standard or project that name no patent: they count nowhere else. */
export function BlanketPanel({ list, isNamed }: BlanketPanelProps) {
  const readBlanket = useApp((state) => state.readBlanket);
  const changePart = useApp((state) => state.changePart);
  const go = useApp((state) => state.go);
  const answer = useAnswer(
    useCallback(() => readBlanket({ listId: list.id, limit: MOST }), [readBlanket, list.id]),
    list,
  );
  const show = (): void => {
    changePart(list.id, { search: '', filters: { onlyBlanket: true }, sort: null });
    go({ screen: 'patent-list', listId: list.id, tab: 'table' });
  };
  if (answer.state === 'loading') return null;
  if (answer.state === 'failed') return <Problem>{answer.message}</Problem>;
  const { declarations, total } = answer.value;
  return (
    <section className={styles.panel} aria-label={`Blanket declarations of ${list.name}`}>
      <h2>
        Blanket declarations: {sayCount(total)}
        {isNamed && <span className={styles.of}>{list.name}</span>}
      </h2>
      {total === 0 && <p className={styles.dim}>Every row of this list names a patent.</p>}
      {total > 0 && (
        <>
          <p className={styles.dim}>
            They name a standard or a project, no patent, and are in no count of patents.
          </p>
          <ul className={styles.declarations}>
            {declarations.map((each) => (
              <li key={JSON.stringify(each)}>
                <strong>{each.declarant ?? `Declarant ${NOT_STATED}`}</strong>
                <span>
                  {[each.standard, each.project].filter(Boolean).join(', ') ||
                    `standard and project ${NOT_STATED}`}
                </span>
                <span className={styles.dim}>
                  {each.dated ?? `day ${NOT_STATED}`}, {each.reference ?? `reference ${NOT_STATED}`}
                </span>
              </li>
            ))}
          </ul>
          {total > declarations.length && (
            <p className={styles.dim}>The newest {sayCount(declarations.length)} are shown.</p>
          )}
          <Button variant="default" onClick={show}>
            Show their rows
          </Button>
        </>
      )}
    </section>
  );
}
