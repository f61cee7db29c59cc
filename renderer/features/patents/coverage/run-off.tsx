import { useCallback, useMemo } from 'react';
import type { Output } from '../../../../domain/contract/contract.ts';
import type { PatentListSummary } from '../../../../domain/contract/patent-lists.ts';
import { addYears } from '../../../../domain/days.ts';
import type { FamilyKey } from '../../../../domain/patents/families/family-key.ts';
import { useApp } from '../../../store.ts';
import { ChartFrame } from '../../../ui/chart/chart-frame.tsx';
import type { ChartData } from '../../../../domain/pictures/chart-data.ts';
import { Problem } from '../../../ui/problem.tsx';
import { Slow } from '../../../ui/slow.tsx';
import { byKey } from '../families/family-words.ts';
import { sayCount } from '../say-count.ts';
import { useAnswer } from '../../../use-answer.ts';
import styles from './coverage.module.css';

interface RunOffProps {
  readonly list: PatentListSummary;
  readonly familyKey: FamilyKey;
  readonly from: string;
  readonly to: string;
}

/** What of the list is in force year by year, from before the licence term until after it. */
export function RunOff({ list, familyKey, from, to }: RunOffProps) {
  const runOffList = useApp((state) => state.runOffList);
  // Two years of the way here and three of what comes after, so that the term is seen in its place
  const start = addYears(from, -2);
  const end = addYears(to, 3);
  const answer = useAnswer(
    useCallback(
      () => runOffList({ listId: list.id, from: start, to: end, step: 'year', familyKey }),
      [runOffList, list.id, start, end, familyKey],
    ),
    list,
  );
  const curve = answer.state === 'ready' ? answer.value : null;
  const data = useMemo(() => curve && toChart(curve, familyKey, from, to), [curve, familyKey, from, to]);
  if (answer.state === 'failed') return <Problem>{answer.message}</Problem>;
  if (!curve || !data) return <Slow>Reckoning the run-off…</Slow>;
  const { applicationsWithoutFamily, applicationsWithoutGrantDay } = curve;
  return (
    <ChartFrame
      title={`In force over the licence term, families ${byKey[familyKey]}`}
      subline={`${list.name}, on the same day of each year; estimated, unadjusted, fees taken as paid`}
      data={data}
      height={260}
    >
      <p className={styles.note}>
        {applicationsWithoutFamily > 0 &&
          `${sayCount(applicationsWithoutFamily)} applications have no family ${byKey[familyKey]} and are in no family here. `}
        {applicationsWithoutGrantDay > 0 &&
          `${sayCount(applicationsWithoutGrantDay)} granted applications have no day of grant: they count from their filing on, so the years before today are too high.`}
      </p>
    </ChartFrame>
  );
}

function toChart(
  { points }: Output<'patentCoverage.curve'>,
  familyKey: FamilyKey,
  from: string,
  to: string,
): ChartData {
  return {
    kind: 'curve',
    unit: 'applications and families, estimated',
    days: points.map((point) => point.on),
    band: { from, to, label: 'licence term' },
    series: [
      {
        name: 'applications in force',
        colour: 'petrol',
        values: points.map((point) => point.applications['in-force']),
      },
      {
        name: 'applications pending',
        colour: 'amber',
        values: points.map((point) => point.applications.pending),
      },
      {
        name: `families in force ${byKey[familyKey]}`,
        colour: 'green',
        values: points.map((point) => point.familiesInForce),
      },
    ],
  };
}
