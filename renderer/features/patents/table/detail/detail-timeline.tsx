import type { RowDetail } from '../../../../../domain/patents/row-detail.ts';
import { DetailSection } from './detail-section.tsx';
import { placeOnLine, timelineEvents } from './timeline-events.ts';
import styles from './detail.module.css';

interface DetailTimelineProps {
  readonly detail: RowDetail;
  /** ISO day. */
  readonly today: string;
}

/** The days of the application on a line, with how the last of them was come by. */
export function DetailTimeline({ detail, today }: DetailTimelineProps) {
  const events = timelineEvents(detail);
  const first = events[0]?.day;
  const last = events.at(-1)?.day;
  const estimate = events.find(({ words }) => words !== null);
  return (
    <DetailSection title="Timeline">
      {events.length === 0 && <p className={styles.dim}>The list tells no day of this row.</p>}
      {events.length > 1 && (
        <svg className={styles.line} viewBox="0 0 200 12" preserveAspectRatio="none" aria-hidden>
          <line x1="2" x2="198" y1="6" y2="6" />
          {first && last && first < today && today < last && (
            <line className={styles.today} x1={x(today)} x2={x(today)} y1="1" y2="11" />
          )}
          {events.map(({ day, label, isEstimate }) => (
            <circle
              key={`${day} ${label}`}
              cx={x(day)}
              cy="6"
              r="3"
              className={isEstimate ? styles.estimate : styles.known}
            />
          ))}
        </svg>
      )}
      <ol className={styles.days}>
        {events.map(({ day, label, isEstimate }) => (
          <li key={`${day} ${label}`} data-estimate={isEstimate || undefined}>
            <span className={styles.day}>{day}</span> {label}
          </li>
        ))}
      </ol>
      {estimate?.words && <p className={styles.dim}>{estimate.words}</p>}
      {detail.application && detail.application.expiry === null && (
        <p className={styles.dim}>Expiry: {detail.application.expiryWords || 'not told'}</p>
      )}
      {detail.priorities.length > 0 && (
        <p className={styles.dim}>
          Claims priority of <span className={styles.mono}>{detail.priorities.join(', ')}</span>
        </p>
      )}
    </DetailSection>
  );

  function x(day: string): number {
    return 4 + placeOnLine(day, events) * 1.92;
  }
}
