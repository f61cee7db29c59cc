import { Figure } from '../figure.ts';
import type { RateFactor } from './discounts.ts';
import type { Reckoning } from './reckoning.ts';

const WHOLE: RateFactor = { factor: new Figure(1), from: [] };

/** The share of the rate that is due in a region, by its name or by the code of a country. */
export interface RegionShares {
  readonly of: (region: string) => RateFactor;
  /** Regions with one key bear the same share. */
  readonly keyOf: (region: string) => number;
  /** Of a sheet that tells regions apart in the same way this is the same, whatever the shares are. */
  readonly names: string;
  /** All shares with their places, as one text. */
  readonly shares: string;
}

const OTHERS = -1;

export function readRegions({ sheet }: Reckoning): RegionShares {
  const regions = sheet.value('geography', 'regions', 'region-factors');
  const elsewhere = sheet.value('geography', 'elsewhere', 'percent');
  const place = sheet.value('geography', 'place', 'choice')?.value;
  if (place === 'manufacture' || place === 'higher')
    sheet.leaveOut('geography', 'place', 'Forecasts say where products are sold, not where they are made.');
  const unprotected = sheet.value('geography', 'noPatent', 'choice')?.value;
  if (unprotected === 'free' || unprotected === 'reduced')
    sheet.leaveOut(
      'geography',
      'noPatent',
      'In which countries no patent is in force is not part of the scenario: enter such sales as a region of their own.',
    );
  const lines = regions?.value.lines ?? [];
  const known = new Map<string, number>();
  for (const [index, { region, countries }] of lines.entries())
    for (const name of [region, ...countries]) known.set(sameName(name), index);
  const shares = lines.map(({ percent }, index) =>
    factorOf(percent, `${regions?.path}.lines.${index}.percent`),
  );
  const others = regions && elsewhere ? factorOf(elsewhere.value, elsewhere.path) : WHOLE;
  const keyOf = (region: string) => known.get(sameName(region)) ?? OTHERS;
  const all = [...shares, others].map(({ factor, from }) => `${factor.toString()} ${from.join()}`);
  return {
    shares: all.join(),
    of: (region) => shares[keyOf(region)] ?? others,
    keyOf,
    names: JSON.stringify(lines.map(({ region, countries }) => [region, countries])),
  };
}

function factorOf(percent: string, path: string): RateFactor {
  return { factor: new Figure(percent).dividedBy(100), from: [path] };
}

/** Names that differ in capitals or in blanks at their ends only are the same. */
export function sameName(name: string): string {
  return name.trim().toLowerCase();
}
