import { useMemo } from 'react';
import { divideDecimals, formatDecimal } from '../../../../domain/decimal.ts';
import type { OpenDeal } from '../../../../domain/deals/deal.ts';
import { Figure } from '../../../../domain/economics/figure.ts';
import { distributionData } from '../../../../domain/economics/simulation/distribution-data.ts';
import { assumptionName, boundWords } from '../../../../domain/economics/simulation/range-words.ts';
import { Picture } from '../../../pictures/picture.tsx';
import { DenseTable } from '../../../ui/dense-table.tsx';
import type { Drawing } from './simulation-slice.ts';
import styles from './ranges.module.css';

interface DistributionPictureProps {
  readonly open: OpenDeal;
  readonly roundId: string;
  readonly drawing: Extract<Drawing, { readonly state: 'done' }>;
}

/** Of a drawn factor or rate: what was drawn has twelve. */
const SHOWN_PLACES = 4;

/** Cents stand in each row or in none. */
function toCents(amount: string): string {
  return formatDecimal(new Figure(amount).toFixed(2));
}

const columnsIn = (currency: string) => [
  { label: 'Draws at or below', width: '140px' },
  { label: `Net present value to us, ${currency}`, isNumber: true, width: '220px' },
  { label: 'The draw that stands there' },
];

/** How often the round comes to what, with its quantiles and all that makes it again. */
export function DistributionPicture({ open, roundId, drawing }: DistributionPictureProps) {
  const { deal, rounds } = open;
  const { result, assumptions, dealChangedAt } = drawing;
  const data = useMemo(() => distributionData(result, deal.ourSide), [result, deal.ourSide]);
  const { quantiles, least, greatest, mean, negative } = result[deal.ourSide];
  const sides = { A: deal.parties.A.name, B: deal.parties.B.name };
  const said = assumptions.map(({ key, low, high, shape }) => {
    const name = assumptionName(key, { sides, currency: result.currency });
    return `${name} ${boundWords(key, low)} to ${boundWords(key, high)}, ${shape === 'uniform' ? 'all alike' : 'mostly near the base'}`;
  });
  const draws = formatDecimal(String(result.draws));
  const loss = divideDecimals(String(negative * 100), String(result.draws), 1);
  const number = rounds.find(({ id }) => id === roundId)?.number ?? '';
  const rows = [
    { name: 'least', ...least },
    ...quantiles.map(({ percent, ...draw }) => ({ name: `${percent} %`, ...draw })),
    { name: 'greatest', ...greatest },
  ];
  return (
    <Picture
      title={`What round ${number} comes to over ${draws} draws`}
      subline={`Net present value to us in ${result.currency}; seed ${result.seed}, ${draws} draws; ${said.join('; ')}`}
      data={data}
      isConfidential
    >
      {dealChangedAt !== deal.updatedAt && (
        <output className={styles.stale}>
          Drawn before the last change of this deal: draw again to follow it.
        </output>
      )}
      <p className={styles.note}>
        Mean about {result.currency} {formatDecimal(mean.estimate)} (standard error{' '}
        {formatDecimal(mean.standardError)}). In {loss} % of the draws we pay more than we get. The same seed,
        draws and ranges give the very same again; each quantile is one of the draws, valued exactly.
      </p>
      <DenseTable label="Quantiles" columns={columnsIn(result.currency)}>
        {rows.map(({ name, npv, draw, values }) => {
          const drawn = values
            .map(({ key, value }) => {
              const known = assumptions.find((one) => one.key === key);
              return known
                ? `${assumptionName(known.key, { sides, currency: result.currency })} about ${boundWords(known.key, divideDecimals(value, '1', SHOWN_PLACES) ?? value)}`
                : key;
            })
            .join(', ');
          const words = `no. ${formatDecimal(String(draw))}: ${drawn}`;
          return (
            <tr key={name}>
              <td>{name}</td>
              <td data-number>{toCents(npv)}</td>
              <td title={words}>{words}</td>
            </tr>
          );
        })}
      </DenseTable>
    </Picture>
  );
}
