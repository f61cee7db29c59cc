import { useCallback, useId, useMemo, useState } from 'react';
import type { PatentListSummary } from '../../../../domain/contract/patent-lists.ts';
import { addYears, isDay } from '../../../../domain/days.ts';
import type { FamilyKey } from '../../../../domain/patents/families/family-key.ts';
import { useApp } from '../../../store.ts';
import type { CurveData } from '../../../../domain/pictures/chart-data.ts';
import { DateInput } from '../../../ui/date-input.tsx';
import { Problem } from '../../../ui/problem.tsx';
import { Slow } from '../../../ui/slow.tsx';
import { byKey } from '../families/family-words.ts';
import { sayCount } from '../say-count.ts';
import { useAnswer } from '../../../use-answer.ts';
import { sayList } from './list-words.ts';
import { Picture } from '../../../pictures/picture.tsx';
import type { Term } from './pictures-slice.ts';
import styles from './pictures.module.css';

interface RunOffPictureProps {
  readonly list: PatentListSummary;
  readonly familyKey: FamilyKey;
  readonly term: Term;
  readonly onTerm: (term: Term) => void;
}

/** Years that are shown before and after the term. */
const MARGIN = 3;

/** How a list runs off over the term of a licence: what is in force and pending on each anniversary, estimated. */
export function RunOffPicture({ list, familyKey, term, onTerm }: RunOffPictureProps) {
  const runOff = useApp((state) => state.runOffList);
  const ids = { from: useId(), to: useId() };
  const [typed, setTyped] = useState(term);
  const isTerm = isWhole(typed);
  const from = addYears(term.from, -MARGIN);
  const to = addYears(term.to, MARGIN);
  const answer = useAnswer(
    useCallback(
      () => runOff({ listId: list.id, from, to, step: 'year', familyKey }),
      [runOff, list.id, from, to, familyKey],
    ),
    list,
  );
  const change = (next: Term): void => {
    setTyped(next);
    if (isWhole(next)) onTerm(next);
  };
  const { from: first, to: last } = term;
  const data = useMemo((): CurveData | null => {
    if (answer.state !== 'ready') return null;
    const { points } = answer.value;
    return {
      kind: 'curve',
      unit: 'Applications and families',
      days: points.map(({ on }) => on),
      band: { from: first, to: last, label: `licence term ${first} to ${last}` },
      series: [
        {
          name: 'applications in force (estimated)',
          colour: 'green',
          values: points.map(({ applications }) => applications['in-force']),
        },
        {
          name: 'applications pending',
          colour: 'blue',
          values: points.map(({ applications }) => applications.pending),
        },
        {
          name: `families with any in force, ${byKey[familyKey]} (estimated)`,
          colour: 'plum',
          values: points.map(({ familiesInForce }) => familiesInForce),
        },
      ],
    };
  }, [answer, first, last, familyKey]);
  if (answer.state === 'failed') return <Problem>{answer.message}</Problem>;
  if (answer.state === 'loading' || !data) return <Slow>Reckoning the run-off…</Slow>;
  const day = (which: 'from' | 'to', label: string) => (
    <div className={styles.field}>
      <label htmlFor={ids[which]}>{label}</label>
      <DateInput
        id={ids[which]}
        value={typed[which]}
        isWrong={!isTerm}
        onChange={(value) => change({ ...typed, [which]: value })}
      />
    </div>
  );
  const { applicationsWithoutGrantDay } = answer.value;
  return (
    <Picture
      title={`Run-off against the licence term, families ${byKey[familyKey]} (estimated)`}
      subline={`${sayList(list)}. One point a year; terms are estimated and unadjusted.`}
      data={data}
      controls={
        <>
          {day('from', 'Licence term from')}
          {day('to', 'to')}
          {!isTerm && <span role="alert">The term has to end after it begins.</span>}
        </>
      }
    >
      {applicationsWithoutGrantDay > 0 && (
        <p className={styles.note}>
          {sayCount(applicationsWithoutGrantDay)} granted applications state no day of grant and count from
          their filing on.
        </p>
      )}
    </Picture>
  );
}

function isWhole({ from, to }: Term): boolean {
  return isDay(from) && isDay(to) && from <= to;
}
