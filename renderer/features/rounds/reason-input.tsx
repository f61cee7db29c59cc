import { CitedEntries } from '../../citations/cited-entries.tsx';
import { placeOf } from '../../saves-slice.ts';
import { useApp } from '../../store.ts';
import { useTextDraft } from '../../use-text-draft.ts';
import type { ChangeKey } from './rounds-slice.ts';
import styles from './remarks.module.css';

interface ReasonInputProps {
  readonly dealId: string;
  readonly about: ChangeKey;
  /** Which change, for those who cannot see the row. */
  readonly of: string;
  readonly part: 'reason' | 'answerReason';
  readonly stored: string;
}

/** Why a change was made, or why it was answered so. Private, saved as it is typed. */
export function ReasonInput({ dealId, about, of, part, stored }: ReasonInputProps) {
  const remark = useApp((state) => state.remark);
  const isAnswer = part === 'answerReason';
  const draft = useTextDraft({
    dealId,
    place: placeOf(
      'changes.remark',
      about.roundId,
      about.termKey,
      about.field,
      ...(isAnswer ? ['answer'] : []),
    ),
    stored,
    write: (text) => remark(dealId, about, { [part]: text }),
    isWhole: () => true,
    clean: (text) => text.trim(),
  });
  return (
    <>
      <textarea
        className={styles.reason}
        rows={1}
        aria-label={isAnswer ? `Why it was answered so: ${of}` : `Reason: ${of}`}
        aria-invalid={draft.refusal !== null || undefined}
        title={draft.refusal ?? undefined}
        placeholder={isAnswer ? 'Why answered so' : 'Reason'}
        value={draft.text}
        onChange={(event) => draft.change(event.currentTarget.value)}
        onBlur={draft.leave}
      />
      <CitedEntries text={draft.text} />
    </>
  );
}
