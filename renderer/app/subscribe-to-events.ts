import { assertNever } from '../../domain/result.ts';
import { host, loseJobs, onEvent, settleJob } from '../api.ts';
import { saveAllNow } from '../pending-saves.ts';
import { isAnythingUnsaved } from '../saves-slice.ts';
import { useApp } from '../store.ts';
import { recheckSpelling } from './recheck-spelling.ts';
import { runMenuCommand } from './run-menu-command.ts';
import { sayBackendIsBack } from './show-notices.ts';

/** The one place where the window hears what it did not ask for. */
export function subscribeToEvents(): () => void {
  return onEvent((event) => {
    const state = useApp.getState();
    switch (event.name) {
      case 'job.progress':
        return state.showProgress({
          id: event.jobId,
          label: event.label,
          done: event.done,
          total: event.total,
          rows: event.rows ?? null,
        });
      case 'job.finished':
        state.forgetJob(event.jobId);
        return settleJob(event.jobId, event.result);
      case 'menu':
        return runMenuCommand(event.command);
      case 'open-file':
        return void state.openWorkspace(event.file);
      case 'spelling-changed':
        return recheckSpelling();
      case 'closing':
        return void closeCalmly();
      case 'backend-lost':
        for (const id of loseJobs()) state.forgetJob(id);
        return;
      case 'backend-back':
        return sayBackendIsBack();
      default:
        return assertNever(event);
    }
  });
}

/** What is being typed is saved before the window goes; of what was refused a person is asked. */
async function closeCalmly(): Promise<void> {
  try {
    await saveAllNow();
  } finally {
    const state = useApp.getState();
    if (isAnythingUnsaved(state)) await host('holdClosing', {});
    if (await state.mayLeave()) await host('readyToClose', {});
  }
}
