import { Button, Textarea } from '@mantine/core';
import { useId, useRef, useState } from 'react';
import type { Comparable, Verdict } from '../../../../domain/precedents/comparable.ts';
import { describeError } from '../../../../domain/describe-error.ts';
import { formatDate } from '../../../../domain/terms/values/simple-kinds.ts';
import type { Issue } from '../../../../domain/result.ts';
import { CitedEntries } from '../../../citations/cited-entries.tsx';
import { useApp } from '../../../store.ts';
import { useOnce } from '../../../use-once.ts';
import { DateInput } from '../../../ui/date-input.tsx';
import { today } from '../../../ui/days.ts';
import { Problem } from '../../../ui/problem.tsx';
import { placeOfDecision, type DecisionDraft } from './comparables-slice.ts';
import { VerdictChip } from './verdict-chip.tsx';
import styles from './comparables.module.css';

interface DecisionFormProps {
  readonly dealId: string;
  readonly comparable: Comparable;
  readonly onBegun: () => void;
}

/** Accepts a precedent as a comparable or rejects it, with the reason and the day; or takes that back. */
export function DecisionForm({ dealId, comparable: { id, decision }, onBegun }: DecisionFormProps) {
  const kept = useApp((state) => state.decisionDrafts[placeOfDecision(dealId, id)]);
  const draftDecision = useApp((state) => state.draftDecision);
  const decide = useApp((state) => state.decideComparable);
  const [issues, setIssues] = useState<readonly Issue[]>([]);
  const [refusal, setRefusal] = useState<string | null>(null);
  const dateId = useId();
  const form = useRef<HTMLFormElement>(null);
  const stored: DecisionDraft = decision ?? { reason: '', decidedOn: today() };
  const draft = kept ?? stored;
  const isChanged = draft.reason !== stored.reason || draft.decidedOn !== stored.decidedOn;
  const change = (part: Partial<DecisionDraft>): void => {
    onBegun();
    draftDecision(dealId, id, { ...draft, ...part });
  };
  const issueAt = (path: string): string | undefined => issues.find((issue) => issue.path === path)?.message;

  const take = useOnce(async (verdict: Verdict | null) => {
    onBegun();
    const { reason, decidedOn } = verdict === null ? stored : draft;
    const result = await decide({ dealId, precedentId: id, verdict, reason, decidedOn });
    if (result.ok) {
      // what was typed beside a decision that is taken back may be for the next one
      if (verdict !== null) draftDecision(dealId, id, null);
      setIssues([]);
      // the button that was pressed goes
      form.current?.focus();
      return setRefusal(null);
    }
    const found = result.error.code === 'invalid-input' ? result.error.issues : [];
    const isShown = found.length > 0 && found.every(({ path }) => path === 'reason' || path === 'decidedOn');
    setIssues(found);
    setRefusal(isShown ? null : describeError(result.error));
  });

  return (
    <form
      ref={form}
      tabIndex={-1}
      className={styles.form}
      noValidate
      aria-label="Decision"
      onSubmit={(event) => event.preventDefault()}
    >
      {decision && (
        <p className={styles.decided}>
          <VerdictChip verdict={decision.verdict} /> on {formatDate(decision.decidedOn)}
        </p>
      )}
      <Textarea
        label="Reason"
        data-grows="from-two-lines"
        placeholder="Why it speaks for this deal, or why not"
        value={draft.reason}
        error={issueAt('reason')}
        onChange={(event) => change({ reason: event.currentTarget.value })}
      />
      <CitedEntries text={draft.reason} />
      <div className={styles.day}>
        <label htmlFor={dateId}>Decided on</label>
        <DateInput
          id={dateId}
          value={draft.decidedOn}
          isWrong={issueAt('decidedOn') !== undefined}
          onChange={(decidedOn) => change({ decidedOn })}
        />
      </div>
      {issueAt('decidedOn') && <Problem>{issueAt('decidedOn')}</Problem>}
      {refusal && <Problem>{refusal}</Problem>}
      <div className={styles.actions}>
        {decision && isChanged && <Button onClick={() => void take(decision.verdict)}>Save</Button>}
        {decision?.verdict !== 'accepted' && (
          <Button variant={decision ? 'default' : 'filled'} onClick={() => void take('accepted')}>
            Accept
          </Button>
        )}
        {decision?.verdict !== 'rejected' && (
          <Button variant="default" onClick={() => void take('rejected')}>
            Reject
          </Button>
        )}
        {decision && (
          <Button variant="subtle" color="gray" onClick={() => void take(null)}>
            Take back
          </Button>
        )}
      </div>
    </form>
  );
}
