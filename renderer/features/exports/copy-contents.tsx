import { Check, Lock, X } from 'lucide-react';
import type { ExportRequest } from '../../../domain/contract/exports.ts';
import type { OpenDeal } from '../../../domain/deals/deal.ts';
import { useApp } from '../../store.ts';
import styles from './export-panel.module.css';

interface CopyContentsProps {
  readonly open: OpenDeal;
  readonly copy: ExportRequest['copy'];
}

/** What the chosen copy holds and what it leaves out, in words and before it is made. */
export function CopyContents({ open: { round, notes, positions, deal }, copy }: CopyContentsProps) {
  const precedents = useApp((state) =>
    state.precedents.state === 'ready' ? state.precedents.value.length : null,
  );
  const noteCount = Object.values(notes).filter((note) => note.trim() !== '').length;
  const positionCount = Object.keys(positions).length;
  const schedules = round.schedules.map((schedule) => schedule.letter).join(', ');
  const holds = [
    `Cover: parties, round ${round.number}, date, “without prejudice”`,
    `${round.terms.length} terms with their states and the marks of their figures`,
    ...(schedules ? [`Schedules: ${schedules}, with counts and rejects`] : []),
  ];
  const kept = [
    `Our working title and which side we are${deal.nextStep.text === '' ? '' : ', and the next step'}`,
    `${positionCount === 1 ? '1 position' : `${positionCount} positions`}, and where the round goes beyond them`,
    'Changes since the round before, with reasons and answers',
    'Problems of the sheet',
    ...(schedules ? ['From which list each schedule comes, and which part of it'] : []),
    noteCount === 1 ? '1 private note' : `${noteCount} private notes`,
    `Comparison with ${precedents ?? 'all'} precedents and their sources`,
  ];
  const isInternal = copy === 'internal';
  return (
    <div className={styles.contents}>
      <section aria-label="This copy holds">
        <h2 className={styles.label}>Holds</h2>
        <ul>
          {holds.map((line) => (
            <li key={line}>
              <Check size={13} aria-hidden /> {line}
            </li>
          ))}
          {isInternal &&
            kept.map((line) => (
              <li key={line} className={styles.private}>
                <Lock size={13} aria-hidden /> {line}
              </li>
            ))}
        </ul>
      </section>
      <section aria-label="This copy leaves out">
        <h2 className={styles.label}>Leaves out</h2>
        <ul>
          {!isInternal &&
            kept.map((line) => (
              <li key={line}>
                <X size={13} aria-hidden /> {line}
              </li>
            ))}
          <li>
            <X size={13} aria-hidden /> Names of users, machines, folders and patent-list files
          </li>
        </ul>
      </section>
    </div>
  );
}
