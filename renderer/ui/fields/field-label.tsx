import { useRef } from 'react';
import { valueBases, type Stated } from '../../../domain/terms/stated.ts';
import type { Field } from '../../../domain/terms/term.ts';
import { FieldHelp } from './field-help.tsx';
import { isComposite } from './is-composite.ts';
import styles from './field-row.module.css';

const bases = [...valueBases, 'undisclosed'] as const;

interface FieldLabelProps {
  readonly id: string;
  readonly field: Field;
  readonly label: string;
  readonly basis: Stated<unknown>['basis'];
  /** An empty field states nothing yet, whatever is going to be said of it. */
  readonly isBlank: boolean;
  readonly onBasis: (basis: Stated<unknown>['basis']) => void;
}

/** The label, its help, and how the value is known. */
export function FieldLabel({ id, field, label, basis, isBlank, onBasis }: FieldLabelProps) {
  const head = useRef<HTMLDivElement>(null);
  const className = field.required ? `${styles.label} ${styles.required}` : styles.label;
  return (
    <div ref={head} className={styles.head} data-field-head>
      {isComposite(field.kind) ? (
        <span className={className} id={`${id}-label`}>
          {label}
        </span>
      ) : (
        <label className={className} htmlFor={id}>
          {label}
        </label>
      )}
      {field.help && <FieldHelp label={label} help={field.help} beside={head} />}
      <select
        className={styles.basis}
        data-basis={basis}
        aria-label={`How known: ${label}`}
        title="How the value is known"
        value={basis}
        onChange={(event) =>
          onBasis(bases.find((candidate) => candidate === event.currentTarget.value) ?? 'stated')
        }
      >
        {bases.map((candidate) => (
          <option key={candidate} value={candidate}>
            {candidate === 'stated' && isBlank ? 'not stated' : candidate}
          </option>
        ))}
      </select>
    </div>
  );
}
