import { placeOf } from '../forecast-row.ts';
import type { DraftRow } from './draft-rows.ts';
import type { Findings } from './grid.ts';

/** Says which years are left out between the first and the last of a product in a region. */
export function sayMissingYears(drafts: readonly DraftRow[], findings: Findings): void {
  const places = new Map<string, DraftRow[]>();
  for (const draft of drafts) {
    const key = placeOf({ product: draft.product, region: draft.region, standard: draft.standard });
    const place = places.get(key);
    if (place) place.push(draft);
    else places.set(key, [draft]);
  }
  for (const place of places.values()) {
    const years = new Set(place.map(({ year }) => year));
    const first = Math.min(...years);
    const missing = Array.from({ length: Math.max(...years) - first }, (_, n) => first + n).filter(
      (year) => !years.has(year),
    );
    const [row] = place;
    if (missing.length > 0 && row)
      findings.say({
        line: row.line,
        column: null,
        cell: [row.product, row.region, row.standard].filter((name) => name !== null).join(', '),
        message: `${missing.slice(0, 6).join(', ')}${missing.length > 6 ? ' and more' : ''} ${missing.length === 1 ? 'is' : 'are'} missing. Write 0 where nothing is sold.`,
      });
  }
}
