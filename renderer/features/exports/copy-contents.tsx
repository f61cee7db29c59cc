import { Check, Lock, TriangleAlert, X, type LucideIcon } from 'lucide-react';
import { useCallback } from 'react';
import type { OpenDeal } from '../../../domain/deals/deal.ts';
import type { ExportOptions } from '../../../domain/document/export-options.ts';
import { useApp } from '../../store.ts';
import { Problem } from '../../ui/problem.tsx';
import { useAnswer } from '../../use-answer.ts';
import type { ExportChoice } from './exports-slice.ts';
import styles from './export-panel.module.css';

interface CopyContentsProps {
  readonly open: OpenDeal;
  readonly choice: ExportChoice;
  readonly options: ExportOptions;
}

/** What the chosen copy holds and what it leaves out, in words and before it is made. */
export function CopyContents({ open, choice: { round, copy, since, as }, options }: CopyContentsProps) {
  const readCopyContents = useApp((state) => state.readCopyContents);
  const dealId = open.deal.id;
  const ask = useCallback(
    () => readCopyContents(dealId, { round, copy, since, as }, options),
    [readCopyContents, dealId, round, copy, since, as, options],
  );
  const answer = useAnswer(ask, open);
  if (answer.state === 'loading') return null;
  if (answer.state === 'failed') return <Problem>{answer.message}</Problem>;
  const { holds, holdsPrivate, leavesOut, cautions } = answer.value;
  return (
    <div className={styles.contents}>
      {cautions.length > 0 && (
        <Lines
          title="Look at once more"
          label="To look at before it goes, for us alone"
          icon={TriangleAlert}
          lines={cautions}
          isPrivate
        />
      )}
      <Lines title="Holds" label="This copy holds" icon={Check} lines={holds} />
      {holdsPrivate.length > 0 && (
        <Lines
          title="For us alone"
          label="This copy holds for us alone"
          icon={Lock}
          lines={holdsPrivate}
          isPrivate
        />
      )}
      <Lines title="Leaves out" label="This copy leaves out" icon={X} lines={leavesOut} />
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
