import { describe, expect, it } from 'vitest';
import { countries } from './countries.ts';
import { findCountry, rankCountries } from './rank-countries.ts';

const first = (text: string): readonly string[] =>
  rankCountries(text, countries)
    .slice(0, 3)
    .map((country) => country.value);

describe('the order in which countries are offered', () => {
  it.each([
    // codes before names that begin with the same letters, names before parts of names
    ['CN', ['CN']],
    ['de', ['DE', 'DK']],
    ['in', ['IN', 'ID']],
    ['niger', ['NE', 'NG']],
    ['guinea', ['GN', 'GW']],
    ['china', ['CN']],
  ])('%s', (text, best) => {
    expect(first(text).slice(0, best.length)).toEqual(best);
  });

  it('all of them for nothing', () => {
    expect(rankCountries(' ', countries)).toEqual(countries);
  });

  it('none for what names none', () => {
    expect(rankCountries('Atlantis', countries)).toEqual([]);
  });
});

describe('the country that a text is', () => {
  it.each([
    ['cn', 'CN'],
    ['CHINA', 'CN'],
    [' South  Korea ', 'KR'],
    ["cote d'ivoire", 'CI'],
    ['Niger', 'NE'],
    ['US', 'US'],
  ])('%s is %s', (text, code) => {
    expect(findCountry(text, countries)?.value).toBe(code);
  });

  it.each(['Chi', 'Atlantis', '', 'Korea'])('%j is none', (text) => {
    expect(findCountry(text, countries)).toBeUndefined();
  });
});
