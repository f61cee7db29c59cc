import { Button } from '@mantine/core';
import { useApp } from '../../store.ts';
import styles from './clauses.module.css';

interface ReplacedNoticeProps {
  readonly dealId: string;
  readonly onUndone: () => void;
}

/** Says that own wording gave way to a clause, and brings it back. */
export function ReplacedNotice({ dealId, onUndone }: ReplacedNoticeProps) {
  const undo = useApp((state) => state.undo);
  return (
    <span className={styles.replaced}>
      The clause took the place of its own wording.
      <Button
        size="compact-xs"
        variant="default"
        onClick={() => {
          onUndone();
          void undo(dealId);
        }}
      >
        Undo
      </Button>
    </span>
  );
}
