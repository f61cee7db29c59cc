import type { YearSpan } from './lay-out.ts';
import styles from './timeline.module.css';

interface YearsAxisProps {
  readonly span: YearSpan;
  readonly width: number;
  /** Where the library's knowledge ends, in pixels. */
  readonly knownUntil: number;
}

/** Lines at the turns of years behind the entries, and the day up to which the library knows. */
export function YearsAxis({ span, width, knownUntil }: YearsAxisProps) {
  const years = Array.from({ length: span.last - span.first + 2 }, (_, index) => span.first + index);
  const perYear = width / (years.length - 1);
  return (
    <svg className={styles.axis} width={width} height="100%" aria-hidden>
      {years.map((year, index) => (
        <line key={year} x1={index * perYear} x2={index * perYear} y1="0" y2="100%" />
      ))}
      <line className={styles.known} x1={knownUntil} x2={knownUntil} y1="0" y2="100%" />
    </svg>
  );
}
