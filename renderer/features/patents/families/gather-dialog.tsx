import { Autocomplete, Button, Modal, Textarea } from '@mantine/core';
import { useEffect, useState, type SubmitEvent } from 'react';
import { describeError } from '../../../../domain/describe-error.ts';
import type { Issue } from '../../../../domain/result.ts';
import { useApp } from '../../../store.ts';
import { Problem } from '../../../ui/problem.tsx';
import { useFocusReturn } from '../../../ui/use-focus-return.ts';
import { sayApplications } from './family-words.ts';
import styles from './families.module.css';

interface GatherDialogProps {
  readonly listId: string;
  /** Match keys. */
  readonly applicationKeys: readonly string[];
  readonly onClose: () => void;
}

/** Puts applications into a family by hand: a new one, or one that is there. */
export function GatherDialog({ listId, applicationKeys, onClose }: GatherDialogProps) {
  const gatherFamily = useApp((state) => state.gatherFamily);
  const listFamilies = useApp((state) => state.listFamilies);
  const [names, setNames] = useState<readonly string[]>([]);
  const [family, setFamily] = useState('');
  const [note, setNote] = useState('');
  const [issues, setIssues] = useState<readonly Issue[]>([]);
  const [refusal, setRefusal] = useState<string | null>(null);
  useFocusReturn();
  useEffect(() => {
    void listFamilies({ listId, key: 'hand', offset: 0, limit: 200, order: 'list' }).then((result) => {
      if (result.ok) setNames(result.value.families.map(({ id }) => id));
    });
  }, [listFamilies, listId]);
  const issueAt = (path: string): string | undefined => issues.find((issue) => issue.path === path)?.message;

  async function submit(event: SubmitEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const result = await gatherFamily({ listId, applicationKeys: [...applicationKeys], family, note });
    if (result.ok) return onClose();
    const found = result.error.code === 'invalid-input' ? result.error.issues : [];
    setIssues(found);
    setRefusal(
      found.some(({ path }) => path !== 'family' && path !== 'note') || found.length === 0
        ? describeError(result.error)
        : null,
    );
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title="Family by hand"
      size={440}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <form
        className={styles.form}
        noValidate
        aria-label="Family by hand"
        onSubmit={(event) => void submit(event)}
      >
        <p>
          {applicationKeys.length === 1
            ? '1 application becomes a family by hand.'
            : `${sayApplications(applicationKeys.length)} become one family by hand.`}{' '}
          The other keys keep counting as they do.
        </p>
        <Autocomplete
          label="Family"
          description="A new name, or that of a family by hand."
          withAsterisk
          data-autofocus
          data={names.filter((name) => name !== family)}
          value={family}
          error={issueAt('family')}
          onChange={setFamily}
        />
        <Textarea
          label="Note"
          description="Why they belong together. It stays with the list."
          withAsterisk
          autosize
          minRows={2}
          value={note}
          error={issueAt('note')}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        {refusal && <Problem>{refusal}</Problem>}
        <div className={styles.formActions}>
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit">Put together</Button>
        </div>
      </form>
    </Modal>
  );
}
