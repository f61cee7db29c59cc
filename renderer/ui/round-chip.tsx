import type { RoundHead } from '../../domain/rounds/round-record.ts';
import styles from './round-chip.module.css';

/** What a round is now: what became of it, else whether it is a draft, was sent or was received. */
export function RoundChip({ round }: { readonly round: Pick<RoundHead, 'status' | 'events'> }) {
  const words = round.events.at(-1)?.kind ?? round.status;
  return (
    <span className={styles.chip} data-state={words}>
      {words}
    </span>
  );
}
