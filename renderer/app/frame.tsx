import { useApp } from '../store.ts';
import { ImportDialog } from '../features/patents/import/import-dialog.tsx';
import { PlaybooksDialog } from '../features/playbooks/playbooks-dialog.tsx';
import { PrecedentDialogs } from '../features/precedents/own/precedent-dialogs.tsx';
import { Rail } from './rail.tsx';
import { Screen } from './screen.tsx';
import { StatusBar } from './status-bar.tsx';
import styles from './frame.module.css';

/** Rail, screen and status bar: what every screen hangs in. */
export function Frame() {
  const dialog = useApp((state) => state.dialog);
  return (
    <div className={styles.frame}>
      <Rail />
      <main className={styles.main}>
        <Screen />
      </main>
      <StatusBar />
      {(dialog === 'import-patents' || dialog === 'paste-patents') && (
        <ImportDialog key={dialog} startsWith={dialog === 'paste-patents' ? 'paste' : 'file'} />
      )}
      {dialog === 'playbooks' && <PlaybooksDialog />}
      <PrecedentDialogs />
    </div>
  );
}
