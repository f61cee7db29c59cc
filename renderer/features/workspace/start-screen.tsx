import { Button } from '@mantine/core';
import { FilePlus2, FolderOpen } from 'lucide-react';
import { useApp } from '../../store.ts';
import { Problem } from '../../ui/problem.tsx';
import { Slow } from '../../ui/slow.tsx';
import { RecentFiles } from './recent-files.tsx';
import styles from './start-screen.module.css';

/** What stands in the window while no workspace is open: why, and what to do. */
export function StartScreen() {
  const start = useApp((state) => state.start);
  const chooseWorkspace = useApp((state) => state.chooseWorkspace);
  const chooseNewWorkspace = useApp((state) => state.chooseNewWorkspace);
  const openWorkspace = useApp((state) => state.openWorkspace);
  if (start.state === 'starting') return <Slow>Opening the workspace…</Slow>;
  return (
    <main className={styles.screen}>
      <div className={styles.column}>
        <h1 className={styles.title}>{title(start.state === 'failed' ? start.action : null)}</h1>
        {start.state === 'failed' ? (
          <>
            <Problem>{start.message}</Problem>
            <p className={styles.path} data-selectable>
              {start.file}
            </p>
          </>
        ) : (
          <p className={styles.lead}>
            A workspace is one file. It holds your deals, patent lists and notes, and it stays on this
            machine.
          </p>
        )}
        <div className={styles.actions}>
          <Button leftSection={<FolderOpen size={14} aria-hidden />} onClick={() => void chooseWorkspace()}>
            {start.state === 'failed' ? 'Open another…' : 'Open…'}
          </Button>
          <Button
            variant="default"
            leftSection={<FilePlus2 size={14} aria-hidden />}
            onClick={() => void chooseNewWorkspace(false)}
          >
            Create new…
          </Button>
          <Button variant="default" onClick={() => void chooseNewWorkspace(true)}>
            Create sample…
          </Button>
          {start.state === 'failed' && start.action === 'open' && (
            <Button variant="subtle" onClick={() => void openWorkspace(start.file)}>
              Try again
            </Button>
          )}
        </div>
        <RecentFiles />
      </div>
    </main>
  );
}

function title(failed: 'open' | 'create' | null): string {
  if (failed === 'open') return 'The workspace was not opened';
  if (failed === 'create') return 'The workspace was not created';
  return 'Open a workspace';
}
