import { Modal } from '@mantine/core';
import { useCallback } from 'react';
import { useApp } from '../../../store.ts';
import { Problem } from '../../../ui/problem.tsx';
import { Slow } from '../../../ui/slow.tsx';
import { useFocusReturn } from '../../../ui/use-focus-return.ts';
import { sayCount } from '../say-count.ts';
import { useAnswer } from '../../../use-answer.ts';
import { CorrectForm } from './correct-form.tsx';

interface CorrectDialogProps {
  readonly listId: string;
  readonly row: number;
  readonly onClose: () => void;
}

/** A row as it stands in its source, and what it should say. */
export function CorrectDialog({ listId, row, onClose }: CorrectDialogProps) {
  const readRowFields = useApp((state) => state.readRowFields);
  const found = useAnswer(useCallback(() => readRowFields({ listId, row }), [readRowFields, listId, row]));
  useFocusReturn();
  return (
    <Modal
      opened
      onClose={onClose}
      title={`Correct row ${sayCount(row)}`}
      size={860}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      {found.state === 'loading' && <Slow>Reading the row…</Slow>}
      {found.state === 'failed' && <Problem>{found.message}</Problem>}
      {found.state === 'ready' && (
        <CorrectForm listId={listId} row={row} found={found.value} onDone={onClose} />
      )}
    </Modal>
  );
}
