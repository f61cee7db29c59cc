import { ActionIcon } from '@mantine/core';
import { X } from 'lucide-react';
import { useApp } from '../../store.ts';
import styles from './start-screen.module.css';

export function RecentFiles() {
  const files = useApp((state) => state.recentFiles);
  const openWorkspace = useApp((state) => state.openWorkspace);
  const forgetFile = useApp((state) => state.forgetFile);
  if (files.length === 0) return null;
  return (
    <section aria-label="Recent workspaces">
      <h2 className={styles.heading}>Recent workspaces</h2>
      <ul className={styles.list}>
        {files.map((recent) => (
          <li key={recent.file} className={styles.row}>
            <button type="button" className={styles.open} onClick={() => void openWorkspace(recent.file)}>
              <span className={styles.name}>{recent.name}</span>
              <span className={styles.folder}>{recent.folder}</span>
            </button>
            <ActionIcon
              aria-label={`Remove ${recent.name} from this list`}
              onClick={() => void forgetFile(recent.file)}
            >
              <X size={14} aria-hidden />
            </ActionIcon>
          </li>
        ))}
      </ul>
    </section>
  );
}
