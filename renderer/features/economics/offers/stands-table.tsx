import type { Deal } from '../../../../domain/deals/deal.ts';
import type { Measured, Offers, Stand } from '../../../../domain/economics/offers/offers.ts';
import { measureUnit, stanceWords } from '../../../../domain/economics/offers/offers-picture.ts';
import { sayApart, sayMeasured } from '../../../../domain/economics/offers/say-measure.ts';
import { otherSide } from '../../../../domain/terms/favoured-side.ts';
import { Gain } from '../../../ui/gain.tsx';
import { PartyName } from '../../../ui/party-name.tsx';
import styles from './offers.module.css';

interface StandsTableProps {
  readonly offers: Offers;
  readonly measured: Measured;
  readonly deal: Deal;
}

/** Where the last offer of each side stands, and how far the two are apart. */
export function StandsTable({ offers, measured, deal }: StandsTableProps) {
  const { measure, stands, apart, levels, band } = measured;
  const { ourSide, parties } = deal;
  const stances = levels.filter(({ figure }) => figure !== null);
  const unit = measureUnit(measured, offers, { A: parties.A.name, B: parties.B.name });
  return (
    <section aria-label="Where the last offers stand">
      <h2 className={styles.heading}>
        Where the last offers stand <span className={styles.aside}>{unit}</span>
      </h2>
      <table className={styles.table} aria-label="Last offers">
        <thead>
          <tr>
            <th scope="col">Last offer of</th>
            <th scope="col" data-number>
              Figure
            </th>
            <th scope="col" data-number>
              Moved since its offer before
            </th>
            <th scope="col" data-number>
              Since its first
            </th>
            {stances.map(({ stance }) => (
              <th key={stance} scope="col" data-number>
                Against {stanceWords[stance].toLowerCase()}
              </th>
            ))}
            {band && (
              <th scope="col" data-number>
                Precedents
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {[ourSide, otherSide(ourSide)].map((side) => {
            const stand = stands.find((one) => one.side === side);
            return (
              <tr key={side}>
                <th scope="row">
                  <PartyName
                    name={parties[side].name}
                    rival={parties[otherSide(side)].name}
                    whose={side === ourSide ? 'ours' : 'theirs'}
                  />
                  <span className={styles.dim}>
                    {stand ? `round ${stand.last.number}` : 'no offer with a figure yet'}
                  </span>
                </th>
                <td data-number data-strong>
                  {stand && sayMeasured(measure, stand.last.figure)}
                </td>
                <td data-number>{stand && <Move of={stand.sinceBefore} {...{ measure, ourSide }} />}</td>
                <td data-number>
                  {stand && <Move of={stand.sinceFirst ?? stand.sinceBefore} {...{ measure, ourSide }} />}
                </td>
                {stances.map(({ stance }) => (
                  <td key={stance} data-number>
                    {stand && <Against stand={stand} stance={stance} measure={measure} />}
                  </td>
                ))}
                {band && (
                  <td data-number>
                    {stand?.band && (
                      <>
                        {stand.band.where}
                        {stand.band.where !== 'within' && (
                          <span className={styles.dim}>by {sayApart(measure, stand.band.by)}</span>
                        )}
                      </>
                    )}
                  </td>
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className={styles.apart}>
        {apart ? (
          <>
            Ours less theirs: <strong>{sayApart(measure, apart.by)}</strong>, round {apart.ours.number}{' '}
            against round {apart.theirs.number}
          </>
        ) : (
          'How far the sides are apart can be told once both have made an offer that has a figure.'
        )}
      </p>
    </section>
  );
}

function Move({
  of,
  measure,
  ourSide,
}: {
  readonly of: Stand['sinceBefore'];
  readonly measure: Measured['measure'];
  readonly ourSide: Deal['ourSide'];
}) {
  if (!of) return <span className={styles.dim}>none before</span>;
  return (
    <>
      {sayApart(measure, of.by)}
      <span className={styles.move}>
        round {of.fromNumber} to {of.toNumber}
        {of.favours && <Gain whose={of.favours === ourSide ? 'ours' : 'theirs'} />}
      </span>
    </>
  );
}

function Against({
  stand,
  stance,
  measure,
}: {
  readonly stand: Stand;
  readonly stance: Stand['levels'][number]['stance'];
  readonly measure: Measured['measure'];
}) {
  const level = stand.levels.find((one) => one.stance === stance);
  if (!level) return null;
  const isBeyond = stance === 'walkAway' && level.isBetter === false;
  return (
    <>
      {sayApart(measure, level.by)}
      <span className={isBeyond ? styles.alarm : styles.dim}>
        {level.isBetter === null
          ? 'at it'
          : level.isBetter
            ? 'better for us'
            : isBeyond
              ? 'beyond it'
              : 'short of it'}
      </span>
    </>
  );
}
