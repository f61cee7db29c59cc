import { Button, Textarea, TextInput } from '@mantine/core';
import { useEffect, useRef, useState, type SubmitEvent } from 'react';
import type { Output } from '../../../../domain/contract/contract.ts';
import { describeError } from '../../../../domain/describe-error.ts';
import { sayCorrectable, whyNot, type CorrectableMeaning } from '../../../../domain/patents/correctable.ts';
import { useApp } from '../../../store.ts';
import { Problem } from '../../../ui/problem.tsx';
import { useOnce } from '../../../use-once.ts';
import { readLive } from './read-live.ts';
import { RowCells } from './row-cells.tsx';
import styles from './report.module.css';

interface CorrectFormProps {
  readonly listId: string;
  readonly row: number;
  readonly found: Output<'patentLists.rowFields'>;
  readonly onDone: () => void;
}

type Texts = Readonly<Record<CorrectableMeaning, string>>;

/** The fields of a row beside its cells; numbers are read while they are typed. */
export function CorrectForm({ listId, row, found, onDone }: CorrectFormProps) {
  const correctRow = useApp((state) => state.correctRow);
  const uncorrectRow = useApp((state) => state.uncorrectRow);
  const [texts, setTexts] = useState(
    () =>
      Object.fromEntries(
        found.fields.map(({ meaning, read, corrected }) => [meaning, corrected ?? read]),
      ) as Texts, // every meaning has its field
  );
  const first = useRef<HTMLInputElement>(null);
  // the row is there only after the dialog has looked for what to focus
  useEffect(() => first.current?.focus(), []);
  const [note, setNote] = useState(found.note);
  const [refusal, setRefusal] = useState<string | null>(null);
  const corrections = found.fields.flatMap(({ meaning, read }) =>
    texts[meaning].trim() === read.trim() ? [] : [{ meaning, text: texts[meaning].trim() }],
  );
  const isCorrected = found.fields.some(({ corrected }) => corrected !== null);
  const problems = corrections.filter(({ meaning, text }) => whyNot(meaning, text) !== null);
  const live = readLive(texts);

  const save = useOnce(async () => {
    const result =
      corrections.length > 0
        ? await correctRow({ listId, row, corrections, note })
        : await uncorrectRow({ listId, row });
    if (result.ok) onDone();
    else setRefusal(describeError(result.error));
  });
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    void save();
  };
  return (
    <form className={styles.correct} noValidate aria-label={`Correct row ${row}`} onSubmit={submit}>
      {found.reason && <p className={styles.why}>{found.reason}</p>}
      <div className={styles.halves}>
        <div className={styles.fields}>
          {found.fields.map(({ meaning, read }, at) => {
            const isChanged = texts[meaning].trim() !== read.trim();
            return (
              <TextInput
                key={meaning}
                label={sayCorrectable(meaning)}
                ref={at === 0 ? first : undefined}
                value={texts[meaning]}
                maxLength={2000}
                error={isChanged ? whyNot(meaning, texts[meaning]) : null}
                inputWrapperOrder={['label', 'input', 'description', 'error']}
                description={describeField(meaning, isChanged ? read : null, live)}
                onChange={(event) => setTexts({ ...texts, [meaning]: event.currentTarget.value })}
              />
            );
          })}
        </div>
        <RowCells cells={found.cells} />
      </div>
      <Textarea
        label="Note"
        description="Where it was looked up, or why. It stays with the correction."
        autosize
        minRows={2}
        maxLength={2000}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      {refusal && <Problem>{refusal}</Problem>}
      <div className={styles.actions}>
        <Button variant="default" onClick={onDone}>
          Cancel
        </Button>
        <Button type="submit" disabled={problems.length > 0 || (corrections.length === 0 && !isCorrected)}>
          {corrections.length === 0 && isCorrected ? 'Take corrections back' : 'Correct the row'}
        </Button>
      </div>
    </form>
  );
}

function describeField(
  meaning: CorrectableMeaning,
  read: string | null,
  live: ReturnType<typeof readLive>,
): string | undefined {
  const reading =
    meaning === 'publication' ? live.publication : meaning === 'application' ? live.application : undefined;
  const before = read === null ? undefined : `in the file: ${read.trim() || 'blank'}`;
  return [reading, before].filter(Boolean).join(' · ') || undefined;
}
