import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useApp } from '../../store.ts';
import styles from './clauses.module.css';

interface ReplacedNoticeProps {
  readonly dealId: string;
  readonly onOver: () => void;
}

/** Says that own wording gave way to a clause, and brings it back, as long as nothing else was done since. */
export function ReplacedNotice({ dealId, onOver }: ReplacedNoticeProps) {
  const undo = useApp((state) => state.undo);
  const step = useApp((state) => state.dealsById[dealId]?.history.undo);
  const [offered] = useState(step);
  useEffect(() => {
    if (step !== offered) onOver();
  }, [step, offered, onOver]);
  return (
    <span className={styles.replaced}>
      The clause took the place of its own wording.
      <Button size="compact-xs" variant="default" onClick={() => void undo(dealId)}>
        Undo
      </Button>
    </span>
  );
}
