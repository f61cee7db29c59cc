import { notifications } from '@mantine/notifications';
import { describeError } from '../../domain/describe-error.ts';
import { saySheetNews, type SheetNews } from '../features/deals/sheet-news.ts';
import type { SavesSlice } from '../saves-slice.ts';
import { useApp } from '../store.ts';

const refusalNotice = 'workspace-refusal';
const sheetNotice = 'sheet-news';
/** Whether a change was lost since the backend was last there. */
let isLossSaid = false;

/** Says what went wrong where no form is at hand to say it: it stays until it is read. */
export function showNotices(): void {
  useApp.subscribe((state, before) => {
    if (state.lostWrites !== before.lostWrites) showLost(state.lostWrites, before.lostWrites);
    if (state.sheetNews && state.sheetNews !== before.sheetNews) showNews(state.sheetNews);
    if (before.arePreferencesKept && !state.arePreferencesKept) {
      notifications.show({
        title: 'Settings are not kept',
        message: 'Their file cannot be written. What you change holds until Parley is closed.',
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

/** One at a time: the last is what the sheet now is. */
function showNews(news: SheetNews): void {
  notifications.hide(sheetNotice);
  notifications.show({ id: sheetNotice, ...saySheetNews(news), autoClose: 10_000 });
}

type LostWrites = SavesSlice['lostWrites'];

/** One notice a place, gone when the place is saved. Invalid input is said beside its field, as it is typed. */
function showLost(now: LostWrites, before: LostWrites): void {
  for (const [place, lost] of Object.entries(before)) if (now[place] !== lost) notifications.hide(place);
  for (const [place, lost] of Object.entries(now)) {
    if (before[place] === lost || lost.error.code === 'invalid-input') continue;
    if (lost.error.code === 'backend-lost') isLossSaid = true;
    notifications.show({
      id: place,
      title: `Not saved: ${lost.what}`,
      message: describeError(lost.error),
      color: 'red',
      autoClose: false,
      onClose: () => {
        if (lost.isDeed) useApp.getState().forgetLost(place, lost);
      },
    });
  }
}

/** Said once: a change that was lost has been told already, in the same words. */
export function sayBackendIsBack(): void {
  const wasSaid = isLossSaid;
  isLossSaid = false;
  if (wasSaid) return;
  notifications.show({
    message:
      'The part of Parley that keeps the workspace was started again. Everything shown as saved is in the file.',
    autoClose: 8000,
  });
}
