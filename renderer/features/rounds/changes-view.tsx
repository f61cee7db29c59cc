import { SegmentedControl } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { OpenDeal, Round } from '../../../domain/deals/deal.ts';
import { allChanges, filterChanges } from '../../../domain/rounds/filter-changes.ts';
import { putBack } from '../../../domain/rounds/put-back.ts';
import { isAnswered, reasonOf } from '../../../domain/rounds/reason-of.ts';
import type { RoundChange } from '../../../domain/rounds/round-change.ts';
import { useApp } from '../../store.ts';
import { useWorths } from '../../use-worths.ts';
import { ScrollRegion } from '../../ui/scroll-region.tsx';
import { ChangeTable } from './change-table.tsx';
import { AnswerRest } from './answer-rest.tsx';
import { OnlyTerm } from './only-term.tsx';
import { NoDifference } from './no-difference.tsx';
import { NoWorth } from './worth/no-worth.tsx';
import { RedlineView } from './redline-view.tsx';
import { isWhole, rowsOfChanges } from '../../../domain/rounds/rows-of-changes.ts';
import type { RoundPair } from './round-pair.ts';
import styles from './comparison.module.css';

const sorts = ['all', 'unanswered', 'open', 'against', 'reason'] as const;
type Sort = (typeof sorts)[number];
const labels: Readonly<Record<Sort, string>> = {
  all: 'All',
  unanswered: 'Unanswered',
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
  readonly onPair: (pair: RoundPair) => void;
}

/** Typed changes first, then the wording that changed by itself; both through one filter. */
export function ChangesView({ open, changes, former, later, broughtBy, onTerm, onPair }: ChangesViewProps) {
  const [filter, setFilter] = useState<Sort>('all');
  const [isSideBySide, setIsSideBySide] = useState(false);
  const putBackChanges = useApp((state) => state.putBack);
  const onlyTerm = useApp(({ route }) => (route.screen === 'deal' ? (route.onlyTerm ?? null) : null));
  const { remarks, deal } = open;
  const [worth] = useWorths(open, [{ from: former.id, to: later.id }]);
  const looked = useMemo(() => {
    const rows = rowsOfChanges(changes, former, later);
    return onlyTerm === null ? rows : rows.filter(({ termKey }) => termKey === onlyTerm);
  }, [changes, former, later, onlyTerm]);
  const found = useMemo(
    (): Readonly<Record<Sort, readonly RoundChange[]>> => ({
      all: looked,
      unanswered: looked.filter((change) => !isAnswered(change, broughtBy, remarks)),
      open: filterChanges(looked, { ...allChanges, isOpenOnly: true }, later, deal.ourSide),
      against: filterChanges(looked, { ...allChanges, isAgainstUsOnly: true }, later, deal.ourSide),
      reason: looked.filter((change) => reasonOf(change, broughtBy, remarks) !== null),
    }),
    [looked, later, deal.ourSide, broughtBy, remarks],
  );
  const shown = found[filter];
  const isShown = new Set(shown.map(({ termKey }) => termKey));
  const wording = changes.filter(
    ({ redline, termKey }) => redline !== null && isShown.has(termKey) && isWorded(shown, termKey),
  );
  const draft = open.round.status === 'draft' && open.round.id !== former.id ? open.round : null;
  const back = (change: RoundChange): (() => void) | null => {
    if (!draft || !putBack(draft, former, change)) return null;
    const { termKey, field } = change;
    const input = { roundId: draft.id, formerId: former.id, changes: [{ termKey, field }] };
    return () => void putBackChanges(input);
  };
  if (changes.length === 0) return <NoDifference open={open} later={later} onPair={onPair} />;
  return (
    <>
      <div className={styles.bar}>
        <SegmentedControl
          aria-label="Which changes"
          value={filter}
          onChange={(value) => setFilter(value)}
          data={sorts.map((sort) => ({ value: sort, label: `${labels[sort]} ${found[sort].length}` }))}
        />
        {found.unanswered.length > 0 && (
          <AnswerRest dealId={deal.id} changes={found.unanswered} roundId={broughtBy.at(-1) ?? later.id} />
        )}
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
      {worth && !worth.ok && <NoWorth error={worth.error} dealId={deal.id} />}
      <ScrollRegion label="Changes" className={styles.scroll}>
        {shown.length === 0 && (
          <p className={styles.fine}>
            {onlyTerm !== null && looked.length === 0
              ? 'These two rounds say the same of this term.'
              : 'No change of this sort.'}
          </p>
        )}
        {shown.length > 0 && (
          <ChangeTable
            open={open}
            changes={shown}
            worth={worth?.ok ? worth.value : null}
            broughtBy={broughtBy}
            onJump={onTerm}
            onPutBack={back}
          />
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

/** Whether the wording of a term is among what is shown: by itself, or with its whole term. */
function isWorded(shown: readonly RoundChange[], key: string): boolean {
  return shown.some((row) => row.termKey === key && (row.redline !== null || isWhole(row)));
}
