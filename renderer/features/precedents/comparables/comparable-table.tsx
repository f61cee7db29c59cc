import { Lock } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import type { Comparable } from '../../../../domain/precedents/comparable.ts';
import { publishedDateWords } from '../../../../domain/precedents/published-date.ts';
import { DenseTable } from '../../../ui/dense-table.tsx';
import { ScrollRegion } from '../../../ui/scroll-region.tsx';
import { EntrySigns } from '../library/entry-signs.tsx';
import { AlikeBar } from '../similarity/alike-bar.tsx';
import { VerdictChip } from './verdict-chip.tsx';
import styles from './comparables.module.css';

const columns = [
  { label: 'Alike', width: '104px', help: 'Choose a row to see of what parts it is made' },
  { label: 'Precedent' },
  { label: 'Announced', width: '108px' },
  { label: 'Figure', width: '19%', help: 'One figure that tells the entry at a glance, as it was published' },
  { label: 'Decision', width: '25%' },
];

interface ComparableTableProps {
  readonly comparables: readonly Comparable[];
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
}

/** The candidates, the most alike first; arrow keys walk through them. */
export function ComparableTable({ comparables, chosen, onChoose }: ComparableTableProps) {
  return (
    <ScrollRegion label="Candidates" className={styles.scroll}>
      <DenseTable label="Comparables" columns={columns}>
        {comparables.map(({ id, title, announced, headline, similarity, decision, ...whose }) => (
          <tr key={id} aria-selected={id === chosen} onClick={() => onChoose(id)}>
            <td>
              {similarity.percent === null ? (
                <span className={styles.dim}>nothing to compare</span>
              ) : (
                <AlikeBar percent={similarity.percent} />
              )}
            </td>
            <td>
              <span className={styles.entry}>
                <button
                  type="button"
                  className={styles.name}
                  data-comparable={id}
                  aria-pressed={id === chosen}
                  title={title}
                  onClick={() => onChoose(id)}
                  onKeyDown={(event) => walk(event, onChoose)}
                >
                  {title}
                </button>
                <EntrySigns summary={whose} />
              </span>
            </td>
            <td>
              {announced === null ? (
                <span className={styles.dim}>not stated</span>
              ) : (
                publishedDateWords(announced)
              )}
            </td>
            <td title={headline ?? undefined}>
              {headline ?? <span className={styles.dim}>no figure is public</span>}
            </td>
            <td title={decision?.reason}>
              {decision && (
                <span className={styles.decision}>
                  <VerdictChip verdict={decision.verdict} />
                  <Lock size={11} aria-label="Our reason" />
                  <span className={styles.why}>{decision.reason}</span>
                </span>
              )}
            </td>
          </tr>
        ))}
      </DenseTable>
    </ScrollRegion>
  );
}

function walk(event: KeyboardEvent<HTMLButtonElement>, onChoose: (id: string) => void): void {
  const names = [
    ...(event.currentTarget.closest('table')?.querySelectorAll<HTMLButtonElement>('[data-comparable]') ?? []),
  ];
  const here = names.indexOf(event.currentTarget);
  const to = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: names.length - 1 }[event.key];
  const next = to === undefined ? undefined : names[to];
  if (to === undefined) return;
  event.preventDefault();
  next?.focus();
  if (next?.dataset['comparable'] !== undefined) onChoose(next.dataset['comparable']);
}
