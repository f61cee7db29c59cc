import { Button, Progress } from '@mantine/core';
import { useApp } from '../../store.ts';
import { sayCount } from './say-count.ts';
import styles from './import-dialog.module.css';

/** How far the reading is, with a way to stop it: nothing stays of a list that was stopped. */
export function ImportProgress({ jobId }: { readonly jobId: string | null }) {
  const job = useApp((state) => (jobId === null ? undefined : state.jobs[jobId]));
  const cancelJob = useApp((state) => state.cancelJob);
  return (
    <output className={styles.progress}>
      <Progress
        className={styles.track ?? ''}
        value={job && job.total > 0 ? (job.done / job.total) * 100 : 0}
        size={4}
        aria-label="Read so far"
      />
      <span>{job ? `${sayCount(job.done)} of ${sayCount(job.total)}` : 'Reading…'}</span>
      <Button
        variant="default"
        disabled={jobId === null}
        onClick={() => jobId !== null && void cancelJob(jobId)}
      >
        Stop import
      </Button>
    </output>
  );
}
