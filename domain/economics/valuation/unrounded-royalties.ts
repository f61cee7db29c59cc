import type { Side } from '../../terms/values/value-kind.ts';
import { sumOf, type Figure } from '../figure.ts';
import type { Reckoning } from './reckoning.ts';
import type { RowRoyalty } from './row-royalties.ts';
import type { SideRoyalties } from './royalty-years.ts';

/** What a side owes on the sales of a year, before anything is rounded. */
export interface UnroundedRoyalties {
  /** The part of the forecast year that the licence holds for. */
  readonly share: Figure;
  /** Before limits of the year and after them, before credits and what was prepaid: in the reporting currency. */
  readonly gross: Figure;
  readonly limited: Figure;
  /** Row by row, before limits of the year, in the currency of the rates. */
  readonly rows: readonly RowRoyalty[];
}

/** The royalties of one year and side as they were reckoned; null where none are owed on its sales. */
export function unroundedRoyalties(
  { scenario, exchange }: Reckoning,
  royalties: Readonly<Record<Side, SideRoyalties>>,
) {
  return (side: Side, year: number): UnroundedRoyalties | null => {
    const found = royalties[side].years.find((one) => one.year.year === year);
    if (!found) return null;
    const { currency, path } = found;
    const reporting = (amount: Figure): Figure =>
      sumOf(
        found.year.paid.map(({ date, part }) =>
          amount.times(part).times(exchange(currency, scenario.currency, date, path).rate),
        ),
      );
    return {
      share: found.year.share,
      gross: reporting(found.gross),
      limited: reporting(found.limited),
      rows: found.rows(),
    };
  };
}
