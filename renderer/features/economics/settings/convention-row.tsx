import { useId, type ReactNode } from 'react';
import { afterPointer } from '../../../ui/after-pointer.ts';
import { IssueList } from '../../../ui/fields/issue-list.tsx';
import styles from './settings.module.css';

interface ConventionRowProps {
  readonly label: ReactNode;
  /** What it does, in a sentence. */
  readonly help: string;
  readonly wrong?: string | undefined;
  readonly onLeave: () => void;
  readonly children: (control: { readonly id: string; readonly 'aria-describedby': string }) => ReactNode;
}

/** One convention: its name with what it does, and where it is said. */
export function ConventionRow({ label, help, wrong, onLeave, children }: ConventionRowProps) {
  const id = useId();
  return (
    <div
      className={styles.row}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) afterPointer(onLeave);
      }}
    >
      <div>
        <label htmlFor={id} className={styles.label}>
          {label}
        </label>
        <p id={`${id}-help`} className={styles.help}>
          {help}
        </p>
      </div>
      <div className={styles.control}>
        {children({ id, 'aria-describedby': wrong ? `${id}-help ${id}-wrong` : `${id}-help` })}
        <IssueList id={`${id}-wrong`} reasons={wrong ? [wrong] : []} />
      </div>
    </div>
  );
}
