import { useEffect } from 'react';
import { useApp } from '../../../store.ts';
import { assertNever } from '../../../../domain/result.ts';
import { today } from '../../../ui/days.ts';
import { EditOwn } from './edit-own.tsx';
import { ExportDialog } from './export-dialog.tsx';
import { ImportDialog } from './import-dialog.tsx';
import { OwnEditor } from './own-editor.tsx';
import { emptyPrecedent } from './own-draft.ts';

/** The dialogs around entries of our own, opened by a button, an entry's page or a command. */
export function PrecedentDialogs() {
  const task = useApp((state) => state.precedentTask);
  const showTask = useApp((state) => state.showPrecedentTask);
  const close = (): void => showTask(null);
  const needPrecedents = useApp((state) => state.needPrecedents);
  const isShown = task !== null;
  useEffect(() => {
    // what to export, which ids are taken, what an entry can be related to
    if (isShown) void needPrecedents();
  }, [isShown, needPrecedents]);
  if (task === null) return null;
  switch (task.kind) {
    case 'new':
      return <OwnEditor start={emptyPrecedent(today())} isConfidential isNew onClose={close} />;
    case 'edit':
      return <EditOwn id={task.id} onClose={close} />;
    case 'import':
      return <ImportDialog onClose={close} />;
    case 'export':
      return <ExportDialog ids={task.ids} onClose={close} />;
    default:
      return assertNever(task);
  }
}
