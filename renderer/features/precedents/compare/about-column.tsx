import { Popover } from '@mantine/core';
import type { ComparisonColumn } from '../../../../domain/precedents/comparison.ts';
import { ConfidentialMark } from '../../../ui/confidential-mark.tsx';
import { EvidenceBadge } from '../evidence-badge.tsx';
import styles from './cell-card.module.css';
import anchor from './matrix.module.css';

interface AboutColumnProps {
  readonly column: ComparisonColumn;
  readonly onClose: () => void;
}

/** What a careful reader knows before relying on a column, and what it is about beside its terms. */
export function AboutColumn({ column, onClose }: AboutColumnProps) {
  return (
    <Popover
      opened
      onChange={(isOpen) => !isOpen && onClose()}
      position="bottom-start"
      width={420}
      shadow="md"
      trapFocus
      withinPortal
    >
      <Popover.Target>
        <span className={anchor.anchor} aria-hidden />
      </Popover.Target>
      <Popover.Dropdown aria-label={`What to know of ${column.title}`}>
        <section className={styles.card} tabIndex={-1} data-autofocus>
          {column.isConfidential && <ConfidentialMark />}
          {column.doubts.length > 0 && <h2 className={styles.head}>Before relying on it</h2>}
          <ul className={styles.doubts}>
            {column.doubts.map((doubt) => (
              <li key={doubt}>{doubt}</li>
            ))}
          </ul>
          {column.background.length > 0 && <h2 className={styles.head}>Beside its terms</h2>}
          {column.background.map(({ evidence, confirmed, words }, index) => (
            <div key={index} className={styles.line}>
              {evidence && <EvidenceBadge evidence={evidence} confirmed={confirmed} />}
              <p>{words}</p>
            </div>
          ))}
        </section>
      </Popover.Dropdown>
    </Popover>
  );
}
