import { ActionIcon } from '@mantine/core';
import { PencilLine } from 'lucide-react';
import { useState } from 'react';
import { Hint } from '../../../ui/hint.tsx';
import { CorrectDialog } from './correct-dialog.tsx';

interface CorrectRowButtonProps {
  readonly listId: string;
  readonly row: number;
}

/** Beside a row that is told in full: puts right what its source says. */
export function CorrectRowButton({ listId, row }: CorrectRowButtonProps) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Hint label="Correct what the source says in this row">
        <ActionIcon aria-label={`Correct row ${row}`} onClick={() => setIsOpen(true)}>
          <PencilLine size={14} aria-hidden />
        </ActionIcon>
      </Hint>
      {isOpen && <CorrectDialog listId={listId} row={row} onClose={() => setIsOpen(false)} />}
    </>
  );
}
