import type { YearSpan } from './lay-out.ts';
import styles from './timeline.module.css';

/** A label needs this much room, in pixels. */
const LABEL = 34;

/** The years above the lanes: every one, or as many as there is room for. */
export function YearLabels({ span, width }: { readonly span: YearSpan; readonly width: number }) {
  const perYear = width / (span.last + 1 - span.first);
  const step = [1, 2, 5, 10].find((candidate) => candidate * perYear >= LABEL) ?? 20;
  const years = Array.from({ length: span.last + 1 - span.first }, (_, index) => span.first + index);
  return (
    <div className={styles.years} aria-hidden>
      {years
        .filter((year) => year % step === 0 && (year - span.first) * perYear + LABEL <= width)
        .map((year) => (
          <span key={year} style={{ left: (year - span.first) * perYear }}>
            {year}
          </span>
        ))}
    </div>
  );
}
