import { Check, CircleHelp, Minus, DoorOpen, TrendingDown } from 'lucide-react';
import type { StandInWords } from './position-stand.ts';
import styles from '../inspector.module.css';

const icons = { good: Check, fair: Minus, low: TrendingDown, crossed: DoorOpen, unknown: CircleHelp };

/** Where the present values stand against our position: a sign and its words. */
export function StandSummary({ stand }: { readonly stand: StandInWords }) {
  const Icon = icons[stand.look];
  return (
    <span className={styles.stand} data-look={stand.look} title={stand.words}>
      <Icon size={12} aria-hidden /> {stand.words}
    </span>
  );
}
