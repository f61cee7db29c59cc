import { useMemo } from 'react';
import type { Deal } from '../../../../domain/deals/deal.ts';
import type { DecayYear, StandardStrength } from '../../../../domain/economics/strength/result.ts';
import { sayFamilies, sayNumber } from '../../../../domain/economics/strength/strength-words.ts';
import { shortNames } from '../../../../domain/deals/short-name.ts';
import type { Side } from '../../../../domain/terms/values/value-kind.ts';
import type { CurveData } from '../../../../domain/pictures/chart-data.ts';
import { Picture } from '../../../pictures/picture.tsx';
import { OutcomeCell } from './outcome-cell.tsx';
import { sayFigure } from './say-outcome.ts';
import styles from './strength.module.css';

interface DecaySectionProps {
  readonly deal: Deal;
  readonly standard: StandardStrength;
}

/** How the families of both sides run off over the term, and their shares with them. Every expiry is an estimate. */
export function DecaySection({ deal, standard }: DecaySectionProps) {
  const { name, decay, withoutExpiry } = standard;
  const names = shortNames({ A: deal.parties.A.name, B: deal.parties.B.name });
  const isCounted = useMemo(
    () => ({ A: standard.A.own !== null, B: standard.B.own !== null }),
    [standard.A.own, standard.B.own],
  );
  const data = useMemo((): CurveData => toCurve(decay, deal, isCounted), [decay, deal, isCounted]);
  const [first] = decay;
  const last = decay.at(-1);
  if (!first || !last || (!isCounted.A && !isCounted.B)) return null;
  const apart = (['A', 'B'] as const).filter((side) => withoutExpiry[side] > 0);
  return (
    <div className={styles.decay}>
      <Picture
        title={`${name}: families not yet expired over the term (estimated)`}
        subline={`${first.on} to ${last.on}, on the same day of each year; terms unadjusted, fees taken as paid`}
        data={data}
        isConfidential
      >
        {apart.length > 0 && (
          <p className={styles.help}>
            Without any known expiry, in no year:{' '}
            {apart.map((side) => `${sayFamilies(withoutExpiry[side])} of ${names[side]}`).join(', ')}.
          </p>
        )}
      </Picture>
      <table className={styles.figures} aria-label={`Decay in ${name}`}>
        <thead>
          <tr>
            <th scope="col">Day</th>
            {(['A', 'B'] as const).flatMap((side) => [
              <th
                key={`${side} count`}
                scope="col"
                data-number
                title="not yet expired, and of these in force"
              >
                {names[side]}, unexpired (in force)
              </th>,
              <th key={`${side} share`} scope="col" data-number>
                S<sub>t</sub>
              </th>,
              <th key={`${side} ratio`} scope="col" data-number>
                S<sub>t</sub> / S<sub>0</sub>
              </th>,
            ])}
            <th scope="col" data-number>
              All
            </th>
          </tr>
        </thead>
        <tbody>
          {decay.map((year) => (
            <tr key={year.on}>
              <th scope="row">{year.on}</th>
              {(['A', 'B'] as const).flatMap((side) => [
                <td key={`${side} count`} data-number>
                  {isCounted[side]
                    ? `${sayNumber(year[side].unexpired)} (${sayNumber(year[side].inForce)})`
                    : 'not counted'}
                </td>,
                <td key={`${side} share`} data-number>
                  <OutcomeCell outcome={year[side].share} unit="share" />
                </td>,
                <td key={`${side} ratio`} data-number>
                  <OutcomeCell outcome={year[side].ratio} unit="share" />
                </td>,
              ])}
              <td data-number>{year.total === null ? 'not stated' : sayFigure(year.total, 'count')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A side whose families nobody counted has no curve: it is not one at zero. */
function toCurve(
  decay: readonly DecayYear[],
  { parties, ourSide }: Deal,
  isCounted: Readonly<Record<Side, boolean>>,
): CurveData {
  const names = shortNames({ A: parties.A.name, B: parties.B.name });
  return {
    kind: 'curve',
    unit: 'families, estimated',
    days: decay.map(({ on }) => on),
    band: null,
    series: (['A', 'B'] as const).flatMap((side) => {
      if (!isCounted[side]) return [];
      const isOurs = side === ourSide;
      return [
        {
          name: `${names[side]} unexpired`,
          colour: isOurs ? ('blue' as const) : ('amber' as const),
          values: decay.map((year) => year[side].unexpired),
        },
        {
          name: `${names[side]} in force`,
          colour: isOurs ? ('petrol' as const) : ('rust' as const),
          values: decay.map((year) => year[side].inForce),
        },
      ];
    }),
  };
}
