import { NativeSelect } from '@mantine/core';
import type { Worksheet } from '../../../../domain/economics/worksheets/worksheet.ts';
import { AssumedSection } from './assumed-section.tsx';
import { AssumptionRow } from './assumption-row.tsx';
import { newId, nothingAssumed } from './edit-worksheet.ts';
import { FieldWords } from './field-words.tsx';
import { OptionalRow } from './optional-row.tsx';
import { useSheet } from './sheet-context.ts';
import { TakenRow } from './taken-row.tsx';
import styles from './known-and-assumed.module.css';

type RateRow = Worksheet['rates'][number];

/** The rate that the price is already, or those of several standards with their weights. */
export function RateRows() {
  const { worksheet, change } = useSheet();
  const { rates, currency } = worksheet;
  const put = (at: number, row: RateRow, how?: 'clicked') =>
    change({ rates: rates.map((one, index) => (index === at ? row : one)) }, how);
  const add = () =>
    change(
      {
        rates: [...rates, { id: newId(), label: '', basis: 'percent', rate: nothingAssumed(), weight: null }],
      },
      'clicked',
    );
  return (
    <AssumedSection
      title="Rates"
      help="Published rates are taken on the left. Several standards in one product are joined by weights that come to 1."
      adds={[{ label: 'Rate', add }]}
    >
      {rates.map((row, index) => {
        const place = `rates.${index}`;
        const name = row.label.trim() || `Rate ${index + 1}`;
        const remove = () => change({ rates: rates.filter((_, at) => at !== index) }, 'clicked');
        const weight = (rates.length > 1 || row.weight) && (
          <OptionalRow
            place={`${place}.weight`}
            name={`${name}, weight`}
            otherwise="not said"
            assumption={row.weight}
            onChange={(next, how) => put(index, { ...row, weight: next }, how)}
          />
        );
        if (row.rate.from === 'fact')
          return (
            <TakenRow key={row.id} place={`${place}.rate`} taken={row.rate} onRemove={remove}>
              {weight}
            </TakenRow>
          );
        return (
          <div key={row.id} className={styles.group}>
            <AssumptionRow
              place={`${place}.rate`}
              name={name}
              label={
                <NativeSelect
                  aria-label={`${name}, basis`}
                  value={row.basis}
                  data={[
                    { value: 'percent', label: '% of the price' },
                    { value: 'per-unit', label: `${currency} per unit` },
                  ]}
                  onChange={(event) =>
                    put(
                      index,
                      { ...row, basis: event.currentTarget.value === 'percent' ? 'percent' : 'per-unit' },
                      'clicked',
                    )
                  }
                />
              }
              unit={row.basis === 'percent' ? '%' : currency}
              assumption={row.rate}
              onChange={(rate) => put(index, { ...row, rate })}
              onRemove={remove}
            />
            {weight}
          </div>
        );
      })}
      <FieldWords place="rates" />
    </AssumedSection>
  );
}
