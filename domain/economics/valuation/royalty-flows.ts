import type { Side } from '../../terms/values/value-kind.ts';
import { Figure, figureText, sumOf } from '../figure.ts';
import type { MakeFlow, ValuedFlow } from './flow.ts';
import type { Reckoning } from './reckoning.ts';
import type { RoyaltyYear, SideRoyalties } from './royalty-years.ts';

type BothRoyalties = Readonly<Record<Side, SideRoyalties>>;

const ZERO = new Figure(0);

/** The royalties of both sides as payments: each in full, or the balance of the two. */
export function royaltyFlows(
  reckoning: Reckoning,
  make: MakeFlow,
  royalties: BothRoyalties,
): readonly ValuedFlow[] {
  const form = reckoning.sheet.value('balancing-payment', 'form', 'choice')?.value;
  return form === 'set-off' || form === 'net-running'
    ? netFlows(reckoning, make, royalties)
    : (['A', 'B'] as const).flatMap((side) => grossFlows(reckoning, make, side, royalties[side].years));
}

function grossFlows({ scenario }: Reckoning, make: MakeFlow, payer: Side, years: readonly RoyaltyYear[]) {
  return years.flatMap(({ year, due, dueId, currency, path }) =>
    due.isZero()
      ? []
      : year.paid.map(({ date, part }) =>
          make({
            date,
            year: year.year,
            payer,
            kind: 'royalty',
            label: `Royalties of ${scenario.sides[payer]} on sales of ${year.year}`,
            amount: due.times(part),
            currency,
            path,
            from: [dueId],
          }),
        ),
  );
}

/** Only the difference is paid. Rates in two currencies are held against each other in the reporting currency. */
function netFlows(reckoning: Reckoning, make: MakeFlow, royalties: BothRoyalties): readonly ValuedFlow[] {
  const { sheet, scenario, calendar, exchange, ledger, say } = reckoning;
  const negative = sheet.value('balancing-payment', 'negative', 'choice');
  const years = calendar.years.map((year) => ({
    year,
    A: royalties.A.years.find((entry) => entry.year === year),
    B: royalties.B.years.find((entry) => entry.year === year),
  }));
  const balances = years.flatMap(({ year, A, B }) =>
    year.paid.map(({ date, part }) => {
      const inReporting = (entry: RoyaltyYear | undefined) =>
        entry ? { entry, quote: exchange(entry.currency, scenario.currency, date, entry.path) } : undefined;
      const owed = [inReporting(A), inReporting(B)].map((found) =>
        found ? found.entry.due.times(part).times(found.quote.rate) : ZERO,
      );
      const [byA = ZERO, byB = ZERO] = owed;
      const from = [inReporting(A), inReporting(B)].flatMap((found) =>
        found ? [found.entry.dueId, ...found.quote.from] : [],
      );
      return { year, date, byA, byB, net: byA.minus(byB), from };
    }),
  );
  const total = sumOf(balances.map(({ net }) => net));
  const usual: Side = total.isNegative() ? 'B' : 'A';
  if (negative && negative.value !== 'paid')
    say(`${scenario.sides[usual]}, who owes more over the term, counts as the usual payer of the balance.`);
  let carried = ZERO;
  return balances.flatMap(({ year, date, byA, byB, net, from }, index) => {
    const owed = usual === 'A' ? net : net.negated();
    const before = carried;
    const after = owed.plus(before);
    const isKept = after.isNegative() && negative !== undefined && negative.value !== 'paid';
    carried = isKept && negative?.value === 'carried' ? after : ZERO;
    const paid = isKept ? ZERO : after;
    if (paid.isZero()) return [];
    const other: Side = usual === 'A' ? 'B' : 'A';
    const id = ledger.add({
      id: `balance/${index + 1}`,
      what: `Balance of the royalties of both sides on sales of ${year.year}, ${date}`,
      is: paid.abs(),
      how: () =>
        `|${figureText(byA)} − ${figureText(byB)}|${before.isZero() ? '' : `, with ${figureText(before)} carried forward`}`,
      from: () => (negative ? [...from, negative.path] : from),
    });
    return [
      make({
        date,
        year: year.year,
        payer: paid.isNegative() ? other : usual,
        kind: 'royalty',
        label: `Balance of royalties on sales of ${year.year}`,
        amount: paid.abs(),
        currency: scenario.currency,
        path: 'terms.balancing-payment.form',
        from: [id],
      }),
    ];
  });
}
