import { isOptionsGroup, MultiSelect, type OptionsFilter } from '@mantine/core';
import { useRef, useState, type KeyboardEvent } from 'react';
import { countries } from '../countries.ts';
import { findCountry, rankCountries } from '../rank-countries.ts';

interface CountryPickerProps {
  readonly label: string;
  readonly codes: readonly string[];
  readonly isWrong: boolean;
  readonly onChange: (codes: readonly string[]) => void;
}

const offer: OptionsFilter = ({ options, search }) => [
  ...rankCountries(
    search,
    options.flatMap((option) => (isOptionsGroup(option) ? [] : [option])),
  ),
];

/** Countries by name or code. A text that names none stays in the box and is said to, until it is mended or removed. */
export function CountryPicker({ label, codes, isWrong, onChange }: CountryPickerProps) {
  const [search, setSearch] = useState('');
  const [leftOver, setLeftOver] = useState<string | null>(null);
  // The list empties its box when it is left; that is the one change of the text which is not the person's
  const isLeaving = useRef(false);
  // Whoever walked to an option by arrow keys means that one, not what was typed
  const isWalking = useRef(false);
  const write = (text: string): void => {
    isWalking.current = false;
    if (isLeaving.current) isLeaving.current = false;
    else {
      setSearch(text);
      setLeftOver(null);
    }
  };
  const take = (text: string): boolean => {
    const country = findCountry(text, countries);
    if (!country) return false;
    if (!codes.includes(country.value)) onChange([...codes, country.value]);
    setSearch('');
    setLeftOver(null);
    return true;
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') isWalking.current = true;
    if (event.key !== 'Enter' || isWalking.current || event.nativeEvent.isComposing) return;
    if (take(search)) event.preventDefault();
  };
  const leave = (): void => {
    isLeaving.current = true;
    if (search.trim() !== '' && !take(search)) setLeftOver(search.trim());
  };
  return (
    <MultiSelect
      aria-label={label}
      searchable
      placeholder={codes.length === 0 ? 'Name or code' : ''}
      nothingFoundMessage="No country has this name or code."
      error={
        leftOver === null
          ? isWrong
          : `“${leftOver}” names no country, so it is not on the list. Pick a country, or remove the text.`
      }
      data={[...countries]}
      filter={offer}
      value={[...codes]}
      searchValue={search}
      onSearchChange={write}
      onKeyDown={onKeyDown}
      onBlur={leave}
      onChange={onChange}
    />
  );
}
