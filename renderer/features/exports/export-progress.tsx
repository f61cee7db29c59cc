import { Button, Progress } from '@mantine/core';
import { useApp } from '../../store.ts';
import styles from './export-panel.module.css';

/** How far the printing is, with a way to stop it. */
export function ExportProgress({ jobId }: { readonly jobId: string | null }) {
  const job = useApp((state) => (jobId === null ? undefined : state.jobs[jobId]));
  const cancelJob = useApp((state) => state.cancelJob);
  return (
    <output className={styles.progress}>
      <span>{job?.label ?? 'Printing…'}</span>
      <Progress
        className={styles.track ?? ''}
        value={job && job.total > 0 ? (job.done / job.total) * 100 : 0}
        size={4}
        aria-label="Printed so far"
      />
      <Button
        variant="default"
        disabled={jobId === null}
        onClick={() => jobId !== null && void cancelJob(jobId)}
      >
        Cancel
      </Button>
    </output>
  );
}
