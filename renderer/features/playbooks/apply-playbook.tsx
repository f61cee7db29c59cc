import { Button, Checkbox } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import type { OpenDeal } from '../../../domain/deals/deal.ts';
import { describeError } from '../../../domain/describe-error.ts';
import type { Playbook } from '../../../domain/positions/position.ts';
import { useApp } from '../../store.ts';
import { Problem } from '../../ui/problem.tsx';
import { useOnce } from '../../use-once.ts';
import { PlaybookLine } from './playbook-line.tsx';
import styles from './playbooks.module.css';

interface ApplyPlaybookProps {
  readonly open: OpenDeal;
  readonly playbooks: readonly Playbook[];
  readonly onApplied: () => void;
}

/** Chooses a playbook and fills the positions of the deal with it, as one step that can be undone. */
export function ApplyPlaybook({ open, playbooks, onApplied }: ApplyPlaybookProps) {
  const applyPlaybook = useApp((state) => state.applyPlaybook);
  const [chosen, setChosen] = useState<string | null>(null);
  const [overwrite, setOverwrite] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const existing = Object.keys(open.positions).length;
  const playbook = playbooks.find(({ id }) => id === chosen);
  const apply = useOnce(async () => {
    if (!playbook) return;
    const result = await applyPlaybook({ dealId: open.deal.id, playbookId: playbook.id, overwrite });
    if (!result.ok) return setRefusal(describeError(result.error));
    const count = Object.keys(result.value.positions).length;
    notifications.show({
      title: `Playbook “${playbook.name}” applied`,
      message: `The deal now has positions on ${count} ${count === 1 ? 'term' : 'terms'}. Undo takes it back.`,
      autoClose: 8000,
    });
    onApplied();
  });
  return (
    <form
      className={styles.part}
      aria-label="Apply a playbook"
      onSubmit={(event) => {
        event.preventDefault();
        void apply();
      }}
    >
      <h3 className={styles.heading}>Fill our positions from a playbook</h3>
      {refusal && <Problem>{refusal}</Problem>}
      <div className={styles.list} role="radiogroup" aria-label="Playbooks">
        {playbooks.map((entry, index) => (
          <PlaybookLine
            key={entry.id}
            playbook={entry}
            isChosen={entry.id === chosen}
            isFirst={index === 0}
            onChoose={() => setChosen(entry.id)}
            onRefused={setRefusal}
          />
        ))}
      </div>
      <div className={styles.foot}>
        {existing > 0 && (
          <Checkbox
            label={`Overwrite the ${existing} ${existing === 1 ? 'position' : 'positions'} the deal has`}
            checked={overwrite}
            onChange={(event) => setOverwrite(event.currentTarget.checked)}
          />
        )}
        <Button type="submit" className={styles.end ?? ''} disabled={!playbook}>
          Apply
        </Button>
      </div>
    </form>
  );
}
