import { isOptionsGroup, Select, type OptionsFilter } from '@mantine/core';
import { useState } from 'react';
import { countries } from '../../../ui/countries.ts';
import { findCountry, rankCountries } from '../../../ui/rank-countries.ts';

interface CountrySelectProps {
  readonly label: string;
  /** ISO code; null while none is chosen. */
  readonly value: string | null;
  readonly error: string | null;
  readonly onChange: (code: string | null) => void;
}

const offer: OptionsFilter = ({ options, search }) => [
  ...rankCountries(
    search,
    options.flatMap((option) => (isOptionsGroup(option) ? [] : [option])),
  ),
];

/** One country by name or code. What is typed counts when the box is left: "Ch" may become China or a code. */
export function CountrySelect({ label, value, error, onChange }: CountrySelectProps) {
  const [search, setSearch] = useState('');
  const leave = (): void => {
    const country = findCountry(search, countries);
    if (country) onChange(country.value);
  };
  return (
    <Select
      label={label}
      searchable
      placeholder="Name or code"
      nothingFoundMessage="No country has this name or code."
      error={error}
      data={[...countries]}
      filter={offer}
      value={value}
      searchValue={search}
      onSearchChange={setSearch}
      onBlur={leave}
      onChange={onChange}
      selectFirstOptionOnChange
      withAsterisk
    />
  );
}
