import { Figure, figureText } from '../../economics/figure.ts';
import type { Forecast } from '../../contract/economics.ts';

type Row = Forecast['rows'][number];

/** What a reader takes in at once. */
const MOST_ROWS = 80;

export interface SummedRow {
  readonly year: number;
  /** Null where products were added up as well. */
  readonly product: string | null;
  readonly currency: string;
  readonly units: string;
  /** Sales over units, rounded half up to the cent. */
  readonly price: string;
}

/** A long forecast added up over its regions, and over its products where that is still long; null for a short one. */
export function summedForecast(rows: readonly Row[]): readonly SummedRow[] | null {
  if (rows.length <= MOST_ROWS) return null;
  const byProduct = summed(rows, ({ product }) => product);
  return byProduct.length <= MOST_ROWS ? byProduct : summed(rows, () => null);
}

function summed(rows: readonly Row[], productOf: (row: Row) => string | null): readonly SummedRow[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = JSON.stringify([row.year, productOf(row), row.currency]);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()]
    .flatMap((group): readonly SummedRow[] => {
      const [first] = group;
      if (!first) return [];
      const units = group.reduce((sum, row) => sum.plus(row.units), new Figure(0));
      const sales = group.reduce(
        (sum, row) => sum.plus(new Figure(row.units).times(row.price)),
        new Figure(0),
      );
      return [
        {
          year: first.year,
          product: productOf(first),
          currency: first.currency,
          units: figureText(units),
          price: units.isZero() ? '0' : figureText(sales.dividedBy(units), 2),
        },
      ];
    })
    .toSorted(
      (one, other) => (one.product ?? '').localeCompare(other.product ?? '') || one.year - other.year,
    );
}
