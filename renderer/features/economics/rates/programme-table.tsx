import { Checkbox } from '@mantine/core';
import { formatDecimal } from '../../../../domain/decimal.ts';
import type { UnitRates } from '../../../../domain/contract/unit-rates.ts';
import { MOST_PROGRAMMES } from '../../../../domain/economics/programmes/unit-rates-data.ts';
import { ConfidentialMark } from '../../../ui/confidential-mark.tsx';
import { DenseTable } from '../../../ui/dense-table.tsx';
import styles from './rates.module.css';

interface ProgrammeTableProps {
  readonly answer: UnitRates;
  readonly chosen: readonly string[];
  readonly onChoose: (ids: readonly string[]) => void;
}

const columns = [
  { label: 'Drawn', width: '60px' },
  { label: 'Programme or pool', width: '26%' },
  { label: 'As published' },
  { label: 'How it is known', width: '280px' },
  { label: 'Per unit here', isNumber: true, width: '150px' },
];

/** Which published rates stand in the picture, each in its own words; and those that cannot, with the reason. */
export function ProgrammeTable({ answer, chosen, onChoose }: ProgrammeTableProps) {
  const { programmes, leftOut, currency } = answer;
  const lacking = leftOut.filter(({ lacksExchange }) => lacksExchange).length;
  const isFull = chosen.length >= MOST_PROGRAMMES;
  return (
    <section className={styles.programmes} aria-label="Published programmes">
      <h3 className={styles.title}>Published programmes and pools</h3>
      <p className={styles.note}>
        What a programme asks is for its own patents and often a starting point; a cap is the most that is
        asked. Choose which stand in the picture, at most {MOST_PROGRAMMES}.
      </p>
      <DenseTable label="Published rates" columns={columns}>
        {programmes.map(({ id, title, words, standing, perUnit, isCeiling, isPercent, isConfidential }) => {
          const isChosen = chosen.includes(id);
          return (
            <tr key={id} data-programme={id}>
              <td>
                <Checkbox
                  size="xs"
                  aria-label={`${title}: ${words}`}
                  checked={isChosen}
                  disabled={isFull && !isChosen}
                  onChange={() => onChoose(isChosen ? chosen.filter((one) => one !== id) : [...chosen, id])}
                />
              </td>
              <td title={title}>
                {title} {isConfidential && <ConfidentialMark />}
              </td>
              <td title={words}>{words}</td>
              <td title={standing}>
                {standing}
                {isCeiling ? '; a cap' : ''}
              </td>
              <td data-number title={isPercent ? 'Of the price of each row' : undefined}>
                {rangeOf(perUnit, currency)}
              </td>
            </tr>
          );
        })}
      </DenseTable>
      {leftOut.length > 0 && (
        <details className={styles.leftOut}>
          <summary>
            {leftOut.length} published rates cannot stand here
            {lacking > 0 &&
              `, ${lacking} of them for want of a rate of exchange: import a table under Conventions`}
          </summary>
          <ul>
            {leftOut.map(({ precedentId, title, words, reason }, index) => (
              <li key={`${precedentId} ${index}`}>
                <b>{title}</b>: {words}. {reason}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

/** One figure, or the lowest and the highest over the rows. */
function rangeOf(perUnit: readonly (string | null)[], currency: string): string {
  const known = [...new Set(perUnit.filter((one) => one !== null))].toSorted(
    (one, other) => Number(one) - Number(other),
  );
  const [low, high] = [known[0], known.at(-1)];
  if (low === undefined || high === undefined) return '';
  return known.length === 1
    ? `${currency} ${formatDecimal(low)}`
    : `${currency} ${formatDecimal(low)} to ${formatDecimal(high)}`;
}
