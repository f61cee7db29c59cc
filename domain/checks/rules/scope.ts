import { isBelow } from '../../decimal.ts';
import { countryName, type Territory } from '../../terms/values/territory.ts';
import { joinWords } from '../../terms/values/value-kind.ts';
import { countriesInText } from '../countries-in-text.ts';
import type { SheetProblem } from '../sheet-problem.ts';
import type { SheetReader } from '../sheet-reader.ts';

/** Rates are agreed for markets in which nothing is licensed. */
export function territoryNarrowerThanMarkets(sheet: SheetReader): readonly SheetProblem[] {
  const territory = sheet.value('territory', 'territory', 'territory');
  if (!territory) return [];
  return marketsOf(sheet).flatMap(({ label, countries }) => {
    const outside = [...new Set(countries)].filter((code) => !covers(territory, code));
    if (outside.length === 0) return [];
    const verb = outside.length === 1 ? 'is' : 'are';
    return [
      {
        rule: 'territory-narrower-than-markets',
        severity: 'error' as const,
        termKey: 'territory',
        field: 'territory',
        message: `${joinWords(outside.map(countryName))} ${verb} outside the territory, but "${label}" states a royalty for products there.`,
      },
    ];
  });
}

interface Market {
  readonly label: string;
  readonly countries: readonly string[];
}

function marketsOf(sheet: SheetReader): readonly Market[] {
  const rates = sheet.all('rate-schedule').map(({ definition, value }) => ({
    label: definition.label,
    countries: value.lines.flatMap((line) => (line.region === null ? [] : countriesInText(line.region))),
  }));
  const regions = sheet.all('region-factors').map(({ definition, value }) => ({
    label: definition.label,
    // a factor of zero states that nothing is due there
    countries: value.lines.flatMap((line) =>
      isBelow('0', line.percent)
        ? line.countries.length > 0
          ? line.countries
          : countriesInText(line.region)
        : [],
    ),
  }));
  return [...rates, ...regions];
}

export function covers(territory: Territory, code: string): boolean {
  if (territory.scope === 'worldwide') return true;
  return (territory.scope === 'countries') === territory.countries.includes(code);
}
