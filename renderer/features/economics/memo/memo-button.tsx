import { Button } from '@mantine/core';
import { FileText } from 'lucide-react';
import { useState } from 'react';
import type { OpenDeal } from '../../../../domain/deals/deal.ts';
import { MemoDialog } from './memo-dialog.tsx';
import styles from './memo.module.css';

/** Opens the dialog that writes the memo, beside the parts that it is made of. */
export function MemoButton({ open }: { readonly open: OpenDeal }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <div className={styles.beside}>
      <Button
        variant="subtle"
        size="compact-xs"
        className={styles.button ?? ''}
        leftSection={<FileText size={14} aria-hidden />}
        onClick={() => setIsOpen(true)}
      >
        Memo…
      </Button>
      {isOpen && <MemoDialog open={open} onClose={() => setIsOpen(false)} />}
    </div>
  );
}
