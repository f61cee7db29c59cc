import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import styles from './received-record.module.css';

interface RemarkListProps<T> {
  readonly said: readonly T[];
  /** What is said where there is nothing. */
  readonly none: string;
  readonly children: (one: T) => ReactNode;
}

/** Every row has boxes to answer in: hundreds of them at once would be waited for. */
const AT_ONCE = 50;

/** What they marked or remarked, in the order of the file, a stretch at a time. */
export function RemarkList<T>({ said, none, children }: RemarkListProps<T>) {
  const [shown, setShown] = useState(AT_ONCE);
  const rest = said.length - shown;
  return (
    <>
      {said.length === 0 && <p className={styles.none}>{none}</p>}
      <ul className={styles.list}>{said.slice(0, shown).map(children)}</ul>
      {rest > 0 && (
        <Button
          variant="default"
          size="compact-sm"
          className={styles.more ?? ''}
          onClick={() => setShown(shown + AT_ONCE)}
        >
          Show {Math.min(rest, AT_ONCE)} more of {rest}
        </Button>
      )}
    </>
  );
}
