import { Button, Textarea } from '@mantine/core';
import { useId, useState } from 'react';
import type { Comparable, Verdict } from '../../../../domain/precedents/comparable.ts';
import { describeError } from '../../../../domain/describe-error.ts';
import type { Issue } from '../../../../domain/result.ts';
import { useApp } from '../../../store.ts';
import { DateInput } from '../../../ui/date-input.tsx';
import { today } from '../../../ui/days.ts';
import { Problem } from '../../../ui/problem.tsx';
import { placeOfDecision, type DecisionDraft } from './comparables-slice.ts';
import { VerdictChip } from './verdict-chip.tsx';
import styles from './comparables.module.css';

interface DecisionFormProps {
  readonly dealId: string;
  readonly comparable: Comparable;
}

/** Accepts a precedent as a comparable or rejects it, with the reason and the day; or takes that back. */
export function DecisionForm({ dealId, comparable: { id, decision } }: DecisionFormProps) {
  const kept = useApp((state) => state.decisionDrafts[placeOfDecision(dealId, id)]);
  const draftDecision = useApp((state) => state.draftDecision);
  const decide = useApp((state) => state.decideComparable);
  const [issues, setIssues] = useState<readonly Issue[]>([]);
  const [refusal, setRefusal] = useState<string | null>(null);
  const dateId = useId();
  const stored: DecisionDraft = decision ?? { reason: '', decidedOn: today() };
  const draft = kept ?? stored;
  const isChanged = draft.reason !== stored.reason || draft.decidedOn !== stored.decidedOn;
  const change = (part: Partial<DecisionDraft>): void => draftDecision(dealId, id, { ...draft, ...part });
  const issueAt = (path: string): string | undefined => issues.find((issue) => issue.path === path)?.message;

  async function take(verdict: Verdict | null): Promise<void> {
    const { reason, decidedOn } = verdict === null ? stored : draft;
    const result = await decide({ dealId, precedentId: id, verdict, reason, decidedOn });
    if (result.ok) {
      draftDecision(dealId, id, null);
      setIssues([]);
      return setRefusal(null);
    }
    const found = result.error.code === 'invalid-input' ? result.error.issues : [];
    const isShown = found.length > 0 && found.every(({ path }) => path === 'reason' || path === 'decidedOn');
    setIssues(found);
    setRefusal(isShown ? null : describeError(result.error));
  }

  return (
    <form
      className={styles.form}
      noValidate
      aria-label="Decision"
      onSubmit={(event) => event.preventDefault()}
    >
      {decision && (
        <p className={styles.decided}>
          <VerdictChip verdict={decision.verdict} /> on {decision.decidedOn}
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
