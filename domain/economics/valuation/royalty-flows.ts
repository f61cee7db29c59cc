import type { Side } from '../../terms/values/value-kind.ts';
import { Figure, figureText, sumOf } from '../figure.ts';
import type { MakeFlow, ValuedFlow } from './flow.ts';
import type { Reckoning } from './reckoning.ts';
import type { RoyaltyYear, SideRoyalties } from './royalty-years.ts';

type BothRoyalties = Readonly<Record<Side, SideRoyalties>>;

/** What both sides owe on one day where only the difference is paid. */
export interface Balance {
  readonly date: string;
  readonly year: number;
  readonly byA: Figure;
  readonly byB: Figure;
  /** From the day before, in favour of who owes less over the term. */
  readonly carried: Figure;
  /** Lines of the working: what each side owes, and the payment if there is one. */
  readonly workingA: string;
  readonly workingB: string;
  readonly working: string | null;
}

const ZERO = new Figure(0);

/** The royalties of both sides as payments: each in full, or the balance of the two. */
export function royaltyFlows(
  reckoning: Reckoning,
  make: MakeFlow,
  royalties: BothRoyalties,
  balances: Balance[],
): readonly ValuedFlow[] {
  const form = reckoning.sheet.value('balancing-payment', 'form', 'choice')?.value;
  return form === 'set-off' || form === 'net-running'
    ? netFlows(reckoning, make, royalties, balances)
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
function netFlows(
  reckoning: Reckoning,
  make: MakeFlow,
  royalties: BothRoyalties,
  told: Balance[],
): readonly ValuedFlow[] {
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
      const owedBy = (side: Side, entry: RoyaltyYear | undefined) => {
        const found = inReporting(entry);
        const is = found ? found.entry.due.times(part).times(found.quote.rate) : ZERO;
        const id = ledger.add({
          id: `owed/${side}/${date}`,
          what: `Owed by ${scenario.sides[side]} on sales of ${year.year}, ${date}`,
          is,
          how: () =>
            found
              ? `${figureText(found.entry.due)} · ${figureText(part)} · ${figureText(found.quote.rate, 10)}`
              : 'nothing',
          from: () => (found ? [found.entry.dueId, ...found.quote.from] : [`forecasts.${side}`]),
        });
        return { is, id };
      };
      const [byA, byB] = [owedBy('A', A), owedBy('B', B)];
      return { year, date, byA, byB, net: byA.is.minus(byB.is) };
    }),
  );
  const total = sumOf(balances.map(({ net }) => net));
  const usual: Side = total.isNegative() ? 'B' : 'A';
  if (negative && negative.value !== 'paid')
    say(`${scenario.sides[usual]}, who owes more over the term, counts as the usual payer of the balance.`);
  let carried = ZERO;
  return balances.flatMap(({ year, date, byA, byB, net }, index) => {
    const owed = usual === 'A' ? net : net.negated();
    const before = carried;
    const after = owed.plus(before);
    const isKept = after.isNegative() && negative !== undefined && negative.value !== 'paid';
    carried = isKept && negative?.value === 'carried' ? after : ZERO;
    const paid = isKept ? ZERO : after;
    const id = `balance/${index + 1}`;
    told.push({
      date,
      year: year.year,
      byA: byA.is,
      byB: byB.is,
      carried: before,
      workingA: byA.id,
      workingB: byB.id,
      working: paid.isZero() ? null : id,
    });
    if (paid.isZero()) return [];
    const other: Side = usual === 'A' ? 'B' : 'A';
    ledger.add({
      id,
      what: `Balance of the royalties of both sides on sales of ${year.year}, ${date}`,
      is: paid.abs(),
      how: () =>
        `|${figureText(byA.is)} − ${figureText(byB.is)}|${before.isZero() ? '' : `, with ${figureText(before)} carried forward`}`,
      from: () => [byA.id, byB.id, ...(negative ? [negative.path] : [])],
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
