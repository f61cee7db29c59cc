import { Modal } from '@mantine/core';
import { useState } from 'react';
import type { PatentListSummary } from '../../../../domain/contract/patent-lists.ts';
import { ok } from '../../../../domain/result.ts';
import { useApp } from '../../../store.ts';
import { useFocusReturn } from '../../../ui/use-focus-return.ts';
import { ImportForm } from './import-form.tsx';
import { sayImportEnd } from './say-import-end.tsx';
import type { Way } from './source-section.tsx';
import styles from './import.module.css';

/** Brings patent lists in, one after the other where several files were dropped. */
export function ImportDialog({ startsWith }: { readonly startsWith: Way }) {
  const [step, setStep] = useState(0);
  const waiting = useApp((state) => state.offeredFiles.length);
  const nextOffered = useApp((state) => state.nextOffered);
  const showDialog = useApp((state) => state.showDialog);
  const go = useApp((state) => state.go);
  const open = ({ id }: PatentListSummary): void => go({ screen: 'patent-list', listId: id, tab: 'report' });
  useFocusReturn();

  function next(): void {
    setStep(step + 1);
    nextOffered();
  }

  function imported(list: PatentListSummary): void {
    if (waiting > 1) {
      sayImportEnd(list.name, ok(list), open);
      return next();
    }
    showDialog(null);
    open(list);
  }

  return (
    <Modal
      opened
      onClose={() => showDialog(null)}
      title="Import patent list"
      size={1000}
      classNames={{ content: styles.dialog ?? '', body: styles.dialogBody ?? '' }}
      closeButtonProps={{ 'aria-label': 'Close' }}
      closeOnClickOutside={false}
    >
      <ImportForm
        key={step}
        startsWith={startsWith}
        onImported={imported}
        onSkip={next}
        onClose={() => showDialog(null)}
      />
    </Modal>
  );
}
