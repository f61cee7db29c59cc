import { Button, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { OpenDeal } from '../../../domain/deals/deal.ts';
import { describeError } from '../../../domain/describe-error.ts';
import { useApp } from '../../store.ts';
import { Problem } from '../../ui/problem.tsx';
import { useOnce } from '../../use-once.ts';
import styles from './playbooks.module.css';

/** Keeps the positions of this deal as a playbook for others. */
export function KeepPlaybook({ open }: { readonly open: OpenDeal }) {
  const keepPlaybook = useApp((state) => state.keepPlaybook);
  const [name, setName] = useState('');
  const [note, setNote] = useState('');
  const [refusal, setRefusal] = useState<string | null>(null);
  const count = Object.keys(open.positions).length;
  const keep = useOnce(async () => {
    const result = await keepPlaybook({ dealId: open.deal.id, name, note });
    setRefusal(result.ok ? null : sayRefusal(result.error));
    if (!result.ok) return;
    setName('');
    setNote('');
  });
  return (
    <form
      className={styles.part}
      aria-label="Keep our positions as a playbook"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <h3 className={styles.heading}>Keep this deal’s positions as a playbook</h3>
      {count === 0 ? (
        <p className={styles.dim}>This deal has no positions yet. Write them in the inspector of a term.</p>
      ) : (
        <>
          {refusal && <Problem>{refusal}</Problem>}
          <div className={styles.foot}>
            <TextInput
              className={styles.radio ?? ''}
              aria-label="Name of the new playbook"
              placeholder="Name"
              maxLength={300}
              value={name}
              onChange={(event) => setName(event.currentTarget.value)}
            />
            <Button type="submit" variant="default">
              Keep {count} {count === 1 ? 'position' : 'positions'}
            </Button>
          </div>
          <Textarea
            aria-label="Note on the new playbook"
            placeholder="For which deals it is meant"
            autosize
            minRows={1}
            maxRows={4}
            value={note}
            onChange={(event) => setNote(event.currentTarget.value)}
          />
        </>
      )}
    </form>
  );
}

function sayRefusal(error: Parameters<typeof describeError>[0]): string {
  return error.code === 'invalid-input'
    ? error.issues.map(({ message }) => message).join(' ')
    : describeError(error);
}
