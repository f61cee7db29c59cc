import { ActionIcon } from '@mantine/core';
import { X } from 'lucide-react';
import { useEffect } from 'react';
import { useApp } from '../../store.ts';
import { Problem } from '../../ui/problem.tsx';
import { Slow } from '../../ui/slow.tsx';
import { PagesText } from './pages-text.tsx';
import { PartsText } from './parts-text.tsx';
import styles from './pages.module.css';

/** The text of a received document beside the sheet, where it is typed in. */
export function TextBeside({ receivedId }: { readonly receivedId: string }) {
  const open = useApp((state) => (state.openReading?.receivedId === receivedId ? state.openReading : null));
  const readReceived = useApp((state) => state.readReceived);
  const showBeside = useApp((state) => state.showBeside);
  useEffect(() => void readReceived(receivedId), [readReceived, receivedId]);
  const reading = open?.reading;
  return (
    <section className={styles.beside} aria-label="Received text">
      <header className={styles.bar}>
        <h2 className={styles.title}>
          {reading?.state === 'ready' ? reading.value.file.fileName : 'Received text'}
        </h2>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label="Show the outline again"
          onClick={() => showBeside(null)}
        >
          <X size={14} aria-hidden />
        </ActionIcon>
      </header>
      {reading?.state === 'failed' && <Problem>{reading.message}</Problem>}
      {reading?.state === 'ready' ? (
        reading.value.kind === 'pages' ? (
          <PagesText pages={reading.value.pages} />
        ) : (
          <PartsText parts={reading.value.parts} />
        )
      ) : (
        reading?.state !== 'failed' && <Slow>Reading the file…</Slow>
      )}
    </section>
  );
}
