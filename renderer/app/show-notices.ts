import { notifications } from '@mantine/notifications';
import { describeError } from '../../domain/describe-error.ts';
import { useApp } from '../store.ts';

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
    if (state.workspaceRefusal && state.workspaceRefusal !== before.workspaceRefusal) {
      notifications.show({
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
