import type { TermDefinition } from '../../../domain/terms/term.ts';
import styles from './clause-dialog.module.css';

interface PlaceholdersProps {
  readonly definition: TermDefinition;
  readonly onInsert: (placeholder: string) => void;
}

/** The typed values that a clause of this term can name: each is filled in when it is put into a term. */
export function Placeholders({ definition, onInsert }: PlaceholdersProps) {
  return (
    <fieldset className={styles.placeholders}>
      <legend>Insert a value of the term</legend>
      {Object.entries(definition.fields).map(([key, field]) => (
        <button
          key={key}
          type="button"
          className={styles.placeholder}
          title={`{{${key}}}`}
          onClick={() => onInsert(`{{${key}}}`)}
        >
          {field.label}
        </button>
      ))}
    </fieldset>
  );
}
