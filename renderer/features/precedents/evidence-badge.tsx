import { evidenceWords, type Evidence } from '../../../domain/precedents/evidence.ts';
import styles from './evidence-badge.module.css';

const letters: Readonly<Record<Evidence, string>> = {
  disclosed: 'D',
  'court-record': 'C',
  reported: 'R',
  derived: 'V',
  undisclosed: 'U',
};

/**
 * How well a statement is known: a letter in a shape of its own. What nobody verified has a dotted edge. One element, since
 * a comparison draws hundreds of them: its words are there to be read out, its letter is drawn by the style sheet.
 */
export function EvidenceBadge({
  evidence,
  confirmed,
}: {
  readonly evidence: Evidence;
  readonly confirmed: boolean;
}) {
  const words = confirmed ? evidenceWords[evidence] : `${evidenceWords[evidence]}, unverified`;
  return (
    <span
      className={styles.badge}
      data-evidence={evidence}
      data-letter={letters[evidence]}
      data-unverified={!confirmed || undefined}
      title={words}
    >
      {words}
    </span>
  );
}
