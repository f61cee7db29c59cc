import { Button, NativeSelect, VisuallyHidden } from '@mantine/core';
import { formatDecimal } from '../../../../domain/decimal.ts';
import type { DealRanges } from '../../../../domain/contract/ranges.ts';
import {
  assumptionMeasure,
  assumptionName,
  boundPercent,
  boundWords,
} from '../../../../domain/economics/simulation/range-words.ts';
import type { RangeKey } from '../../../../domain/economics/simulation/ranges.ts';
import { Problem } from '../../../ui/problem.tsx';
import { newRange, type RangeDraft, type RangesDraft, type WrongRanges } from './ranges-draft.ts';
import { RangeRow } from './range-row.tsx';
import styles from './ranges.module.css';

interface RangesFormProps {
  readonly sides: Readonly<Record<'A' | 'B', string>>;
  readonly currency: string;
  readonly discountRate: string;
  /** Other currencies that come in. */
  readonly currencies: readonly string[];
  readonly suggestions: DealRanges['suggestions'];
  readonly values: RangesDraft;
  readonly wrong: WrongRanges;
  readonly refusal: string | null;
  readonly onChange: (next: RangesDraft) => void;
  readonly onLeave: (box: string) => void;
}

const ALWAYS = ['units-A', 'units-B', 'price-A', 'price-B', 'discount-rate'] as const;

/** What may come out otherwise, between which bounds. Saved as it is said. */
export function RangesForm(props: RangesFormProps) {
  const { sides, currency, discountRate, currencies, values, wrong, refusal, onChange, onLeave } = props;
  const nameOf = (key: RangeKey) => assumptionName(key, { sides, currency });
  const keys: readonly RangeKey[] = [...ALWAYS, ...currencies.map((code) => `fx-${code}` as const)];
  const missing = keys.filter((key) => !values.rows.some((row) => row.key === key));
  const put = (range: RangeDraft): void =>
    onChange({
      ...values,
      rows: values.rows.some(({ key }) => key === range.key)
        ? values.rows.map((row) => (row.key === range.key ? range : row))
        : [...values.rows, range],
    });
  const open = props.suggestions.filter(({ key, low, high }) => {
    const row = values.rows.find((one) => one.key === key);
    if (low === high) return false;
    return row?.low !== boundPercent(low) || row.high !== boundPercent(high);
  });
  return (
    <form
      className={styles.form}
      aria-label="Ranges of the assumptions"
      onSubmit={(event) => event.preventDefault()}
      noValidate
    >
      {refusal && <Problem>{refusal}</Problem>}
      {values.rows.length === 0 ? (
        <p className={styles.none}>
          Nobody has said yet what may come out otherwise. Say it of an assumption below, and the pictures
          show what it does to this round.
        </p>
      ) : (
        <table className={styles.table} aria-label="Ranges">
          <thead>
            <tr>
              <th scope="col">Assumption</th>
              <th scope="col" className={styles.number}>
                As it is
              </th>
              <th scope="col">Low</th>
              <th scope="col">High</th>
              <th scope="col">Draws lie</th>
              <th scope="col">Held by</th>
              <th scope="col">Why</th>
              <th scope="col">
                <VisuallyHidden>Remove</VisuallyHidden>
              </th>
            </tr>
          </thead>
          <tbody>
            {values.rows.map((range) => (
              <RangeRow
                key={range.key}
                name={nameOf(range.key)}
                base={
                  range.key === 'discount-rate' ? `${formatDecimal(boundPercent(discountRate))} %` : '100 %'
                }
                range={range}
                wrong={wrong}
                onChange={put}
                onLeave={onLeave}
                onRemove={() =>
                  onChange({ ...values, rows: values.rows.filter(({ key }) => key !== range.key) })
                }
              />
            ))}
          </tbody>
        </table>
      )}
      <div className={styles.below}>
        {missing.length > 0 && (
          <NativeSelect
            aria-label="Add an assumption"
            value=""
            data={[
              { value: '', label: 'Add an assumption…' },
              ...missing.map((key) => ({ value: key, label: nameOf(key) })),
            ]}
            onChange={(event) => {
              const key = missing.find((one) => one === event.currentTarget.value);
              if (key) put(newRange(key, discountRate));
            }}
          />
        )}
        <p className={styles.help}>
          Bounds are percentages of what the forecast or the table of rates says; of the discount rate they
          are the rate itself.
        </p>
      </div>
      {open.length > 0 && (
        <ul className={styles.suggestions} aria-label="Suggested by the forecasts">
          {open.map(({ key, low, high, why }) => (
            <li key={key}>
              <span>
                <b>{nameOf(key)}</b> {boundWords(key, low).replace(` ${assumptionMeasure(key)}`, '')} to{' '}
                {boundWords(key, high)}. {why}
              </span>
              <Button
                variant="default"
                size="compact-xs"
                aria-label={`Take over the suggested range of ${nameOf(key)}`}
                onClick={() => {
                  const before = values.rows.find((row) => row.key === key) ?? newRange(key, discountRate);
                  put({ ...before, low: boundPercent(low), high: boundPercent(high), why });
                }}
              >
                Take over
              </Button>
            </li>
          ))}
        </ul>
      )}
    </form>
  );
}
