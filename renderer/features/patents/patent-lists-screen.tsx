import { Button } from '@mantine/core';
import { FileInput } from 'lucide-react';
import { useApp } from '../../store.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Hint } from '../../ui/hint.tsx';
import { Problem } from '../../ui/problem.tsx';
import { ScreenBar } from '../../ui/screen-bar.tsx';
import { Slow } from '../../ui/slow.tsx';
import { DropTarget } from './import/drop-target.tsx';
import { ListTable } from './list-table.tsx';
import styles from './patent-lists-screen.module.css';

/** The imported lists with their counts. */
export function PatentListsScreen() {
  const lists = useApp((state) => state.patentLists);
  const showDialog = useApp((state) => state.showDialog);
  const load = useApp((state) => state.loadPatentLists);
  const offerFiles = useApp((state) => state.offerFiles);
  const importButton = (
    <Hint label="Read a list from a file" keys="mod+I">
      <Button leftSection={<FileInput size={14} aria-hidden />} onClick={() => showDialog('import-patents')}>
        Import…
      </Button>
    </Hint>
  );
  return (
    <DropTarget onFiles={offerFiles}>
      <ScreenBar
        title="Patent lists"
        aside={lists.state === 'ready' ? `${lists.value.length} in this workspace` : null}
        actions={importButton}
      />
      <div className={styles.body}>
        {lists.state === 'loading' && <Slow>Loading the lists…</Slow>}
        {lists.state === 'failed' && (
          <Problem
            action={
              <Button variant="default" onClick={() => void load()}>
                Try again
              </Button>
            }
          >
            {lists.message}
          </Problem>
        )}
        {lists.state === 'ready' && lists.value.length === 0 && (
          <EmptyState
            title="No patent lists yet"
            text="Exports of the ETSI database (ISLD), Lens, Espacenet, Google Patents, PATENTSCOPE and Derwent are read, and any table of patents: CSV, text or XLSX. A list can be attached to a round as a schedule. Drop files here, choose one, or paste a table or numbers."
            action={
              <div className={styles.ways}>
                {importButton}
                <Hint label="Read a table or numbers from the clipboard" keys="mod+Shift+I">
                  <Button variant="default" onClick={() => showDialog('paste-patents')}>
                    Paste…
                  </Button>
                </Hint>
              </div>
            }
          />
        )}
        {lists.state === 'ready' && lists.value.length > 0 && <ListTable lists={lists.value} />}
      </div>
    </DropTarget>
  );
}
