import { Button, NativeSelect } from '@mantine/core';
import { answers } from '../../../domain/rounds/round-record.ts';
import type { Result } from '../../../domain/result.ts';
import { placeOf } from '../../saves-slice.ts';
import { useTextDraft } from '../../use-text-draft.ts';
import type { MarkedChange, ReceivedFile, ReceivedRemark } from '../../../domain/receiving/received-file.ts';
import { nameOf, onDay } from './say-reading.ts';
import styles from './received-record.module.css';

type Answer = Pick<MarkedChange, 'answer' | 'answerReason'>;

interface RecordRemarkProps {
  readonly file: Pick<ReceivedFile, 'id' | 'dealId'>;
  readonly said: Pick<ReceivedRemark, 'id' | 'termKey' | 'author' | 'date' | 'text'> &
    Pick<MarkedChange, 'before'> &
    Answer;
  readonly kind: MarkedChange['kind'] | 'comment';
  /** The name of a term; null for one that is nowhere any more. */
  readonly labelOf: (key: string) => string | null;
  /** The words that a comment is on. */
  readonly on: string | null;
  readonly onTerm: (key: string) => void;
  readonly onAnswer: (answer: Answer) => Promise<Result<unknown>>;
}

const deeds: Readonly<Record<RecordRemarkProps['kind'], string>> = {
  inserted: 'put in',
  deleted: 'struck',
  'moved-from': 'moved away',
  'moved-to': 'moved here',
  comment: 'remarked',
};

/** One change or comment of theirs, and our answer to it, which is ours alone. */
export function RecordRemark({ file, said, kind, on, labelOf, onTerm, onAnswer }: RecordRemarkProps) {
  const { termKey, author, date, text, before, answer, answerReason } = said;
  const deed = before === undefined ? deeds[kind] : 'replaced';
  const reason = useTextDraft({
    dealId: file.dealId,
    place: placeOf('receiving.answer', file.id, kind === 'comment' ? 'comment' : 'change', said.id),
    stored: answerReason,
    write: (given) => onAnswer({ answer, answerReason: given }),
    isWhole: () => true,
    clean: (given) => given.trim(),
  });
  const about = `${deed}: ${(before === undefined ? text : `${before} → ${text}`).slice(0, 60)}`;
  return (
    <li className={styles.remark}>
      <div className={styles.said}>
        <p className={styles.by}>
          {nameOf(author)} {deed}
          {onDay(date)}
          {termKey !== null && (
            <Button variant="subtle" size="compact-xs" onClick={() => onTerm(termKey)}>
              {labelOf(termKey) ?? 'Go to the term'}
            </Button>
          )}
        </p>
        {on !== null && on.trim() !== '' && <p className={styles.on}>on “{on}”</p>}
        <p className={styles.words} data-kind={kind} data-selectable>
          {before !== undefined && <del className={styles.before}>{before}</del>}
          {text}
        </p>
      </div>
      <div className={styles.answer}>
        <NativeSelect
          aria-label={`Answer to ${about}`}
          value={answer ?? ''}
          data={[{ value: '', label: 'no answer' }, ...answers.map((word) => ({ value: word, label: word }))]}
          onChange={(event) => {
            const next = answers.find((word) => word === event.currentTarget.value) ?? null;
            void onAnswer({ answer: next, answerReason: reason.text.trim() });
          }}
        />
        <textarea
          className={styles.reason}
          rows={1}
          aria-label={`Why it was answered so: ${about}`}
          placeholder="Why answered so (private)"
          aria-invalid={reason.refusal !== null || undefined}
          title={reason.refusal ?? undefined}
          value={reason.text}
          maxLength={20_000}
          onChange={(event) => reason.change(event.currentTarget.value)}
          onBlur={reason.leave}
        />
      </div>
    </li>
  );
}
