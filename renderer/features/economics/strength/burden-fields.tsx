import { NativeSelect } from '@mantine/core';
import type { Burden } from '../../../../domain/economics/strength/study.ts';
import { CurrencyInput } from '../../../ui/currency-input.tsx';
import { BehindFields } from './behind-fields.tsx';
import { BoundedFigure } from './bounded-figure.tsx';
import styles from './strength.module.css';

interface BurdenFieldsProps {
  readonly of: string;
  readonly burden: Burden;
  /** Offered as the currency of a burden per unit. */
  readonly currency: string;
  readonly wrongAt: (box: string) => string | undefined;
  readonly onChange: (burden: Burden, how: 'typed' | 'clicked') => void;
  readonly onLeave: () => void;
}

/** T: what all patents of a standard together may cost, as somebody states it. */
export function BurdenFields({ of, burden, currency, wrongAt, onChange, onLeave }: BurdenFieldsProps) {
  return (
    <div className={styles.group}>
      <div className={styles.pair}>
        <NativeSelect
          label="Aggregate burden, T"
          aria-label={`${of}: unit of the aggregate burden`}
          value={burden.unit}
          data={[
            { value: 'percent', label: 'Percent of the price' },
            { value: 'per-unit', label: 'Amount per unit' },
          ]}
          onChange={(event) => {
            const { by, why, source } = burden;
            const figures = { value: '', low: '', high: '', by, why, source };
            onChange(
              event.currentTarget.value === 'per-unit'
                ? { unit: 'per-unit', currency, ...figures }
                : { unit: 'percent', ...figures },
              'clicked',
            );
          }}
        />
        {burden.unit === 'per-unit' && (
          <CurrencyInput
            aria-label={`${of}: currency of the aggregate burden`}
            value={burden.currency}
            isWrong={wrongAt('currency') !== undefined}
            onChange={(code) => onChange({ ...burden, currency: code }, 'typed')}
          />
        )}
      </div>
      <BoundedFigure
        of={`${of}, burden`}
        figure={burden}
        unit={burden.unit === 'percent' ? '%' : undefined}
        wrong={{ value: wrongAt('value'), low: wrongAt('low'), high: wrongAt('high') }}
        onChange={({ value, low, high }) => onChange({ ...burden, value, low, high }, 'typed')}
        onLeave={onLeave}
      />
      <BehindFields
        of={`${of}, burden`}
        value={burden}
        onChange={(behind) => onChange({ ...burden, ...behind }, 'typed')}
        onLeave={onLeave}
      />
    </div>
  );
}
