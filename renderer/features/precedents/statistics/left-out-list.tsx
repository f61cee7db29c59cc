import type { LeftOut } from '../../../../domain/precedents/statistics.ts';
import { ConfidentialMark } from '../../../ui/confidential-mark.tsx';
import { EntryLink } from './entry-link.tsx';
import styles from './statistics.module.css';

/** What did not enter a statistic, under the reason why. */
export function LeftOutList({ leftOut }: { readonly leftOut: readonly LeftOut[] }) {
  const reasons = [...new Set(leftOut.map(({ reason }) => reason))];
  return (
    <dl className={styles.reasons}>
      {reasons.map((reason) => (
        <div key={reason}>
          <dt>{reason}</dt>
          {leftOut
            .filter((one) => one.reason === reason)
            .map(({ precedentId, title, factId, words, isConfidential }, index) => (
              <dd key={`${precedentId} ${factId ?? ''} ${index}`}>
                <EntryLink id={precedentId} title={title} /> {isConfidential && <ConfidentialMark />}
                {words !== '' && words !== title && `: ${words}`}
              </dd>
            ))}
        </div>
      ))}
    </dl>
  );
}
