import { Button } from '@mantine/core';
import { useEffect, useRef, type ReactNode } from 'react';
import { useApp } from '../../../store.ts';
import { ImportProgress } from './import-progress.tsx';
import type { RunningImport } from './use-import.ts';
import styles from './import-foot.module.css';

interface ImportFootProps {
  readonly running: RunningImport | null;
  /** Files that were dropped together and are not imported yet, that in the dialog among them. */
  readonly waiting: number;
  /** What would come of it that should be known first; null where nothing. */
  readonly warning: string | null;
  readonly onSkip: () => void;
  readonly onClose: () => void;
  /** The button that begins the import. */
  readonly children: ReactNode;
}

/** What can be done with the whole: begin, stop, leave it running. */
export function ImportFoot({ running, waiting, warning, onSkip, onClose, children }: ImportFootProps) {
  if (running) return <RunningFoot jobId={running.jobId} onClose={onClose} />;
  return (
    <div className={styles.foot}>
      <span className={styles.dim}>
        {warning ?? (waiting > 1 && `${waiting} files were dropped; one after the other`)}
      </span>
      {waiting > 1 && (
        <Button variant="default" onClick={onSkip}>
          Skip this file
        </Button>
      )}
      <Button variant="default" onClick={onClose}>
        Cancel
      </Button>
      {children}
    </div>
  );
}

/** Takes the focus from the button that began the import, and gives it back to it when there is no list to go to. */
function RunningFoot({ jobId, onClose }: Pick<RunningImport, 'jobId'> & Pick<ImportFootProps, 'onClose'>) {
  const cancelJob = useApp((state) => state.cancelJob);
  const stop = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const form = stop.current?.form;
    stop.current?.focus();
    return () => form?.querySelector<HTMLElement>('[type="submit"]')?.focus();
  }, []);
  return (
    <div className={styles.foot}>
      <ImportProgress jobId={jobId} />
      <Button ref={stop} variant="default" onClick={() => jobId !== null && void cancelJob(jobId)}>
        Stop import
      </Button>
      <Button variant="default" onClick={onClose}>
        Continue in background
      </Button>
    </div>
  );
}
