import { Button, Progress } from '@mantine/core';
import { Dices } from 'lucide-react';
import { afterPointer } from '../../../ui/after-pointer.ts';
import { DecimalInput } from '../../../ui/decimal-input.tsx';
import { IssueList } from '../../../ui/fields/issue-list.tsx';
import { useApp } from '../../../store.ts';
import type { RangesDraft, WrongRanges } from './ranges-draft.ts';
import styles from './ranges.module.css';

interface DrawBarProps {
  readonly values: RangesDraft;
  readonly wrong: WrongRanges;
  /** Null while nothing is drawn. */
  readonly jobId: string | null;
  readonly isRunning: boolean;
  /** Nothing can be drawn as it stands. */
  readonly isOff: boolean;
  readonly onChange: (next: RangesDraft) => void;
  readonly onLeave: (box: string) => void;
  readonly onDraw: () => void;
}

const boxes = [
  { key: 'draws', label: 'Draws', help: 'How often every assumption is drawn' },
  { key: 'seed', label: 'Seed', help: 'The same seed draws the very same again' },
] as const;

/** How many draws to make and from which seed; while they are made, how far they are. */
export function DrawBar({ values, wrong, jobId, isRunning, isOff, onChange, onLeave, onDraw }: DrawBarProps) {
  const job = useApp((state) => (jobId === null ? undefined : state.jobs[jobId]));
  const cancel = useApp((state) => state.cancelJob);
  return (
    <>
      <div className={styles.draw}>
        {boxes.map(({ key, label, help }) => (
          <div
            key={key}
            className={styles.count}
            title={help}
            onBlur={() => afterPointer(() => onLeave(key))}
          >
            <DecimalInput
              label={label}
              value={values[key]}
              isWrong={wrong[key] !== undefined}
              onChange={(value) => onChange({ ...values, [key]: value })}
            />
          </div>
        ))}
        {isRunning ? (
          <>
            <div className={styles.progress}>
              <output>{job?.label ?? 'Drawing…'}</output>
              <Progress
                value={job && job.total > 0 ? (job.done / job.total) * 100 : 0}
                size={4}
                transitionDuration={0}
                aria-label="Drawn so far"
              />
            </div>
            <Button
              variant="default"
              disabled={jobId === null}
              onClick={() => jobId !== null && void cancel(jobId)}
            >
              Cancel
            </Button>
          </>
        ) : (
          <Button disabled={isOff} leftSection={<Dices size={14} aria-hidden />} onClick={onDraw}>
            Draw
          </Button>
        )}
      </div>
      <IssueList id="draws-wrong" reasons={boxes.flatMap(({ key }) => wrong[key] ?? [])} />
    </>
  );
}
