import { Button } from '@mantine/core';
import { FileText } from 'lucide-react';
import type { OpenDeal } from '../../../../domain/deals/deal.ts';
import { useApp } from '../../../store.ts';
import { MemoDialog } from './memo-dialog.tsx';
import styles from './memo.module.css';

/** Opens the dialog that writes the memo, beside the parts that it is made of. */
export function MemoButton({ open }: { readonly open: OpenDeal }) {
  const isOpen = useApp((state) => state.dialog === 'memo');
  const showDialog = useApp((state) => state.showDialog);
  return (
    <div className={styles.beside}>
      <Button
        variant="subtle"
        size="compact-xs"
        className={styles.button ?? ''}
        leftSection={<FileText size={14} aria-hidden />}
        onClick={() => showDialog('memo')}
      >
        Memo…
      </Button>
      {isOpen && <MemoDialog open={open} onClose={() => showDialog(null)} />}
    </div>
  );
}
