import { Button } from '@mantine/core';
import { Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './known-and-assumed.module.css';

interface AssumedSectionProps {
  readonly title: string;
  readonly help?: string;
  /** What can be added here, in words. */
  readonly adds?: readonly { readonly label: string; readonly add: () => void }[];
  readonly children?: ReactNode;
}

/** Assumptions that belong together. */
export function AssumedSection({ title, help, adds = [], children }: AssumedSectionProps) {
  return (
    <section className={styles.section} aria-label={title}>
      <div className={styles.sectionHead}>
        <h4>{title}</h4>
        {adds.map(({ label, add }) => (
          <Button
            key={label}
            variant="subtle"
            size="compact-xs"
            leftSection={<Plus size={12} aria-hidden />}
            onClick={add}
          >
            {label}
          </Button>
        ))}
      </div>
      {help && <p className={styles.help}>{help}</p>}
      {children}
    </section>
  );
}
