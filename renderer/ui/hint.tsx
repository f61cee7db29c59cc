import { Tooltip, type FloatingPosition } from '@mantine/core';
import type { ReactElement } from 'react';
import { sayKeys } from './keys.ts';
import styles from './hint.module.css';

interface HintProps {
  readonly label: string;
  /** The shortcut that does the same. */
  readonly keys?: string | undefined;
  readonly position?: FloatingPosition;
  readonly isOff?: boolean;
  readonly children: ReactElement;
}

/** What a control does, and its shortcut, on hover and on focus. */
export function Hint({ label, keys, position = 'bottom', isOff = false, children }: HintProps) {
  const words = keys ? (
    <span className={styles.line}>
      {label} <kbd className={styles.keys}>{sayKeys(keys)}</kbd>
    </span>
  ) : (
    label
  );
  return (
    <Tooltip label={words} position={position} disabled={isOff}>
      {children}
    </Tooltip>
  );
}
