import type { RoundTerm, Schedule } from '../../../domain/deals/deal.ts';
import { fieldsInForce } from '../../../domain/terms/fields-in-force.ts';
import type { SheetFacts } from '../../../domain/terms/sheet-facts.ts';
import type { TermDefinition } from '../../../domain/terms/term.ts';
import type { Side } from '../../../domain/terms/values/value-kind.ts';
import { FieldRow } from './field-row.tsx';
import { currencyOf, fieldOf, filledIn } from './field-drafts.ts';
import { useTermDraft } from './use-term-draft.ts';
import styles from './inspector.module.css';

interface TermFormProps {
  readonly roundId: string;
  readonly stored: RoundTerm;
  readonly definition: TermDefinition;
  /** What this term may know of the others: a side that grants nothing is not asked for its patents. */
  readonly facts: SheetFacts;
  readonly names: Readonly<Record<Side, string>>;
  readonly schedules: readonly Schedule[];
  /** A round that was sent or received is read, not changed. */
  readonly isOff: boolean;
}

/** One row per field that applies with the values as they now are. */
export function TermForm({ roundId, stored, definition, facts, names, schedules, isOff }: TermFormProps) {
  const draft = useTermDraft(roundId, stored, definition);
  return (
    <form
      aria-label={`Values of ${definition.label}`}
      onSubmit={(event) => event.preventDefault()}
      noValidate
    >
      <fieldset className={styles.form} disabled={isOff}>
        {fieldsInForce(definition, filledIn(definition, draft.values), facts).map(([key, field]) => (
          <FieldRow
            key={key}
            field={field}
            names={names}
            schedules={schedules}
            currency={currencyOf(draft.values)}
            stated={draft.values[key]}
            issues={draft.issues
              .filter((issue) => fieldOf(issue.path) === key)
              .map((issue) => ({ path: issue.path.split('.').slice(2).join('.'), message: issue.message }))}
            onChange={(stated) => draft.change(key, stated)}
            onLeave={() => draft.leave(key)}
          />
        ))}
      </fieldset>
    </form>
  );
}
