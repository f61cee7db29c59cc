import { useState, type ReactNode } from 'react';
import { pathForFile } from '../../../api.ts';
import styles from './drop-target.module.css';

interface DropTargetProps {
  /** Full paths, in the order of the drop. */
  readonly onFiles: (files: readonly string[]) => void;
  readonly children: ReactNode;
}

/** A part of the window that takes files. */
export function DropTarget({ onFiles, children }: DropTargetProps) {
  const [isOver, setIsOver] = useState(false);
  return (
    <div
      className={styles.drop}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(event.dataTransfer.types.includes('Files'));
      }}
      onDragLeave={({ currentTarget, relatedTarget }) => {
        if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setIsOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setIsOver(false);
        const files = [...event.dataTransfer.files].map(pathForFile);
        if (files.length > 0) onFiles(files);
      }}
    >
      {children}
      {isOver && <div className={styles.over}>Drop files to import them</div>}
    </div>
  );
}
