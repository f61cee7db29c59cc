import { NativeSelect } from '@mantine/core';
import { Lock } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { Playbook } from '../../../domain/positions/position.ts';
import { useApp } from '../../store.ts';
import styles from './new-deal-form.module.css';

interface PlaybookChoiceProps {
  readonly chosen: string | null;
  readonly onChoose: (id: string | null) => void;
}

/** The playbook that fills our positions. It is ours alone, as they are. */
export function PlaybookChoice({ chosen, onChoose }: PlaybookChoiceProps) {
  const offerPlaybooks = useApp((state) => state.offerPlaybooks);
  const [playbooks, setPlaybooks] = useState<readonly Playbook[]>([]);
  useEffect(() => {
    let isHere = true;
    void offerPlaybooks().then((found) => {
      if (isHere) setPlaybooks(found);
    });
    return () => {
      isHere = false;
    };
  }, [offerPlaybooks]);
  if (playbooks.length === 0) return null;
  const note = playbooks.find(({ id }) => id === chosen)?.note;
  return (
    <div className={styles.playbook}>
      <NativeSelect
        label={
          <span className={styles.private}>
            <Lock size={12} aria-hidden /> Playbook for our positions (private)
          </span>
        }
        description={note || 'Fills our targets, fallbacks and walk-aways; each can be changed afterwards.'}
        value={chosen ?? ''}
        data={[
          { value: '', label: 'none' },
          ...playbooks.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={(event) => onChoose(event.currentTarget.value || null)}
      />
    </div>
  );
}
