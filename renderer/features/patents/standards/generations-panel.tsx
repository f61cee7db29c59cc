import type { PatentListSummary } from '../../../../domain/contract/patent-lists.ts';
import type { DeclaredLevel } from '../../../../domain/contract/patent-standards.ts';
import { sayCount } from '../say-count.ts';
import { levelWords, NOT_STATED } from './standards-words.ts';
import styles from './standards.module.css';

interface GenerationsPanelProps {
  readonly list: PatentListSummary;
  readonly level: DeclaredLevel;
  /** Whether the list has to be named. */
  readonly isNamed: boolean;
}

/** The flags for generations as declared, and what the list does not say of its standards. */
export function GenerationsPanel({ list, level, isNamed }: GenerationsPanelProps) {
  const { byGeneration, blanks, rows } = list.counts;
  const entries = Object.entries(byGeneration);
  return (
    <section className={styles.panel} aria-label={`Generations of ${list.name}`}>
      <h2>
        Declared {levelWords[level]} by generation
        {isNamed && <span className={styles.of}>{list.name}</span>}
      </h2>
      <dl>
        {entries.map(([generation, counts]) => (
          <div key={generation}>
            <dt>{generation === 'notStated' ? NOT_STATED : generation}</dt>
            <dd>{sayCount(counts[level])}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.dim}>A row may carry several flags, so the figures do not add up.</p>
      <dl>
        <div>
          <dt>Rows that name no specification</dt>
          <dd>
            {sayCount(blanks.standard)} of {sayCount(rows)}
          </dd>
        </div>
        <div>
          <dt>Rows that name no version</dt>
          <dd>
            {sayCount(blanks.version)} of {sayCount(rows)}
          </dd>
        </div>
      </dl>
    </section>
  );
}
