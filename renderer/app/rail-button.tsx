import type { LucideIcon } from 'lucide-react';
import { Hint } from '../ui/hint.tsx';
import { sayKeys } from '../ui/keys.ts';
import styles from './rail.module.css';

interface RailButtonProps {
  readonly label: string;
  readonly keys: string;
  readonly icon: LucideIcon;
  readonly isCollapsed: boolean;
  readonly isHere?: boolean;
  readonly onClick: () => void;
}

export function RailButton({
  label,
  keys,
  icon: Icon,
  isCollapsed,
  isHere = false,
  onClick,
}: RailButtonProps) {
  return (
    <Hint label={label} keys={keys} position="right" isOff={!isCollapsed}>
      <button
        type="button"
        className={styles.place}
        aria-label={label}
        aria-current={isHere ? 'page' : undefined}
        onClick={onClick}
      >
        <Icon size={16} strokeWidth={1.75} aria-hidden />
        {!isCollapsed && <span className={styles.label}>{label}</span>}
        {!isCollapsed && (
          <kbd className={styles.keys} aria-hidden>
            {sayKeys(keys)}
          </kbd>
        )}
      </button>
    </Hint>
  );
}
