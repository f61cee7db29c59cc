import { SegmentedControl } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { OpenDeal, Round } from '../../../domain/deals/deal.ts';
import { allChanges, filterChanges } from '../../../domain/rounds/filter-changes.ts';
import { reasonOf } from '../../../domain/rounds/reason-of.ts';
import type { RoundChange } from '../../../domain/rounds/round-change.ts';
import { useApp } from '../../store.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ScrollRegion } from '../../ui/scroll-region.tsx';
import { ChangeTable } from './change-table.tsx';
import { OnlyTerm } from './only-term.tsx';
import { putBack, type PutBack } from './put-back.ts';
import { RedlineView } from './redline-view.tsx';
import styles from './comparison.module.css';

const sorts = ['all', 'open', 'against', 'reason'] as const;
type Sort = (typeof sorts)[number];
const labels: Readonly<Record<Sort, string>> = {
  all: 'All',
  open: 'Not agreed',
  against: 'Against us',
  reason: 'With reason',
};

interface ChangesViewProps {
  readonly open: OpenDeal;
  readonly changes: readonly RoundChange[];
  /** The round compared from: what a change is put back to. */
  readonly former: Round;
  readonly later: Round;
  /** The rounds that may have brought a change, oldest first. */
  readonly broughtBy: readonly string[];
  readonly onTerm: (key: string) => void;
}

/** Typed changes first, then the wording that changed by itself; both through one filter. */
export function ChangesView({ open, changes, former, later, broughtBy, onTerm }: ChangesViewProps) {
  const [filter, setFilter] = useState<Sort>('all');
  const [isSideBySide, setIsSideBySide] = useState(false);
  const saveTerm = useApp((state) => state.saveTerm);
  const removeTerm = useApp((state) => state.removeTerm);
  const addTerm = useApp((state) => state.addTerm);
  const onlyTerm = useApp(({ route }) => (route.screen === 'deal' ? (route.onlyTerm ?? null) : null));
  const { remarks, deal } = open;
  const looked = useMemo(
    () => (onlyTerm === null ? changes : changes.filter(({ termKey }) => termKey === onlyTerm)),
    [changes, onlyTerm],
  );
  const found = useMemo(
    (): Readonly<Record<Sort, readonly RoundChange[]>> => ({
      all: looked,
      open: filterChanges(looked, { ...allChanges, isOpenOnly: true }, later, deal.ourSide),
      against: filterChanges(looked, { ...allChanges, isAgainstUsOnly: true }, later, deal.ourSide),
      reason: looked.filter((change) => reasonOf(change, broughtBy, remarks) !== null),
    }),
    [looked, later, deal.ourSide, broughtBy, remarks],
  );
  const shown = found[filter];
  const wording = shown.filter(({ redline }) => redline !== null);
  const draft = open.round.status === 'draft' && open.round.id !== former.id ? open.round : null;
  const take = async (roundId: string, step: PutBack): Promise<void> => {
    if (step.kind === 'remove') return void (await removeTerm(roundId, step.key));
    if (step.kind === 'add' && !(await addTerm(roundId, step.key)).ok) return;
    await saveTerm(roundId, step.key, step.part);
  };
  const back = (change: RoundChange): (() => void) | null => {
    const step = draft && putBack(draft, former, change);
    return step && draft ? () => void take(draft.id, step) : null;
  };
  if (changes.length === 0)
    return <EmptyState title="No difference" text="These two rounds say the same, word for word." />;
  return (
    <>
      <div className={styles.bar}>
        <SegmentedControl
          aria-label="Which changes"
          value={filter}
          onChange={(value) => setFilter(value)}
          data={sorts.map((sort) => ({ value: sort, label: `${labels[sort]} ${found[sort].length}` }))}
        />
        {onlyTerm !== null && <OnlyTerm open={open} termKey={onlyTerm} />}
        {wording.length > 0 && (
          <SegmentedControl
            className={styles.space ?? ''}
            aria-label="Wording"
            value={isSideBySide ? 'side' : 'inline'}
            onChange={(value) => setIsSideBySide(value === 'side')}
            data={[
              { value: 'inline', label: 'Inline' },
              { value: 'side', label: 'Side by side' },
            ]}
          />
        )}
      </div>
      <ScrollRegion label="Changes" className={styles.scroll}>
        {shown.length === 0 && (
          <p className={styles.fine}>
            {onlyTerm !== null && looked.length === 0
              ? 'These two rounds say the same of this term.'
              : 'No change of this sort.'}
          </p>
        )}
        {shown.length > 0 && (
          <ChangeTable open={open} changes={shown} broughtBy={broughtBy} onJump={onTerm} onPutBack={back} />
        )}
        {wording.length > 0 && <h2 className={styles.part}>Wording</h2>}
        {wording.map(({ termKey, termLabel, redline }) => (
          <section key={termKey} className={styles.clause} aria-label={`Wording of ${termLabel}`}>
            <button type="button" className={styles.jump} onClick={() => onTerm(termKey)}>
              {termLabel}
            </button>
            {redline && <RedlineView redline={redline} isSideBySide={isSideBySide} />}
          </section>
        ))}
      </ScrollRegion>
    </>
  );
}
