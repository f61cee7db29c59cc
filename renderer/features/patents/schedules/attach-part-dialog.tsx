import { Modal, NativeSelect } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useEffect, useState } from 'react';
import { isWholeList } from '../../../../domain/patents/describe-part.ts';
import type { ListPart } from '../../../../domain/patents/list-view.ts';
import { useApp } from '../../../store.ts';
import { Problem } from '../../../ui/problem.tsx';
import { Slow } from '../../../ui/slow.tsx';
import { AttachForm } from './attach-form.tsx';
import styles from './lines.module.css';

interface AttachPartDialogProps {
  readonly listId: string;
  readonly part: ListPart;
  readonly onClose: () => void;
}

/** Chooses the deal whose draft a part of a list is attached to. */
export function AttachPartDialog({ listId, part, onClose }: AttachPartDialogProps) {
  const lists = useApp((state) => state.patentLists);
  const deals = useApp((state) => state.deals);
  const openDeal = useApp((state) => state.openDeal);
  const drafts =
    deals.state === 'ready' ? deals.value.filter(({ roundStatus }) => roundStatus === 'draft') : [];
  const [picked, setPicked] = useState('');
  const [refusal, setRefusal] = useState<string | null>(null);
  const dealId = drafts.find(({ id }) => id === picked)?.id ?? drafts[0]?.id ?? '';
  const open = useApp((state) => state.dealsById[dealId]);
  const isKnown = open !== undefined;
  useEffect(() => {
    if (dealId !== '' && !isKnown) void openDeal(dealId);
  }, [dealId, isKnown, openDeal]);
  const list = lists.state === 'ready' ? (lists.value.find(({ id }) => id === listId) ?? null) : null;
  return (
    <Modal
      opened
      onClose={onClose}
      size={760}
      title="Attach as schedule"
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <div className={styles.dialog}>
        {drafts.length === 0 ? (
          <Problem>No deal has a draft round. Start the next round of a deal first.</Problem>
        ) : (
          <NativeSelect
            label="To the draft of"
            value={dealId}
            data={drafts.map(({ id, title, roundNumber }) => ({
              value: id,
              label: `${title}, round ${roundNumber}`,
            }))}
            onChange={(event) => setPicked(event.currentTarget.value)}
          />
        )}
        {refusal && <Problem>{refusal}</Problem>}
        {dealId !== '' && !open && <Slow>Opening the deal…</Slow>}
        {open && (
          <AttachForm
            key={dealId}
            open={open}
            list={list}
            part={isWholeList(part) ? null : part}
            onRefused={setRefusal}
            onAttached={() => {
              notifications.show({
                title: 'Attached',
                message: `The list is a schedule of ${open.deal.title}, round ${open.round.number}. Undo in the deal takes it back.`,
                autoClose: 4000,
              });
              onClose();
            }}
          />
        )}
      </div>
    </Modal>
  );
}
