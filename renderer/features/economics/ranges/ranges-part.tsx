import { NativeSelect } from '@mantine/core';
import { useEffect, useMemo } from 'react';
import type { OpenDeal } from '../../../../domain/deals/deal.ts';
import type { EconomicSettings } from '../../../../domain/economics/forecasts/settings.ts';
import type { DealRanges } from '../../../../domain/contract/ranges.ts';
import { useApp } from '../../../store.ts';
import { Problem } from '../../../ui/problem.tsx';
import { ScrollRegion } from '../../../ui/scroll-region.tsx';
import { Slow } from '../../../ui/slow.tsx';
import { useEconomics } from '../use-economics.ts';
import { Unsettled } from '../unsettled.tsx';
import { Distribution } from './distribution.tsx';
import { RangesForm } from './ranges-form.tsx';
import { TornadoPicture } from './tornado-picture.tsx';
import { useRangesDraft } from './use-ranges-draft.ts';
import styles from './ranges.module.css';

/** What may come out otherwise, and what that does to a round. */
export function RangesPart({ open }: { readonly open: OpenDeal }) {
  const { deal } = open;
  const economics = useEconomics(deal.id);
  const ranges = useApp((state) => state.ranges[deal.id]);
  const load = useApp((state) => state.loadRanges);
  const held = economics?.state === 'ready' ? economics.value : null;
  // suggestions follow the forecasts, and what a deal is reckoned with is read anew after each step taken back
  useEffect(() => {
    if (held) void load(deal.id);
  }, [deal.id, load, held]);
  if (economics?.state === 'failed') return <Problem>{economics.message}</Problem>;
  if (ranges?.state === 'failed') return <Problem>{ranges.message}</Problem>;
  if (!held || !ranges || ranges.state === 'loading') return <Slow>Reading the ranges…</Slow>;
  if (!held.settings)
    return (
      <Unsettled
        title="Ranges of the assumptions"
        text="Say first in which currency, for which day and at which discount rate to reckon. Then state between which bounds each assumption lies, and see which of them moves a round most."
      />
    );
  return (
    <Stated
      key={deal.id}
      open={open}
      settings={held.settings}
      currencies={held.rates.map(({ currency }) => currency)}
      ranges={ranges.value}
      economics={held}
    />
  );
}

interface StatedProps {
  readonly open: OpenDeal;
  readonly settings: EconomicSettings;
  readonly currencies: readonly string[];
  readonly ranges: DealRanges;
  readonly economics: unknown;
}

function Stated({ open, settings, currencies, ranges, economics }: StatedProps) {
  const { deal, round, rounds } = open;
  const chosen = useApp((state) => state.valuedRounds[deal.id]);
  const choose = useApp((state) => state.chooseValuedRound);
  const form = useRangesDraft(deal.id, ranges.ranges, settings.currency);
  const roundId = rounds.find(({ id }) => id === chosen)?.id ?? round.id;
  const stated = ranges.ranges;
  const basis = useMemo(() => [round.terms, economics, stated], [round.terms, economics, stated]);
  return (
    <ScrollRegion label="Ranges of the assumptions" className={styles.body}>
      <section className={styles.section} aria-label="Assumptions">
        <h2 className={styles.title}>What may come out otherwise</h2>
        <p className={styles.intro}>
          Between which bounds each assumption lies, by whom and why. Private: none of it is on their copy.
        </p>
        <RangesForm
          sides={{ A: deal.parties.A.name, B: deal.parties.B.name }}
          currency={settings.currency}
          discountRate={settings.discountRate}
          currencies={currencies}
          suggestions={ranges.suggestions}
          values={form.values}
          wrong={form.wrong}
          refusal={form.refusal}
          onChange={form.change}
          onLeave={form.leave}
        />
      </section>
      <div className={styles.round}>
        <NativeSelect
          aria-label="Round to value"
          value={roundId}
          data={rounds.toReversed().map(({ id, number, status, dated }) => ({
            value: id,
            label: `Round ${number}, ${status}, ${dated}`,
          }))}
          onChange={(event) => choose(deal.id, event.currentTarget.value)}
        />
      </div>
      <TornadoPicture open={open} roundId={roundId} basis={basis} />
      <Distribution open={open} roundId={roundId} form={form} />
    </ScrollRegion>
  );
}
