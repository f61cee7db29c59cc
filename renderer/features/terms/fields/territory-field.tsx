import { MultiSelect, NativeSelect } from '@mantine/core';
import type { Territory } from '../../../../domain/terms/values/territory.ts';
import { countries } from './countries.ts';
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
        <MultiSelect
          aria-label={`${label}: countries`}
          searchable
          placeholder={value.countries.length === 0 ? 'Name or code' : ''}
          nothingFoundMessage="No country has this name or code."
          error={isWrongAt(issues, 'countries') || isWrongAt(issues, '')}
          data={[...countries]}
          value={[...value.countries]}
          onChange={(codes) => onChange({ ...value, countries: codes })}
        />
      )}
    </fieldset>
  );
}
