import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useApp } from '../../store.ts';
import styles from './settings-screen.module.css';

/** By what name the person at this computer goes in export logs. */
export function ExportName() {
  const kept = useApp((state) => state.preferences.exportName);
  const changePreferences = useApp((state) => state.changePreferences);
  const [typed, setTyped] = useState<string | null>(null);
  const leave = (): void => {
    const name = typed?.trim() ?? null;
    setTyped(null);
    if (name !== null && name !== (kept ?? '')) void changePreferences({ exportName: name });
  };
  return (
    <section className={styles.group} aria-label="Export log">
      <h2>Export log</h2>
      <div className={styles.row}>
        <span id="export-name">Your name in it</span>
        <TextInput
          aria-labelledby="export-name"
          className={styles.name ?? ''}
          maxLength={100}
          placeholder={kept === null ? 'Asked at the first export' : 'Unnamed'}
          value={typed ?? kept ?? ''}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onBlur={leave}
        />
      </div>
      <p className={styles.fine}>Kept on this computer and in the logs; it is printed in no document.</p>
    </section>
  );
}
