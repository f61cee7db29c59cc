import type { Side } from '../../terms/values/value-kind.ts';
import { Figure, sumOf } from '../figure.ts';
import type { ValuedFlow } from './flow.ts';
import type { Reckoning } from './reckoning.ts';
import type { SideRoyalties } from './royalty-years.ts';
import { money } from './totals.ts';

const ZERO = new Figure(0);

/**
 * What each side pays for each year, undiscounted, in the reporting currency: royalties under the year of the sales, all else
 * under the year of its day. Gross are the royalties before limits of the year, converted like those of the year.
 */
export function yearTable(
  { scenario, exchange }: Reckoning,
  flows: readonly ValuedFlow[],
  royalties: Readonly<Record<Side, SideRoyalties>>,
) {
  const sales = [...royalties.A.years, ...royalties.B.years].map(({ year }) => year.year);
  const years = [...new Set([...flows.map(({ year }) => year), ...sales])].toSorted(
    (one, other) => one - other,
  );
  return years.map((year) => {
    const paidBy = (side: Side) =>
      sumOf(
        flows.filter((flow) => flow.payer === side && flow.year === year).map(({ reporting }) => reporting),
      );
    const royaltyOf = (side: Side) => royalties[side].years.find((entry) => entry.year.year === year);
    const gross = (side: Side) => {
      const found = royaltyOf(side);
      if (!found) return ZERO;
      return sumOf(
        found.year.paid.map(({ date, part }) =>
          found.gross.times(part).times(exchange(found.currency, scenario.currency, date, found.path).rate),
        ),
      );
    };
    const [A, B] = [paidBy('A'), paidBy('B')];
    return {
      year,
      paidByA: money(A),
      paidByB: money(B),
      netToA: money(B.minus(A)),
      grossA: money(gross('A')),
      grossB: money(gross('B')),
      limitedBy: { A: royaltyOf('A')?.limitedBy ?? null, B: royaltyOf('B')?.limitedBy ?? null },
    };
  });
}
