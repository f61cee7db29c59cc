import { DoorOpen } from 'lucide-react';
import { StateGlyph } from '../../../ui/state-glyph.tsx';
import type { TermLine, TermPart } from './term-line.ts';
import styles from './overview.module.css';

interface TermGridProps {
  readonly parts: readonly TermPart[];
  readonly onTerm: (key: string) => void;
}

/** Every term, where it stands and what it lacks; a click goes there. */
export function TermGrid({ parts, onTerm }: TermGridProps) {
  return (
    <div className={styles.grid}>
      {parts.map((part) => (
        <section key={part.section} className={styles.part} aria-label={part.label}>
          <h2 className={styles.partTitle}>
            {part.label}
            <span className={styles.partCount}>
              {part.lines.filter(({ look }) => look === 'agreed').length} of {part.lines.length} agreed
            </span>
          </h2>
          {part.lines.map((line) => (
            <Line key={line.key} line={line} onTerm={onTerm} />
          ))}
        </section>
      ))}
    </div>
  );
}

function Line({ line, onTerm }: { readonly line: TermLine; readonly onTerm: (key: string) => void }) {
  const { missing, crossed } = line;
  return (
    <button type="button" className={styles.termLine} onClick={() => onTerm(line.key)}>
      <StateGlyph state={line.state} words="" isOurs={line.look === 'ours'} />
      <span className={styles.termNumber}>{line.number}</span>
      <span className={styles.termLabel} title={line.label}>
        {line.label}
      </span>
      {line.digest && missing.length === 0 && crossed.length === 0 && (
        <span className={styles.digest} title={line.digest}>
          {line.digest}
        </span>
      )}
      {crossed.length > 0 && (
        <span className={styles.crossed} title={crossed.join('\n')}>
          <DoorOpen size={12} aria-hidden /> beyond our walk-away
        </span>
      )}
      {missing.length > 0 && (
        <span className={styles.missing} title={`Missing: ${missing.join(', ')}`}>
          {missing.length} missing
        </span>
      )}
      <span className={styles.look} data-look={line.look}>
        {line.look}
      </span>
    </button>
  );
}
