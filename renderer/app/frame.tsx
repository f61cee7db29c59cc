import { useState } from 'react';
import { useApp } from '../store.ts';
import { ImportDialog } from '../features/patents/import/import-dialog.tsx';
import { FileDrop } from '../features/receiving/file-drop.tsx';
import { PlaybooksDialog } from '../features/playbooks/playbooks-dialog.tsx';
import { PrecedentDialogs } from '../features/precedents/own/precedent-dialogs.tsx';
import { DroppedFile } from './dropped-file.tsx';
import { Rail } from './rail.tsx';
import { Screen } from './screen.tsx';
import { StatusBar } from './status-bar.tsx';
import styles from './frame.module.css';

/** Rail, screen and status bar: what every screen hangs in. */
export function Frame() {
  const dialog = useApp((state) => state.dialog);
  const [dropped, setDropped] = useState<string | null>(null);
  return (
    <FileDrop onFile={setDropped}>
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
      {dropped !== null && <DroppedFile file={dropped} onClose={() => setDropped(null)} />}
    </FileDrop>
  );
}
