import { Button, Progress } from '@mantine/core';
import { useApp } from '../../store.ts';
import styles from './export-panel.module.css';

/** How far the writing is, with a way to stop it. */
export function ExportProgress({ jobId }: { readonly jobId: string | null }) {
  const job = useApp((state) => (jobId === null ? undefined : state.jobs[jobId]));
  const cancelJob = useApp((state) => state.cancelJob);
  return (
    <output className={styles.progress}>
      <span className={styles.doing}>{job?.label ?? 'Writing…'}</span>
      <Progress
        className={styles.track ?? ''}
        value={job && job.total > 0 ? (job.done / job.total) * 100 : 0}
        size={4}
        transitionDuration={0}
        aria-label="Written so far"
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
