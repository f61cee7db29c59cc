import { Button } from '@mantine/core';
import { Paperclip } from 'lucide-react';
import { useState } from 'react';
import type { ListPart } from '../../../../domain/patents/list-view.ts';
import { Hint } from '../../../ui/hint.tsx';
import { AttachPartDialog } from './attach-part-dialog.tsx';

interface AttachPartButtonProps {
  readonly listId: string;
  /** What the table shows now. */
  readonly part: ListPart;
}

/** From the table of a list: attaches what it shows to a draft as a schedule. */
export function AttachPartButton({ listId, part }: AttachPartButtonProps) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Hint label="Attach what the table shows to the draft of a deal">
        <Button
          variant="default"
          leftSection={<Paperclip size={14} aria-hidden />}
          onClick={() => setIsOpen(true)}
        >
          Attach as schedule…
        </Button>
      </Hint>
      {isOpen && <AttachPartDialog listId={listId} part={part} onClose={() => setIsOpen(false)} />}
    </>
  );
}
