import { useShallow } from 'zustand/react/shallow';
import { refusedValues } from '../refused-values.ts';
import { useApp } from '../store.ts';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';

/** Before the window or the workspace closes over what was refused or begun and not saved: it is in no file. */
export function LeaveDialog() {
  const isLeaving = useApp((state) => state.isLeaving);
  const answerLeaving = useApp((state) => state.answerLeaving);
  const labels = useApp(useShallow((state) => refusedValues(state)));
  const begun = useApp(useShallow((state) => Object.values(state.unsaved)));
  const count = labels.length === 1 ? '1 value was' : `${labels.length} values were`;
  return (
    <ConfirmDialog
      isOpen={isLeaving}
      title="Close without them?"
      text={[
        ...(labels.length > 0
          ? [`${count} refused and ${labels.length === 1 ? 'is' : 'are'} not saved: ${labels.join('; ')}.`]
          : []),
        ...(begun.length > 0 ? [`Begun and not saved: ${[...new Set(begun)].join('; ')}.`] : []),
      ].join(' ')}
      stay="Go back"
      action="Close anyway"
      onConfirm={() => answerLeaving(true)}
      onClose={() => answerLeaving(false)}
    />
  );
}
