import { notifications } from '@mantine/notifications';
import { describeError } from '../../domain/describe-error.ts';
import { useApp } from '../store.ts';

const refusalNotice = 'workspace-refusal';

/** Says what went wrong where no form is at hand to say it: it stays until it is read. */
export function showNotices(): void {
  useApp.subscribe((state, before) => {
    if (state.lostWrite && state.lostWrite !== before.lostWrite) {
      notifications.show({
        title: `Not saved: ${state.lostWrite.what}`,
        message: describeError(state.lostWrite.error),
        color: 'red',
        autoClose: false,
      });
    }
    if (state.workspace === before.workspace) return;
    // said of a workspace that is no longer open, or about to be said anew: the same file may be refused twice
    notifications.hide(refusalNotice);
    if (state.workspaceRefusal && state.workspace) {
      notifications.show({
        id: refusalNotice,
        title: 'This workspace stays open',
        message: state.workspaceRefusal,
        color: 'red',
        autoClose: false,
      });
    }
  });
}

/** Said once: a change that was lost has been told already, in the same words. */
export function sayBackendIsBack(): void {
  if (useApp.getState().lostWrite?.error.code === 'backend-lost') return;
  notifications.show({
    message:
      'The part of Parley that keeps the workspace was started again. Everything shown as saved is in the file.',
    autoClose: 8000,
  });
}
