import { NativeSelect, SegmentedControl } from '@mantine/core';
import { useCallback, useMemo, useState } from 'react';
import type { UnitRates } from '../../../../domain/contract/unit-rates.ts';
import type { OpenDeal } from '../../../../domain/deals/deal.ts';
import { firstOfEach, unitRatesData } from '../../../../domain/economics/programmes/unit-rates-data.ts';
import type { Side } from '../../../../domain/terms/values/value-kind.ts';
import { Picture } from '../../../pictures/picture.tsx';
import { useApp } from '../../../store.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { ScrollRegion } from '../../../ui/scroll-region.tsx';
import { Slow } from '../../../ui/slow.tsx';
import { useAnswer } from '../../../use-answer.ts';
import { useEconomics } from '../use-economics.ts';
import { RoundRefusal } from '../value/round-refusal.tsx';
import { ProgrammeTable } from './programme-table.tsx';
import { YearLimitNote } from './year-limit-note.tsx';
import styles from './rates.module.css';

/** What a round, the latest unless another is chosen, bears per unit by product and region, beside what programmes and pools publish. */
export function RatesPart({ open }: { readonly open: OpenDeal }) {
  const { deal, round, rounds } = open;
  const ask = useApp((state) => state.askUnitRates);
  const economics = useEconomics(deal.id);
  const [side, setSide] = useState<Side>(deal.ourSide === 'A' ? 'B' : 'A');
  const [roundId, setRoundId] = useState<string | null>(null);
  const [year, setYear] = useState<number | null>(null);
  const [picked, setPicked] = useState<readonly string[] | null>(null);
  const basis = useMemo(() => [round.terms, economics], [round.terms, economics]);
  const answer = useAnswer(
    useCallback(
      () =>
        ask({
          dealId: deal.id,
          side,
          ...(roundId === null ? {} : { roundId }),
          ...(year === null ? {} : { year }),
        }),
      [ask, deal.id, roundId, side, year],
    ),
    basis,
  );
  const shown = answer.state === 'ready' ? answer.value : null;
  const chosen = useMemo(() => picked ?? (shown ? firstOfEach(shown.programmes) : []), [picked, shown]);
  const data = useMemo(() => shown && unitRatesData(shown, chosen), [shown, chosen]);
  const choice = (
    <NativeSelect
      aria-label="Round of the rates"
      value={roundId ?? round.id}
      data={rounds.toReversed().map(({ id, number, status }) => ({
        value: id,
        label: `Round ${number}${status === 'draft' ? ' (draft)' : ''}`,
      }))}
      onChange={(event) => setRoundId(event.currentTarget.value)}
    />
  );
  if (answer.state === 'failed')
    return (
      <section aria-label="Rates">
        <div className={styles.refused}>{choice}</div>
        <RoundRefusal open={open} roundId={roundId ?? round.id} message={answer.message} />
      </section>
    );
  if (!shown || !data) return <Slow>Reckoning what a unit bears…</Slow>;
  const controls = (
    <>
      {choice}
      <SegmentedControl
        aria-label="Who pays"
        value={side}
        data={(['A', 'B'] as const).map((value) => ({ value, label: `${deal.parties[value].name} pays` }))}
        onChange={(value) => {
          setSide(value === 'A' ? 'A' : 'B');
          setYear(null);
        }}
      />
      {shown.year !== null && (
        <NativeSelect
          aria-label="Year of the sales"
          value={String(shown.year)}
          data={shown.years.map(String)}
          onChange={(event) => setYear(Number(event.currentTarget.value))}
        />
      )}
    </>
  );
  if (shown.rows.length === 0)
    return (
      <section className={styles.none} aria-label="Rates">
        <div className={styles.controls}>{controls}</div>
        <EmptyState
          title="No running royalty on these sales"
          text={`Round ${shown.number} asks nothing per unit of ${deal.parties[side].name}, or its sales are not forecast yet.`}
        />
      </section>
    );
  return (
    <ScrollRegion label="Rates" className={styles.body}>
      <Picture
        title={`Rates by product and region against published programmes, ${shown.year ?? ''}`}
        subline={sublineOf(shown, deal.parties[side].name)}
        data={data}
        isConfidential
        controls={controls}
      >
        <YearLimitNote answer={shown} />
      </Picture>
      <ProgrammeTable answer={shown} chosen={chosen} onChoose={setPicked} />
    </ScrollRegion>
  );
}

function sublineOf({ number, currency, valuationDate }: UnitRates, payer: string): string {
  return `Round ${number}: royalty of ${payer} per licensed unit after discounts and limits per unit, before limits of the year. Percentages of programmes are taken of each row’s price between their floor and cap. All in ${currency} at the rates of ${valuationDate}`;
}
