import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { answers } from '../../../domain/rounds/round-record.ts';
import type { MarkedChange, ReceivedRemark } from '../../../domain/receiving/received-file.ts';
import styles from './received-record.module.css';

type Answer = Pick<MarkedChange, 'answer' | 'answerReason'>;

interface RecordRemarkProps {
  readonly said: Pick<ReceivedRemark, 'id' | 'termKey' | 'author' | 'date' | 'text'> & Answer;
  readonly kind: MarkedChange['kind'] | 'comment';
  /** The words that a comment is on. */
  readonly on: string | null;
  readonly onTerm: (key: string) => void;
  readonly onAnswer: (answer: Answer) => Promise<void>;
}

const deeds: Readonly<Record<RecordRemarkProps['kind'], string>> = {
  inserted: 'put in',
  deleted: 'struck',
  'moved-from': 'moved away',
  'moved-to': 'moved here',
  comment: 'remarked',
};

/** One change or comment of theirs, and our answer to it, which is ours alone. */
export function RecordRemark({ said, kind, on, onTerm, onAnswer }: RecordRemarkProps) {
  const { termKey, author, date, text, answer, answerReason } = said;
  const [reason, setReason] = useState(answerReason);
  const about = `${deeds[kind]}: ${text.slice(0, 60)}`;
  return (
    <li className={styles.remark}>
      <div className={styles.said}>
        <p className={styles.by}>
          {author || 'Nobody named'} {deeds[kind]}
          {date && `, ${date.slice(0, 10)}`}
          {termKey !== null && (
            <Button variant="subtle" size="compact-xs" onClick={() => onTerm(termKey)}>
              Go to the term
            </Button>
          )}
        </p>
        {on !== null && on.trim() !== '' && <p className={styles.on}>on “{on}”</p>}
        <p className={styles.words} data-kind={kind} data-selectable>
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
            void onAnswer({ answer: next, answerReason: reason.trim() });
          }}
        />
        <textarea
          className={styles.reason}
          rows={1}
          aria-label={`Why it was answered so: ${about}`}
          placeholder="Why answered so (private)"
          value={reason}
          maxLength={20_000}
          onChange={(event) => setReason(event.currentTarget.value)}
          onBlur={() => {
            if (reason.trim() !== answerReason) void onAnswer({ answer, answerReason: reason.trim() });
          }}
        />
      </div>
    </li>
  );
}
