import { useState, type DragEvent, type ReactNode } from 'react';
import { pathForFile } from '../../api.ts';
import styles from './file-drop.module.css';

interface FileDropProps {
  /** Full path of the first file; a document is looked at one by one. */
  readonly onFile: (file: string) => void;
  readonly children: ReactNode;
}

/** The whole window takes a document; a part that takes files of its own comes first. */
export function FileDrop({ onFile, children }: FileDropProps) {
  const [isOver, setIsOver] = useState(false);
  return (
    <div
      className={styles.drop}
      onDragOver={(event) => {
        if (!bringsFiles(event)) return;
        setIsOver(!event.defaultPrevented);
        event.preventDefault();
      }}
      onDragLeave={({ currentTarget, relatedTarget }) => {
        if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setIsOver(false);
      }}
      onDrop={(event) => {
        setIsOver(false);
        if (event.defaultPrevented || !bringsFiles(event)) return;
        event.preventDefault();
        const [first] = event.dataTransfer.files;
        if (first) onFile(pathForFile(first));
      }}
    >
      {children}
      {isOver && (
        <div className={styles.over}>
          <p className={styles.words}>Drop a document to see what it is, or to receive it</p>
        </div>
      )}
    </div>
  );
}

/** Words that are dragged into a box are the box's. */
function bringsFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer.types.includes('Files');
}
