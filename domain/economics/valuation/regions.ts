import { Figure } from '../figure.ts';
import type { RateFactor } from './discounts.ts';
import type { Reckoning } from './reckoning.ts';

const WHOLE: RateFactor = { factor: new Figure(1), from: [] };

/** The share of the rate that is due in a region, by its name or by the code of a country. */
export function readRegions({ sheet }: Reckoning): (region: string) => RateFactor {
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
  if (!regions) return () => WHOLE;
  const known = new Map<string, RateFactor>();
  for (const [index, { region, countries, percent }] of regions.value.lines.entries()) {
    const share = factorOf(percent, `${regions.path}.lines.${index}.percent`);
    for (const name of [region, ...countries]) known.set(sameName(name), share);
  }
  const others = elsewhere ? factorOf(elsewhere.value, elsewhere.path) : WHOLE;
  return (region) => known.get(sameName(region)) ?? others;
}

function factorOf(percent: string, path: string): RateFactor {
  return { factor: new Figure(percent).dividedBy(100), from: [path] };
}

/** Names that differ in capitals or in blanks at their ends only are the same. */
export function sameName(name: string): string {
  return name.trim().toLowerCase();
}
