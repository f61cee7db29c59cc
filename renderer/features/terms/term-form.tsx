import { TriangleAlert } from 'lucide-react';
import { Fragment, useEffect, useRef, useState } from 'react';
import type { RoundTerm, Schedule } from '../../../domain/deals/deal.ts';
import { fieldsInForce } from '../../../domain/terms/fields-in-force.ts';
import { nameSides } from '../../../domain/terms/name-sides.ts';
import type { SheetFacts } from '../../../domain/terms/sheet-facts.ts';
import type { Field, TermDefinition } from '../../../domain/terms/term.ts';
import type { Side } from '../../../domain/terms/values/value-kind.ts';
import { useApp } from '../../store.ts';
import { FieldRow } from '../../ui/fields/field-row.tsx';
import { currencyOf, fieldOf, filledIn } from '../../ui/fields/field-drafts.ts';
import { fieldsToFold } from './folded-fields.ts';
import { MoreFields } from './more-fields.tsx';
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
  /** What a careful reader would ask about a value that was taken, by its field. */
  readonly doubts: readonly { readonly field: string | null; readonly message: string }[];
  /** A round that was sent or received is read, not changed. */
  readonly isOff: boolean;
}

/** One row per field that applies with the values as they now are: what is needed or filled in, then the rest. */
export function TermForm({
  roundId,
  stored,
  definition,
  facts,
  names,
  schedules,
  doubts,
  isOff,
}: TermFormProps) {
  const draft = useTermDraft(roundId, stored, definition);
  const form = useRef<HTMLFormElement>(null);
  const hasMore = useApp((state) => state.hasMoreFields);
  const showMoreFields = useApp((state) => state.showMoreFields);
  const aimed = useApp((state) => (state.aim?.termKey === stored.key ? state.aim.field : null));
  const aimAt = useApp((state) => state.aimAt);
  const inForce = fieldsInForce(definition, filledIn(definition, draft.values), facts);
  // As the form was opened: no row moves while it is filled in, and what a value brings with it is shown at once
  const [folded] = useState(() => fieldsToFold(inForce, draft.values));
  const isFolded = (key: string, field: Field): boolean => folded.has(key) && !field.required;
  const rest = inForce.filter(([key, field]) => isFolded(key, field));
  const isRestDoubtful = rest.some(([key]) => doubts.some(({ field }) => field === key));
  const isRestShown = hasMore || isRestDoubtful || (aimed !== null && folded.has(aimed));

  useEffect(() => {
    if (aimed === null) return;
    if (folded.has(aimed)) showMoreFields(true);
    focusField(form.current, aimed);
    aimAt(null);
  }, [aimed, folded, showMoreFields, aimAt]);

  const row = ([key, field]: readonly [string, Field]) => (
    <Fragment key={key}>
      <FieldRow
        name={key}
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
      {doubts
        .filter((doubt) => doubt.field === key)
        .map(({ message }) => (
          <p key={message} className={styles.doubt} role="note">
            <TriangleAlert size={12} aria-hidden /> {message}
          </p>
        ))}
    </Fragment>
  );
  return (
    <form
      ref={form}
      aria-label={`Values of ${definition.label}`}
      onSubmit={(event) => event.preventDefault()}
      noValidate
    >
      <fieldset className={styles.form} disabled={isOff}>
        {inForce.filter(([key, field]) => !isFolded(key, field)).map(row)}
        {isRestShown && rest.map(row)}
      </fieldset>
      {rest.length > 0 && (
        <MoreFields
          labels={rest.map(([, field]) => nameSides(field.label, names))}
          isShown={isRestShown}
          onShow={showMoreFields}
        />
      )}
    </form>
  );
}

/** Puts the cursor where the value of a field is typed or chosen. */
function focusField(form: HTMLElement | null, key: string): void {
  const row = form?.querySelector(`[data-field="${CSS.escape(key)}"]`);
  const controls = row?.querySelectorAll<HTMLElement>('input, textarea, select, button') ?? [];
  const first = [...controls].find((control) => !control.closest('[data-field-head]'));
  row?.scrollIntoView({ block: 'center' });
  first?.focus({ preventScroll: true });
}
