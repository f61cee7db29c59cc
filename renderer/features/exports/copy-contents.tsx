import { Check, Lock, X, type LucideIcon } from 'lucide-react';
import type { DocumentChoice } from '../../../domain/contract/exports.ts';
import type { OpenDeal } from '../../../domain/deals/deal.ts';
import { useApp } from '../../store.ts';
import styles from './export-panel.module.css';

interface CopyContentsProps {
  readonly open: OpenDeal;
  readonly copy: DocumentChoice['copy'];
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
  const never = 'Names of users, machines, folders and patent-list files';
  return (
    <div className={styles.contents}>
      <Lines title="Holds" label="This copy holds" icon={Check} lines={holds} />
      {isInternal && (
        <Lines title="For us alone" label="This copy holds for us alone" icon={Lock} lines={kept} isPrivate />
      )}
      <Lines
        title="Leaves out"
        label="This copy leaves out"
        icon={X}
        lines={[...(isInternal ? [] : kept), never]}
      />
    </div>
  );
}

interface LinesProps {
  readonly title: string;
  readonly label: string;
  readonly icon: LucideIcon;
  readonly lines: readonly string[];
  readonly isPrivate?: boolean;
}

function Lines({ title, label, icon: Icon, lines, isPrivate = false }: LinesProps) {
  return (
    <section aria-label={label} className={isPrivate ? styles.private : undefined}>
      <h2 className={styles.label}>{title}</h2>
      <ul>
        {lines.map((line) => (
          <li key={line}>
            <Icon size={13} aria-hidden /> <span>{line}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
