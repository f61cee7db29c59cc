import { Button } from '@mantine/core';
import type { Noticed } from '../../../domain/receiving/noticed.ts';
import styles from './received-record.module.css';

/** What they changed without marking it: the lines that we sent, and what the file has in their place. */
export function RecordUnmarked({
  unmarked,
  onTerm,
}: {
  readonly unmarked: Noticed['unmarked'];
  readonly onTerm: (key: string) => void;
}) {
  return (
    <ul className={styles.list}>
      {unmarked.map(({ termKey, label, before, after }) => (
        <li key={`${termKey ?? ''} ${label}`} className={styles.unmarked}>
          <p className={styles.by}>
            {termKey === null ? (
              label
            ) : (
              <Button variant="subtle" size="compact-xs" onClick={() => onTerm(termKey)}>
                {label}
              </Button>
            )}
          </p>
          {before.length > 0 && (
            <p className={styles.words} data-kind="deleted" data-selectable>
              {before.join('\n')}
            </p>
          )}
          {after.length > 0 && (
            <p className={styles.words} data-kind="inserted" data-selectable>
              {after.join('\n')}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
