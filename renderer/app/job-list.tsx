import { ActionIcon, Progress } from '@mantine/core';
import { X } from 'lucide-react';
import { useShallow } from 'zustand/react/shallow';
import { useApp } from '../store.ts';
import styles from './status-bar.module.css';

/** Long work under way: how far it is, and a way to stop it. */
export function JobList() {
  const jobs = useApp(useShallow((state) => Object.values(state.jobs)));
  const cancelJob = useApp((state) => state.cancelJob);
  return (
    <div className={styles.jobs}>
      {jobs.map((job) => (
        <div key={job.id} className={styles.job}>
          <span className={styles.name}>{job.label}</span>
          <Progress
            value={job.total > 0 ? (job.done / job.total) * 100 : 0}
            size={4}
            w={96}
            transitionDuration={0}
            aria-label={job.label}
          />
          <ActionIcon size={16} aria-label={`Cancel: ${job.label}`} onClick={() => void cancelJob(job.id)}>
            <X size={12} aria-hidden />
          </ActionIcon>
        </div>
      ))}
    </div>
  );
}
