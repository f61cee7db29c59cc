import { Button, Popover } from '@mantine/core';
import { ChevronDown } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import styles from './filters.module.css';

interface FilterButtonProps {
  readonly label: string;
  /** How many values are chosen. */
  readonly count: number;
  readonly children: ReactNode;
}

/** A filter by its name; its values come down from it. */
export function FilterButton({ label, count, children }: FilterButtonProps) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Popover opened={isOpen} onChange={setIsOpen} position="bottom-start" trapFocus returnFocus shadow="md">
      <Popover.Target>
        <Button
          size="compact-xs"
          variant="default"
          className={styles.button ?? ''}
          data-on={count > 0 || undefined}
          rightSection={<ChevronDown size={12} aria-hidden />}
          aria-label={count > 0 ? `${label}: ${count} chosen` : label}
          onClick={() => setIsOpen((open) => !open)}
        >
          {count > 0 ? `${label} ${count}` : label}
        </Button>
      </Popover.Target>
      <Popover.Dropdown className={styles.dropdown ?? ''} aria-label={label}>
        {children}
      </Popover.Dropdown>
    </Popover>
  );
}
