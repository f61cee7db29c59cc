import { ActionIcon } from '@mantine/core';
import { ChevronDown, ChevronUp } from 'lucide-react';
import { useState } from 'react';
import { Hint } from '../../../ui/hint.tsx';
import styles from './preview.module.css';

interface PageBoxProps {
  /** From 0. */
  readonly current: number;
  readonly count: number;
  readonly onPage: (page: number) => void;
}

/** Which page is looked at, to be typed over. */
export function PageBox({ current, count, onPage }: PageBoxProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const go = (): void => {
    const wanted = Number.parseInt(typed ?? '', 10);
    setTyped(null);
    if (Number.isInteger(wanted)) onPage(Math.min(count, Math.max(1, wanted)) - 1);
  };
  return (
    <div className={styles.group}>
      <Hint label="Page before">
        <ActionIcon aria-label="Page before" disabled={current <= 0} onClick={() => onPage(current - 1)}>
          <ChevronUp size={15} aria-hidden />
        </ActionIcon>
      </Hint>
      <Hint label="Next page">
        <ActionIcon
          aria-label="Next page"
          disabled={current >= count - 1}
          onClick={() => onPage(current + 1)}
        >
          <ChevronDown size={15} aria-hidden />
        </ActionIcon>
      </Hint>
      <input
        className={styles.pageInput}
        aria-label="Page"
        inputMode="numeric"
        value={typed ?? String(count === 0 ? 0 : current + 1)}
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={go}
        onKeyDown={(event) => {
          if (event.key === 'Enter') go();
          if (event.key === 'Escape') setTyped(null);
        }}
      />
      <span className={styles.of}>of {count}</span>
    </div>
  );
}
