import { Lock } from 'lucide-react';
import type { Schedule } from '../../../../domain/deals/deal.ts';
import { useCopiedText } from '../../../ui/use-copied-text.ts';
import styles from './schedules.module.css';

interface FrozenMarkProps {
  readonly letter: string;
  readonly frozen: NonNullable<Schedule['frozen']>;
}

/** That a schedule is frozen with its lines, and the beginning of their hash; a click copies the whole of it. */
export function FrozenMark({ letter, frozen: { linesSha256 } }: FrozenMarkProps) {
  const { isCopied, copy } = useCopiedText(linesSha256 ?? '');
  if (linesSha256 === null)
    return (
      <span className={styles.frozen} title="The round was frozen before lines were hashed">
        <Lock size={11} aria-hidden /> frozen
      </span>
    );
  return (
    <button
      type="button"
      className={styles.frozen}
      title={`SHA-256 of its figures and lines: ${linesSha256}`}
      aria-label={`Frozen: copy the hash of Schedule ${letter}`}
      onClick={copy}
    >
      <Lock size={11} aria-hidden /> {isCopied ? 'copied' : `frozen ${linesSha256.slice(0, 8)}`}
    </button>
  );
}
