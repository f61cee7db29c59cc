import { Button, NativeSelect } from '@mantine/core';
import { Lock } from 'lucide-react';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import type { OpenDeal } from '../../../../domain/deals/deal.ts';
import { useApp } from '../../../store.ts';
import { Slow } from '../../../ui/slow.tsx';
import { useEconomics } from '../use-economics.ts';
import { moveInTable } from './move-in-table.ts';
import { RoundValue } from './round-value.tsx';
import { useGoToPlace } from './go-to-place.ts';
import { useRoundValue } from './use-round-value.ts';
import { ValueProblems } from './value-problems.tsx';
import { ValuedContext, type Valued } from './valued.ts';
import { WorkingPanel } from './working-panel.tsx';
import styles from './value.module.css';

/** What a round is worth to each side, with every figure's working. */
export function ValuePart({ open }: { readonly open: OpenDeal }) {
  const { deal, rounds, round } = open;
  const chosen = useApp((state) => state.valuedRounds[deal.id]);
  const choose = useApp((state) => state.chooseValuedRound);
  const isOpened = useApp((state) => state.figure !== null && state.figure.dealId === deal.id);
  const closeFigure = useApp((state) => state.closeFigure);
  const goTo = useGoToPlace(deal.id);
  const economics = useEconomics(deal.id);
  const roundId = rounds.find(({ id }) => id === chosen)?.id ?? round.id;
  const shown = useRoundValue(open, roundId);
  const valuation = shown?.answer?.valuation;
  const valued = useMemo(
    (): Valued | null =>
      valuation
        ? {
            dealId: deal.id,
            roundId,
            valuation,
            ours: deal.ourSide,
            theirs: deal.ourSide === 'A' ? 'B' : 'A',
            parties: deal.parties,
          }
        : null,
    [valuation, deal, roundId],
  );
  const hasForecast = economics?.state !== 'ready' || economics.value.forecasts.length > 0;
  const part = useRef<HTMLDivElement>(null);
  const close = useCallback((): void => {
    part.current?.querySelector<HTMLElement>('[data-figure][aria-pressed="true"]')?.focus();
    closeFigure();
  }, [closeFigure]);
  useEffect(() => {
    const own = part.current;
    const press = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') close();
      else moveInTable(event);
    };
    own?.addEventListener('keydown', press);
    return () => own?.removeEventListener('keydown', press);
  }, [close]);
  return (
    <div className={styles.part} ref={part}>
      <div className={styles.main}>
        <div className={styles.bar}>
          <NativeSelect
            className={styles.choice ?? ''}
            aria-label="Round to value"
            value={roundId}
            data={rounds.toReversed().map(({ id, number, status, dated, proposedBy }) => ({
              value: id,
              label: `Round ${number}, ${status}, ${dated}, by ${proposedBy === deal.ourSide ? 'us' : 'them'}`,
            }))}
            onChange={(event) => choose(deal.id, event.currentTarget.value)}
          />
          <span className={styles.private}>
            <Lock size={12} aria-hidden /> private, never on their copy
          </span>
          <span className={styles.asking} aria-live="polite">
            {shown?.isAsking && shown.answer && <Slow>Reckoning…</Slow>}
          </span>
        </div>
        <div className={styles.body}>
          {shown && shown.problems.length > 0 && <ValueProblems dealId={deal.id} problems={shown.problems} />}
          {(!shown || (shown.isAsking && !shown.answer && shown.problems.length === 0)) && (
            <Slow>Reckoning what the round is worth…</Slow>
          )}
          {valued && (
            <ValuedContext value={valued}>
              {!hasForecast && (
                <p className={styles.quiet}>
                  No sales are forecast yet: running royalties count as nothing.{' '}
                  <Button
                    variant="default"
                    onClick={() => goTo({ at: 'forecast', side: valued.theirs, row: null })}
                  >
                    Add a forecast
                  </Button>
                </p>
              )}
              <RoundValue />
            </ValuedContext>
          )}
        </div>
      </div>
      {isOpened && <WorkingPanel dealId={deal.id} onClose={close} />}
    </div>
  );
}
