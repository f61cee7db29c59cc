import type { Direction } from '../../terms/term.ts';
import { isBelow } from '../../decimal.ts';
import { countryName, type Territory } from '../../terms/values/territory.ts';
import { joinWords } from '../../terms/values/value-kind.ts';
import { countriesInText } from '../countries-in-text.ts';
import type { SheetProblem } from '../sheet-problem.ts';
import type { SheetReader } from '../sheet-reader.ts';

/** Rates are agreed for markets in which nothing is licensed. What A pays is for the licence that B grants. */
export function territoryNarrowerThanMarkets(sheet: SheetReader): readonly SheetProblem[] {
  const territory = sheet.value('territory', 'territory', 'territory');
  const fromB = sheet.value('territory', 'territoryB', 'territory');
  return marketsOf(sheet).flatMap(({ label, direction, countries, isEverywhere }) => {
    const isFromB = direction === 'b-to-a' && fromB !== undefined;
    const licensed = isFromB ? fromB : territory;
    if (!licensed) return [];
    const outside = [...new Set(countries)].filter((code) => !covers(licensed, code)).map(countryName);
    const isWider = isEverywhere && licensed.scope === 'countries';
    if (outside.length === 0 && !isWider) return [];
    const verb = outside.length === 1 ? 'is' : 'are';
    return [
      {
        rule: 'territory-narrower-than-markets',
        severity: 'error' as const,
        termKey: 'territory',
        field: isFromB ? 'territoryB' : 'territory',
        message:
          outside.length > 0
            ? `${joinWords(outside)} ${verb} outside the territory, but "${label}" states a royalty for products there.`
            : `"${label}" states a royalty for products worldwide, but the territory is ${joinWords(licensed.countries.map(countryName))} only.`,
      },
    ];
  });
}

interface Market {
  readonly label: string;
  /** The direction of the licence for which the royalty is paid; undefined where it may be either. */
  readonly direction: Direction | undefined;
  readonly countries: readonly string[];
  readonly isEverywhere: boolean;
}

/** "Rest of the world" is no such word: it may as well be the rest of the territory. */
const everywhere = /^(?:world-?wide|global(?:ly)?|all countries|the (?:whole )?world)$/i;

function marketsOf(sheet: SheetReader): readonly Market[] {
  const rates = sheet.all('rate-schedule').map(({ definition, field, value }) => {
    const regions = value.lines.flatMap(({ region }) => (region === null ? [] : [region.trim()]));
    return {
      label: definition.label,
      direction: field.direction,
      countries: regions.flatMap(countriesInText),
      isEverywhere: regions.some((region) => everywhere.test(region)),
    };
  });
  const regions = sheet.all('region-factors').map(({ definition, field, value }) => ({
    label: definition.label,
    direction: field.direction,
    // a factor of zero states that nothing is due there
    countries: value.lines.flatMap((line) =>
      isBelow('0', line.percent)
        ? line.countries.length > 0
          ? line.countries
          : countriesInText(line.region)
        : [],
    ),
    isEverywhere: false,
  }));
  return [...rates, ...regions];
}

export function covers(territory: Territory, code: string): boolean {
  if (territory.scope === 'worldwide') return true;
  return (territory.scope === 'countries') === territory.countries.includes(code);
}
