import type { Deal } from '../../../../domain/deals/deal.ts';
import type { Offers, OfferValue } from '../../../../domain/economics/offers/offers.ts';
import { stanceWords } from '../../../../domain/economics/offers/offers-picture.ts';
import { sayMeasured } from '../../../../domain/economics/offers/say-measure.ts';
import { otherSide } from '../../../../domain/terms/favoured-side.ts';
import type { Side } from '../../../../domain/terms/values/value-kind.ts';
import { useApp } from '../../../store.ts';
import { sayDay } from '../../../ui/days.ts';
import { PartyName } from '../../../ui/party-name.tsx';
import styles from './offers.module.css';

interface OffersTableProps {
  readonly offers: Offers;
  readonly deal: Deal;
  readonly onValue: (roundId: string) => void;
}

/** All figures of the picture and more: every round and the sheets at our limits, to both sides. */
export function OffersTable({ offers, deal, onValue }: OffersTableProps) {
  const { ourSide, parties } = deal;
  const go = useApp((state) => state.go);
  const payers = (['A', 'B'] as const).filter((side) => offers.measured.some(({ payer }) => payer === side));
  const compare = (from: string, to: string): void =>
    go({ screen: 'deal', dealId: deal.id, tab: 'rounds', termKey: null, pair: { from, to } });
  return (
    <section aria-label="All figures">
      <h2 className={styles.heading}>
        All figures{' '}
        <span className={styles.aside}>
          present values in {offers.currency}; rates over past units and those of the term
        </span>
      </h2>
      <div className={styles.wide}>
        <table className={styles.table} aria-label="Offers">
          <thead>
            <tr>
              <th scope="col">Round</th>
              <th scope="col">Proposed by</th>
              <th scope="col" data-number>
                NPV to {parties[ourSide].name}
              </th>
              <th scope="col" data-number>
                NPV to {parties[otherSide(ourSide)].name}
              </th>
              {payers.map((side) => (
                <th key={side} scope="col" data-number>
                  {parties[side].name} per unit
                </th>
              ))}
              {payers.map((side) => (
                <th key={side} scope="col" data-number>
                  {parties[side].name} % of sales
                </th>
              ))}
              <th scope="col">Changes</th>
            </tr>
          </thead>
          <tbody>
            {offers.offers.map(
              ({ roundId, number, dated, status, isWithdrawn, proposedBy, value }, index) => {
                const before = offers.offers[index - 1];
                return (
                  <tr key={roundId}>
                    <th scope="row">
                      <button type="button" className={styles.link} onClick={() => onValue(roundId)}>
                        Round {number}
                      </button>
                      <span className={styles.dim}>
                        {[sayDay(dated), status === 'draft' ? 'draft' : '', isWithdrawn ? 'withdrawn' : '']
                          .filter(Boolean)
                          .join(', ')}
                      </span>
                    </th>
                    <td>
                      <PartyName
                        name={parties[proposedBy].name}
                        rival={parties[otherSide(proposedBy)].name}
                        whose={proposedBy === ourSide ? 'ours' : 'theirs'}
                      />
                    </td>
                    <Figures value={value} {...{ payers, ourSide }} />
                    <td>
                      {before && (
                        <button
                          type="button"
                          className={styles.link}
                          onClick={() => compare(before.roundId, roundId)}
                        >
                          since round {before.number}
                        </button>
                      )}
                    </td>
                  </tr>
                );
              },
            )}
            {offers.stances.map(({ stance, value }) => (
              <tr key={stance}>
                <th scope="row" className={styles.stance}>
                  {stanceWords[stance]}
                </th>
                <td className={styles.dim}>round {offers.stancesOfRound} at our limits</td>
                <Figures value={value} {...{ payers, ourSide }} />
                <td className={styles.dim}>see below</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Figures({
  value,
  payers,
  ourSide,
}: {
  readonly value: OfferValue;
  readonly payers: readonly Side[];
  readonly ourSide: Side;
}) {
  if ('refused' in value)
    return (
      <td colSpan={2 + payers.length * 2} className={styles.reason}>
        {value.refused}
      </td>
    );
  const { npv, perUnit, percent } = value.figures;
  const rate = (measure: 'per-unit' | 'percent', figure: string | null) =>
    figure === null ? 'nothing sold' : sayMeasured(measure, figure);
  return (
    <>
      <td data-number data-strong>
        {sayMeasured('npv', npv[ourSide])}
      </td>
      <td data-number>{sayMeasured('npv', npv[otherSide(ourSide)])}</td>
      {payers.map((side) => (
        <td key={`unit ${side}`} data-number>
          {rate('per-unit', perUnit[side])}
        </td>
      ))}
      {payers.map((side) => (
        <td key={`percent ${side}`} data-number>
          {rate('percent', percent[side])}
        </td>
      ))}
    </>
  );
}
