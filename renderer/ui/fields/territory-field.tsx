import { NativeSelect } from '@mantine/core';
import type { Territory } from '../../../domain/terms/values/territory.ts';
import { CountryPicker } from './country-picker.tsx';
import { isWrongAt, type EditorProps } from './editor-props.ts';
import styles from './fields.module.css';

const scopes = [
  { value: '', label: 'not stated' },
  { value: 'worldwide', label: 'worldwide' },
  { value: 'worldwide-except', label: 'worldwide except' },
  { value: 'countries', label: 'named countries' },
] as const;

export function TerritoryField({ id, label, value, issues, describedBy, onChange }: EditorProps<Territory>) {
  const changeScope = (word: string): void => {
    const scope = scopes.find((candidate) => candidate.value === word)?.value;
    onChange(scope ? { scope, countries: scope === 'worldwide' ? [] : (value?.countries ?? []) } : undefined);
  };
  return (
    <fieldset className={styles.stack} aria-labelledby={`${id}-label`} aria-describedby={describedBy}>
      <NativeSelect
        aria-label={`${label}: extent`}
        value={value?.scope ?? ''}
        data={[...scopes]}
        onChange={(event) => changeScope(event.currentTarget.value)}
      />
      {value && value.scope !== 'worldwide' && (
        <CountryPicker
          label={`${label}: countries`}
          codes={value.countries}
          isWrong={isWrongAt(issues, 'countries') || isWrongAt(issues, '')}
          onChange={(codes) => onChange({ ...value, countries: [...codes] })}
        />
      )}
    </fieldset>
  );
}
