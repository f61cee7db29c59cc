import { useEffect, useState } from 'react';
import type { ClauseUse } from '../../../domain/clauses/clause.ts';
import { describeError } from '../../../domain/describe-error.ts';
import { useApp } from '../../store.ts';
import { Problem } from '../../ui/problem.tsx';
import styles from './clauses.module.css';

/** The terms of the latest rounds that were worded with a clause; each can be gone to. */
export function ClauseUses({ clauseId }: { readonly clauseId: string }) {
  const findClauseUses = useApp((state) => state.findClauseUses);
  const go = useApp((state) => state.go);
  const [found, setFound] = useState<{
    readonly uses: readonly ClauseUse[];
    readonly refusal: string | null;
  }>();
  useEffect(() => {
    let isGone = false;
    void findClauseUses(clauseId).then((result) => {
      if (isGone) return;
      setFound(
        result.ok
          ? { uses: result.value, refusal: null }
          : { uses: [], refusal: describeError(result.error) },
      );
    });
    return () => {
      isGone = true;
    };
  }, [clauseId, findClauseUses]);
  if (!found) return null;
  if (found.refusal) return <Problem>{found.refusal}</Problem>;
  if (found.uses.length === 0) return <p className={styles.dim}>In no term of a latest round.</p>;
  return (
    <ul className={styles.uses}>
      {found.uses.map(({ dealId, dealTitle, roundNumber, termKey, termLabel }) => (
        <li key={`${dealId} ${termKey}`}>
          <button
            type="button"
            className={styles.jump}
            onClick={() => go({ screen: 'deal', dealId, tab: 'term-sheet', termKey })}
          >
            {dealTitle}: {termLabel}
          </button>{' '}
          <span className={styles.dim}>round {roundNumber}</span>
        </li>
      ))}
    </ul>
  );
}
