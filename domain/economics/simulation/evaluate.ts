import type { Side } from '../../terms/values/value-kind.ts';
import type { Compiled, SideNumbers, YearNumbers } from './compiled.ts';
import { movedAmount, type DrawnChunk } from './drawn-chunk.ts';
import { isAbove } from './ties.ts';
import { duesOf, type Contradict, type Dues } from './year-dues.ts';

/** The net present value to side A, draw by draw, as binary floats: for ranking only. */
export function evaluate(compiled: Compiled, chunk: DrawnChunk, contradict: Contradict): Float64Array {
  const toA = chunk.take();
  const pay = (payer: Side, amounts: Float64Array, factors: Float64Array): void => {
    const sign = payer === 'B' ? 1 : -1;
    for (let draw = 0; draw < chunk.size; draw += 1)
      toA[draw] = (toA[draw] ?? 0) + sign * (amounts[draw] ?? 0) * (factors[draw] ?? 0);
  };
  for (const { payer, amount, date } of compiled.fixed)
    pay(payer, movedAmount(amount, chunk), chunk.discount(date));
  const owed = compiled.sides.map((side) => ({ side, dues: duesOf(side, chunk, contradict) }));
  for (const { side, dues } of owed) {
    if (side.refund && side.years.length > 0) {
      const back = converted(side, dues.prepaidLeft, side.refund.rate, chunk);
      pay(side.side === 'A' ? 'B' : 'A', back, chunk.discount(side.refund.date));
    }
    if (compiled.netting !== null) continue;
    for (const [index, year] of side.years.entries())
      pay(side.side, dues.years[index] ?? chunk.take(), weightOf(side, year, chunk));
  }
  if (compiled.netting !== null) payBalances(compiled, owed, chunk, toA);
  return toA;
}

/** In the reporting currency. */
function converted(side: SideNumbers, amounts: Float64Array, rate: number, chunk: DrawnChunk): Float64Array {
  const moved = chunk.ratio(side.ratio);
  if (!moved && rate === 1) return amounts;
  const result = chunk.take();
  for (let draw = 0; draw < result.length; draw += 1)
    result[draw] = (amounts[draw] ?? 0) * rate * (moved ? (moved[draw] ?? 1) : 1);
  return result;
}

/** What one unit of the royalties of a year is worth: its parts converted and discounted. */
function weightOf(side: SideNumbers, { paid }: YearNumbers, chunk: DrawnChunk): Float64Array {
  const weights = chunk.take();
  for (const { part, rate, date } of paid) {
    const factors = chunk.discount(date);
    const share = part * rate;
    for (let draw = 0; draw < chunk.size; draw += 1)
      weights[draw] = (weights[draw] ?? 0) + share * (factors[draw] ?? 0);
  }
  return converted(side, weights, 1, chunk);
}

/** Only the difference is paid, by whoever owes more over the term, or as the sheet says where it turns round. */
function payBalances(
  { netting }: Compiled,
  owed: readonly { readonly side: SideNumbers; readonly dues: Dues }[],
  chunk: DrawnChunk,
  toA: Float64Array,
): void {
  const years = owed[0]?.side.years ?? [];
  const balances = years.flatMap((year, index) =>
    year.paid.map(({ date }, at) => {
      const net = chunk.take();
      for (const { side, dues } of owed) {
        const { part = 0, rate = 0 } = side.years[index]?.paid[at] ?? {};
        const due = dues.years[index];
        if (!due) continue;
        const amounts = converted(side, due, part * rate, chunk);
        const sign = side.side === 'A' ? 1 : -1;
        for (let draw = 0; draw < chunk.size; draw += 1)
          net[draw] = (net[draw] ?? 0) + sign * (amounts[draw] ?? 0);
      }
      return { net, factors: chunk.discount(date) };
    }),
  );
  for (let draw = 0; draw < chunk.size; draw += 1) {
    let [byA, byB] = [0, 0];
    for (const { net } of balances) {
      byA += Math.max(0, net[draw] ?? 0);
      byB += Math.max(0, -(net[draw] ?? 0));
    }
    // whoever owes more over the term is the usual payer
    const sign = isAbove(byB, byA) ? -1 : 1;
    let carried = 0;
    for (const { net, factors } of balances) {
      const after = sign * (net[draw] ?? 0) + carried;
      const isKept = after < 0 && netting !== 'paid';
      carried = isKept && netting === 'carried' ? after : 0;
      if (!isKept) toA[draw] = (toA[draw] ?? 0) - sign * after * (factors[draw] ?? 0);
    }
  }
}
