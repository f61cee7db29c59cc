import { Modal } from '@mantine/core';
import { useEffect } from 'react';
import { useApp } from '../../store.ts';
import { Problem } from '../../ui/problem.tsx';
import { Slow } from '../../ui/slow.tsx';
import { ApplyPlaybook } from './apply-playbook.tsx';
import { KeepPlaybook } from './keep-playbook.tsx';
import styles from './playbooks.module.css';

/** Fills the positions of the deal on the screen from a playbook, or keeps them as one. */
export function PlaybooksDialog() {
  const route = useApp((state) => state.route);
  const dealId = route.screen === 'deal' ? route.dealId : null;
  const open = useApp((state) => (dealId === null ? undefined : state.dealsById[dealId]));
  const playbooks = useApp((state) => state.playbooks);
  const load = useApp((state) => state.loadPlaybooks);
  const showDialog = useApp((state) => state.showDialog);
  useEffect(() => void load(), [load]);
  if (!open) return null;
  return (
    <Modal
      opened
      onClose={() => showDialog(null)}
      title="Playbook"
      size={560}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <div className={styles.dialog}>
        {playbooks.state === 'loading' && <Slow>Loading the playbooks…</Slow>}
        {playbooks.state === 'failed' && <Problem>{playbooks.message}</Problem>}
        {playbooks.state === 'ready' && (
          <ApplyPlaybook open={open} playbooks={playbooks.value} onApplied={() => showDialog(null)} />
        )}
        <KeepPlaybook open={open} />
      </div>
    </Modal>
  );
}
