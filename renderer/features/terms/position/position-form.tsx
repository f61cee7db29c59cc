import { Textarea, TextInput } from '@mantine/core';
import type { OpenDeal, RoundTerm } from '../../../../domain/deals/deal.ts';
import { describeError } from '../../../../domain/describe-error.ts';
import { boundsOfKind } from '../../../../domain/positions/bounds-of-kind.ts';
import { stanceNames } from '../../../../domain/positions/position.ts';
import { fieldsInForce } from '../../../../domain/terms/fields-in-force.ts';
import type { SheetFacts } from '../../../../domain/terms/sheet-facts.ts';
import type { TermDefinition } from '../../../../domain/terms/term.ts';
import type { Side } from '../../../../domain/terms/values/value-kind.ts';
import { CitedEntries } from '../../../citations/cited-entries.tsx';
import { placeOf } from '../../../saves-slice.ts';
import { useApp } from '../../../store.ts';
import { afterPointer } from '../../../ui/after-pointer.ts';
import { Problem } from '../../../ui/problem.tsx';
import { currencyOf } from '../../../ui/fields/field-drafts.ts';
import { GradeInput } from './grade-input.tsx';
import { StancePart } from './stance-part.tsx';
import { usePositionDraft } from './use-position-draft.ts';
import styles from './position.module.css';

interface PositionFormProps {
  readonly open: OpenDeal;
  readonly term: RoundTerm;
  readonly definition: TermDefinition;
  readonly facts: SheetFacts;
  readonly names: Readonly<Record<Side, string>>;
}

/** What we want of a term, what we would take, and where we leave: ours alone, saved as it is typed. */
export function PositionForm({ open, term, definition, facts, names }: PositionFormProps) {
  const { deal, round } = open;
  const draft = usePositionDraft(deal.id, definition);
  const lost = useApp((state) => state.lostWrites[placeOf('positions.save', deal.id, term.key)]);
  const { position, change, leave } = draft;
  const limitable = fieldsInForce(definition, term.fields, facts)
    .filter(([, field]) => boundsOfKind(field.kind).length > 0)
    .map(([key]) => key);
  return (
    <form
      aria-label={`Our position on ${definition.label}`}
      noValidate
      onSubmit={(event) => event.preventDefault()}
    >
      <div className={styles.form} onBlur={() => afterPointer(leave)}>
        {lost && <Problem>{describeError(lost.error)}</Problem>}
        {stanceNames.map((name) => (
          <StancePart
            key={name}
            name={name}
            stance={position[name]}
            fields={definition.fields}
            limitable={limitable}
            facts={facts}
            ourSide={deal.ourSide}
            names={names}
            schedules={round.schedules}
            currency={currencyOf(term.fields)}
            issues={draft.issues}
            onLeave={leave}
            onChange={(stance) => change({ [name]: stance })}
          />
        ))}
        <div className={styles.pair}>
          <GradeInput
            label="Priority"
            help="1 matters least, 5 matters most"
            value={position.priority}
            onChange={(priority) => change({ priority })}
          />
          <GradeInput
            label="Flexibility"
            help="1 yields hardly at all, 5 yields most easily"
            value={position.flexibility}
            onChange={(flexibility) => change({ flexibility })}
          />
        </div>
        <Textarea
          label="Reason"
          data-grows
          value={position.reason}
          onChange={(event) => change({ reason: event.currentTarget.value })}
        />
        <CitedEntries text={position.reason} />
        <div className={styles.pair}>
          <TextInput
            label="Decides"
            title="Who decides within the limits"
            maxLength={300}
            value={position.decidedBy}
            onChange={(event) => change({ decidedBy: event.currentTarget.value })}
          />
          <TextInput
            label="Approves beyond"
            title="Who has to approve a step beyond the walk-away"
            maxLength={300}
            value={position.approvalBy}
            onChange={(event) => change({ approvalBy: event.currentTarget.value })}
          />
        </div>
      </div>
    </form>
  );
}
