import type { Side } from '../../terms/values/value-kind.ts';
import { Figure, sumOf } from '../figure.ts';
import { flowKinds, type ValuedFlow } from './flow.ts';
import type { Reckoning } from './reckoning.ts';
import type { SideRoyalties } from './royalty-years.ts';
import { money } from './totals.ts';
import type { Volumes, YearPart as Part } from './volumes.ts';

const ZERO = new Figure(0);
const UNIT_PLACES = 4;

type BySide<T> = Readonly<Record<Side, T>>;

/**
 * What each side sells and pays for each year, undiscounted, in the reporting currency: royalties under the year of the sales,
 * all else under the year of its day. Gross are the royalties before limits of the year, converted like those of the year.
 * Each figure is a line of the working, `year/2027/paidByB`.
 */
export function yearTable(
  { scenario, exchange, ledger }: Reckoning,
  flows: readonly ValuedFlow[],
  royalties: BySide<SideRoyalties>,
  volumes: BySide<Volumes>,
) {
  const licensed = [...royalties.A.years, ...royalties.B.years].map(({ year }) => year.year);
  const sold = (['A', 'B'] as const).flatMap((side) => [...volumes[side].termYears.keys()]);
  const years = [...new Set([...flows.map(({ year }) => year), ...licensed, ...sold])].toSorted(
    (one, other) => one - other,
  );
  const running: Record<Side, { readonly sum: Figure; readonly id: string | null }> = {
    A: { sum: ZERO, id: null },
    B: { sum: ZERO, id: null },
  };
  return years.map((year) => {
    const own = flows.filter((flow) => flow.year === year);
    const told = new Set<string>();
    const has = (key: string) => told.has(key);
    const line = (key: string, what: string, parts: readonly Part[]): Figure => {
      const is = sumOf(parts.map(({ amount }) => amount));
      if (parts.length === 0) return is;
      told.add(key);
      ledger.add({
        id: `year/${year}/${key}`,
        what: `${what}, ${year}`,
        is,
        how: () => parts.map(({ amount }, at) => `${signOf(amount, at)}${money(amount.abs())}`).join(''),
        from: () => parts.flatMap(({ from }) => from()),
      });
      return is;
    };
    const gross = (side: Side): readonly Part[] => {
      const found = royalties[side].years.find((entry) => entry.year.year === year);
      return (found?.year.paid ?? []).map(({ date, part }) => {
        const { rate, from } = exchange(found?.currency ?? '', scenario.currency, date, found?.path ?? '');
        return {
          amount: found?.gross.times(part).times(rate) ?? ZERO,
          from: () => [...(found ? [found.grossId] : []), ...from],
        };
      });
    };
    const side = (which: Side) => {
      const name = scenario.sides[which];
      const volume = volumes[which].termYears.get(year);
      const paid = own.filter(({ payer }) => payer === which);
      const [royalty, other] = [paid.filter(isRoyalty), paid.filter((flow) => !isRoyalty(flow))];
      const units = line(`units${which}`, `Units of ${name}`, volume?.units ?? []);
      const sales = line(`sales${which}`, `Sales of ${name}`, volume?.sales ?? []);
      const before = line(`gross${which}`, `Royalties of ${name} before limits`, gross(which));
      const royaltySum = line(`royalties${which}`, `Royalties paid by ${name}`, royalty.map(undiscounted));
      const otherSum = line(`other${which}`, `Other payments of ${name}`, other.map(undiscounted));
      const all = line(`paidBy${which}`, `Paid by ${name}`, [
        ...(royalty.length > 0
          ? [{ amount: royaltySum, from: () => [`year/${year}/royalties${which}`] }]
          : []),
        ...(other.length > 0 ? [{ amount: otherSum, from: () => [`year/${year}/other${which}`] }] : []),
      ]);
      return { units, sales, before, royaltySum, otherSum, all };
    };
    const [A, B] = [side('A'), side('B')];
    const paid = { A: A.all, B: B.all };
    const net = (to: Side) => {
      const from: Side = to === 'A' ? 'B' : 'A';
      const name = scenario.sides[to];
      const netTo = line(`netTo${to}`, `Net to ${name}`, [
        ...(has(`paidBy${from}`) ? [{ amount: paid[from], from: () => [`year/${year}/paidBy${from}`] }] : []),
        ...(has(`paidBy${to}`)
          ? [{ amount: paid[to].negated(), from: () => [`year/${year}/paidBy${to}`] }]
          : []),
      ]);
      const present = line(
        `presentTo${to}`,
        `Present value of the net to ${name}`,
        own.map((flow) => ({
          amount: flow.payer === from ? flow.present : flow.present.negated(),
          from: () => [flow.presentId],
        })),
      );
      const before = running[to];
      running[to] = {
        sum: line(`runningTo${to}`, `Present value to ${name} up to this year`, [
          ...(before.id === null ? [] : [{ amount: before.sum, from: () => [before.id ?? ''] }]),
          ...(own.length === 0 ? [] : [{ amount: present, from: () => [`year/${year}/presentTo${to}`] }]),
        ]),
        id: has(`runningTo${to}`) ? `year/${year}/runningTo${to}` : null,
      };
      return { netTo, present };
    };
    const toA = net('A');
    net('B');
    const limitOf = (which: Side) =>
      royalties[which].years.find((entry) => entry.year.year === year)?.limitedBy ?? null;
    return {
      year,
      paidByA: money(A.all),
      paidByB: money(B.all),
      netToA: money(toA.netTo),
      grossA: money(A.before),
      grossB: money(B.before),
      limitedBy: { A: limitOf('A'), B: limitOf('B') },
      unitsA: A.units.toDecimalPlaces(UNIT_PLACES, Figure.ROUND_HALF_UP).toFixed(),
      unitsB: B.units.toDecimalPlaces(UNIT_PLACES, Figure.ROUND_HALF_UP).toFixed(),
      salesA: money(A.sales),
      salesB: money(B.sales),
      royaltiesA: money(A.royaltySum),
      royaltiesB: money(B.royaltySum),
      otherA: money(A.otherSum),
      otherB: money(B.otherSum),
      paidByKind: byKind(own),
      presentToA: money(toA.present),
      runningToA: money(running.A.sum),
    };
  });
}

/** What each side gives in each way that it gives anything, in the order of the kinds. */
function byKind(flows: readonly ValuedFlow[]) {
  return flowKinds.flatMap((kind) =>
    (['A', 'B'] as const).flatMap((payer) => {
      const own = flows.filter((flow) => flow.kind === kind && flow.payer === payer);
      return own.length === 0
        ? []
        : [{ kind, payer, amount: money(sumOf(own.map(({ reporting }) => reporting))) }];
    }),
  );
}

function undiscounted({ reporting, id }: ValuedFlow): Part {
  return { amount: reporting, from: () => [id] };
}

function isRoyalty({ kind }: ValuedFlow): boolean {
  return kind === 'royalty';
}

function signOf(amount: Figure, at: number): string {
  if (at === 0) return amount.isNegative() ? '−' : '';
  return amount.isNegative() ? ' − ' : ' + ';
}
