import { Button, Progress } from '@mantine/core';
import { useApp } from '../../../store.ts';
import { Problem } from '../../../ui/problem.tsx';
import { Slow } from '../../../ui/slow.tsx';
import type { PreviewState } from './preview-slice.ts';
import styles from './preview.module.css';

interface PreviewNoticeProps {
  readonly preview: PreviewState | null;
  /** The backend has its bytes no more: it was restarted. */
  readonly isLost: boolean;
  readonly onAgain: () => void;
}

const count = new Intl.NumberFormat('en-GB');

/** Whether what is looked at is the whole document, and why there is none. */
export function PreviewNotice({ preview, isLost, onAgain }: PreviewNoticeProps) {
  const jobId = preview?.jobId ?? null;
  const job = useApp((state) => (jobId === null ? undefined : state.jobs[jobId]));
  const failure = isLost ? 'The preview was lost when the backend was restarted.' : preview?.failure;
  const left = preview?.shown?.linesLeftOut ?? 0;
  if (failure)
    return (
      <div className={styles.notice}>
        <Problem
          action={
            <Button variant="default" onClick={onAgain}>
              Draw again
            </Button>
          }
        >
          {left > 0 ? `${failure} ${openingOnly(left)}` : failure}
        </Problem>
      </div>
    );
  if (preview?.isDrawing && left > 0)
    return (
      <output className={styles.opening}>
        <span>
          The opening: {count.format(left)} more lines of its tables are being drawn. Page numbers follow.
        </span>
        <Progress
          className={styles.track ?? ''}
          value={job && job.total > 0 ? (job.done / job.total) * 100 : 0}
          size={4}
          transitionDuration={0}
          aria-label="Drawn so far"
        />
      </output>
    );
  return preview?.isDrawing && preview.shown === null ? (
    <div className={styles.notice}>
      <Slow>Drawing the pages…</Slow>
    </div>
  ) : null;
}

function openingOnly(left: number): string {
  return `Only the opening stands here: ${count.format(left)} more lines of its tables are not drawn, and its page numbers are not those of the document.`;
}
