import { Button } from '@mantine/core';
import { Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './fields.module.css';

/** Under every field that is a list: one more instalment, rate, tier or case. */
export function AddRowButton({
  children,
  onClick,
}: {
  readonly children: ReactNode;
  readonly onClick: () => void;
}) {
  return (
    <Button
      variant="subtle"
      className={styles.add ?? ''}
      leftSection={<Plus size={14} aria-hidden />}
      onClick={onClick}
    >
      {children}
    </Button>
  );
}
