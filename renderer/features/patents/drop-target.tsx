import { useState, type ReactNode } from 'react';
import { pathForFile } from '../../api.ts';
import { useApp } from '../../store.ts';
import styles from './patent-lists-screen.module.css';

/** A file dropped on the screen opens the import dialog with it. */
export function DropTarget({ children }: { readonly children: ReactNode }) {
  const [isOver, setIsOver] = useState(false);
  const offerFile = useApp((state) => state.offerFile);
  return (
    <div
      className={styles.drop}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setIsOver(false);
        const [file] = event.dataTransfer.files;
        if (file) offerFile(pathForFile(file));
      }}
    >
      {children}
      {isOver && <div className={styles.over}>Drop the file to import it</div>}
    </div>
  );
}
