import { Progress } from '@mantine/core';
import { useApp } from '../../../store.ts';
import { sayCount } from '../say-count.ts';
import { paceOf, sayTimeLeft } from './pace.ts';
import styles from './import-foot.module.css';

/** How far the import is, how fast it goes and how long the rest will take. */
export function ImportProgress({ jobId }: { readonly jobId: string | null }) {
  const job = useApp((state) => (jobId === null ? undefined : state.jobs[jobId]));
  if (!job) return <output className={styles.progress}>Opening the source…</output>;
  const { done, total, rows } = job;
  const pace = paceOf(job.from, job, total);
  const figures = [
    ...(rows === null ? [] : [`${sayCount(rows)} rows`]),
    ...(pace?.rowsPerSecond ? [`${sayCount(Math.round(pace.rowsPerSecond / 100) * 100)} rows/s`] : []),
    ...(pace ? [sayTimeLeft(pace.secondsLeft)] : []),
  ];
  return (
    <div className={styles.progress}>
      <output>{job.label}</output>
      <Progress
        className={styles.track ?? ''}
        value={total > 0 ? (done / total) * 100 : 0}
        size={4}
        transitionDuration={0}
        aria-label="Read so far"
      />
      <span className={styles.figures}>{figures.join(' · ')}</span>
    </div>
  );
}
