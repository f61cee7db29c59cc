import { ActionIcon, Autocomplete } from '@mantine/core';
import { X } from 'lucide-react';
import type { Issue } from '../../../domain/result.ts';
import type { RegionFactors } from '../../../domain/terms/values/region-factors.ts';
import { DecimalInput } from '../decimal-input.tsx';
import { CountryPicker } from './country-picker.tsx';
import { isWrongAt } from './editor-props.ts';
import styles from './fields.module.css';

type Line = RegionFactors['lines'][number];

interface RegionFactorRowProps {
  readonly which: string;
  readonly line: Line;
  /** Paths within the row. */
  readonly issues: readonly Issue[];
  readonly onChange: (change: Partial<Line>) => void;
  readonly onRemove: () => void;
}

const usual = ['major markets', 'other markets', 'China', 'Region 1', 'Region 2'];

/** One region: its name, the share of the rate that is due there, and its countries where they are listed. */
export function RegionFactorRow({ which, line, issues, onChange, onRemove }: RegionFactorRowProps) {
  return (
    <div data-row className={styles.stack}>
      <div className={styles.line}>
        <div className={styles.grow}>
          <Autocomplete
            aria-label={`${which}: name`}
            placeholder="Region"
            error={isWrongAt(issues, 'region')}
            value={line.region}
            data={usual}
            // The names are only hints: a new row shows itself, not a list over its other boxes
            openOnFocus={false}
            onChange={(region) => onChange({ region })}
            comboboxProps={{ transitionProps: { duration: 80 } }}
          />
        </div>
        <div className={styles.percent}>
          <DecimalInput
            aria-label={`${which}: share of the rate`}
            unit="%"
            value={line.percent}
            isWrong={isWrongAt(issues, 'percent')}
            onChange={(percent) => onChange({ percent })}
          />
        </div>
        <ActionIcon aria-label={`Remove ${which.toLowerCase()}`} onClick={onRemove}>
          <X size={14} aria-hidden />
        </ActionIcon>
      </div>
      <CountryPicker
        label={`${which}: countries`}
        codes={line.countries}
        isWrong={isWrongAt(issues, 'countries')}
        onChange={(countries) => onChange({ countries: [...countries] })}
      />
    </div>
  );
}
