import { ChevronDown, ChevronUp } from 'lucide-react';
import styles from './inspector.module.css';

interface MoreFieldsProps {
  /** Of the fields that are folded away or were. */
  readonly labels: readonly string[];
  readonly isShown: boolean;
  readonly onShow: (isShown: boolean) => void;
}

/** Unfolds the optional fields that are empty, and names them, so that nobody has to look to know. */
export function MoreFields({ labels, isShown, onShow }: MoreFieldsProps) {
  const Chevron = isShown ? ChevronUp : ChevronDown;
  return (
    <button
      type="button"
      className={styles.more}
      aria-expanded={isShown}
      title={labels.join('\n')}
      onClick={() => onShow(!isShown)}
    >
      <Chevron size={14} aria-hidden />
      <span className={styles.moreName}>{isShown ? 'Fewer' : `${labels.length} more fields`}</span>
      {!isShown && <span className={styles.moreLabels}>{labels.join(', ')}</span>}
    </button>
  );
}
