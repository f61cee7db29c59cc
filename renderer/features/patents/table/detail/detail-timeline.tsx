import type { RowDetail } from '../../../../../domain/patents/row-detail.ts';
import { DetailSection } from './detail-section.tsx';
import { placeOnLine, timelineEvents } from './timeline-events.ts';
import styles from './detail.module.css';

interface DetailTimelineProps {
  readonly detail: RowDetail;
  /** ISO day. */
  readonly today: string;
}

/** The days of the application on a line; today between them. */
export function DetailTimeline({ detail, today }: DetailTimelineProps) {
  const events = timelineEvents(detail);
  const first = events[0]?.day;
  const last = events.at(-1)?.day;
  return (
    <DetailSection title="Timeline">
      {events.length === 0 && <p className={styles.dim}>The list tells no day of this row.</p>}
      {events.length > 1 && (
        <svg className={styles.line} width="100%" height="14" aria-hidden>
          <line x1="2%" x2="98%" y1="7" y2="7" />
          {first && last && first < today && today < last && (
            <line className={styles.today} x1={x(today)} x2={x(today)} y1="1" y2="13" />
          )}
          {events.map(({ day, label, isEstimate }) => (
            <circle
              key={`${day} ${label}`}
              cx={x(day)}
              cy="7"
              r="3.5"
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
      {detail.priorities.length > 0 && (
        <p className={styles.dim}>
          Claims priority of <span className={styles.mono}>{detail.priorities.join(', ')}</span>
        </p>
      )}
    </DetailSection>
  );

  function x(day: string): string {
    return `${2 + placeOnLine(day, events) * 0.96}%`;
  }
}
