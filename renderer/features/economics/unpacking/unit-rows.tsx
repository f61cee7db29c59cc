import { TextInput } from '@mantine/core';
import type { UnitsRow } from '../../../../domain/economics/worksheets/worksheet.ts';
import { useTypedText } from '../../../ui/use-typed-text.ts';
import { AssumedSection } from './assumed-section.tsx';
import { AssumptionRow } from './assumption-row.tsx';
import { newId, nothingAssumed } from './edit-worksheet.ts';
import { FieldWords } from './field-words.tsx';
import { OptionalRow } from './optional-row.tsx';
import { useSheet } from './sheet-context.ts';
import { TakenRow } from './taken-row.tsx';
import styles from './known-and-assumed.module.css';

interface UnitRowsProps {
  readonly list: 'pastUnits' | 'futureUnits';
}

/** Units sold before, or to be sold, by year. */
export function UnitRows({ list }: UnitRowsProps) {
  const { worksheet, change } = useSheet();
  const rows = worksheet[list];
  const put = (at: number, row: UnitsRow, how?: 'clicked') =>
    change({ [list]: rows.map((one, index) => (index === at ? row : one)) }, how);
  const add = () =>
    change(
      {
        [list]: [...rows, { id: newId(), period: nextYear(rows), units: nothingAssumed(), price: null }],
      },
      'clicked',
    );
  const isPast = list === 'pastUnits';
  return (
    <AssumedSection
      title={isPast ? 'Past units' : 'Future units'}
      help={
        isPast
          ? 'Sold before the licence; counted by their weight, not discounted.'
          : 'Discounted from the middle of their year or period.'
      }
      adds={[{ label: 'Year', add }]}
    >
      {rows.map((row, index) => {
        const place = `${list}.${index}`;
        const name = `${isPast ? 'Past' : 'Future'} units, ${row.period ?? `row ${index + 1}`}`;
        const period = (
          <PeriodBox
            name={`Period of ${isPast ? 'past' : 'future'} units ${index + 1}`}
            period={row.period}
            onChange={(next) => put(index, { ...row, period: next })}
          />
        );
        const remove = () => change({ [list]: rows.filter((_, at) => at !== index) }, 'clicked');
        const { units } = row;
        return (
          <div key={row.id} className={styles.group}>
            {units.from === 'fact' ? (
              <TakenRow place={`${place}.units`} taken={units} onRemove={remove}>
                <div className={styles.periodLine}>sold in {period}</div>
              </TakenRow>
            ) : (
              <AssumptionRow
                place={`${place}.units`}
                name={name}
                label={period}
                assumption={units}
                onChange={(next) => put(index, { ...row, units: next })}
                onRemove={remove}
              />
            )}
            <FieldWords place={`${place}.period`} />
            {row.price && (
              <OptionalRow
                place={`${place}.price`}
                name={`Price, ${row.period ?? `row ${index + 1}`}`}
                otherwise="the average price"
                unit={worksheet.currency}
                assumption={row.price}
                onChange={(price, how) => put(index, { ...row, price }, how)}
              />
            )}
            {!row.price && (
              <button
                type="button"
                className={styles.quiet}
                onClick={() => put(index, { ...row, price: nothingAssumed() }, 'clicked')}
              >
                + price of its own
              </button>
            )}
          </div>
        );
      })}
    </AssumedSection>
  );
}

/** "2026", "2026-03", "2007 to 2023". */
function PeriodBox({
  name,
  period,
  onChange,
}: {
  readonly name: string;
  readonly period: string | null;
  readonly onChange: (period: string | null) => void;
}) {
  const typed = useTypedText(period ?? '', readPeriod, (text) => onChange(text === '' ? null : text));
  return (
    <TextInput
      aria-label={name}
      placeholder="year"
      value={typed.text ?? (period ?? '').replace('/', ' to ')}
      onChange={(event) => typed.type(event.currentTarget.value)}
      onBlur={typed.leave}
    />
  );
}

function readPeriod(text: string): string {
  return text.trim().replace(/\s*(?:\/|\bto\b|–|\s-\s)\s*/, '/');
}

function nextYear(rows: readonly UnitsRow[]): string | null {
  const last = rows.at(-1)?.period?.split('/').at(-1)?.slice(0, 4);
  return last && /^\d{4}$/.test(last) ? String(Number(last) + 1) : null;
}
