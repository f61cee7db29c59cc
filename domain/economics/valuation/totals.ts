import type { Side } from '../../terms/values/value-kind.ts';
import { figureText, sumOf, type Figure } from '../figure.ts';
import type { ValuedFlow } from './flow.ts';
import type { Ledger } from './ledger.ts';
import type { Scenario } from './scenario.ts';

const CENTS = 2;

/** Money of a result, rounded half up to the cent: nothing before it was rounded. */
export function money(value: Figure): string {
  return figureText(value, CENTS);
}

/** Net present values, from each side's point of view, and what each pays. */
export function netPresentValues(scenario: Scenario, ledger: Ledger, flows: readonly ValuedFlow[]) {
  const paidBy = (side: Side) => {
    const own = flows.filter(({ payer }) => payer === side);
    const is = sumOf(own.map(({ present }) => present));
    ledger.add({
      id: `npv/paidBy${side}`,
      what: `Present value of what ${scenario.sides[side]} pays`,
      is,
      how: () => own.map(({ present }) => money(present)).join(' + ') || 'nothing',
      from: () => own.map(({ presentId }) => presentId),
    });
    return is;
  };
  const [A, B] = [paidBy('A'), paidBy('B')];
  const to = (side: Side, received: Figure, paid: Figure) => {
    const is = received.minus(paid);
    ledger.add({
      id: `npv/to${side}`,
      what: `Net present value to ${scenario.sides[side]}`,
      is,
      how: () => `${money(received)} − ${money(paid)}`,
      from: () => ['npv/paidByA', 'npv/paidByB'],
    });
    return money(is);
  };
  const nonCash = (side: Side) =>
    money(
      sumOf(
        flows.filter(({ kind, payer }) => kind === 'patents' && payer === side).map(({ present }) => present),
      ),
    );
  return {
    toA: to('A', B, A),
    toB: to('B', A, B),
    paidByA: money(A),
    paidByB: money(B),
    /** Part of them that is given in patents. */
    nonCashByA: nonCash('A'),
    nonCashByB: nonCash('B'),
  };
}

/** What a side pays for the past and for the term, undiscounted and present. */
export function pastAndFuture(flows: readonly ValuedFlow[], side: Side) {
  const own = flows.filter(({ payer }) => payer === side);
  const past = (key: 'reporting' | 'present') => sumOf(own.map((flow) => flow[key].times(flow.pastPart)));
  const all = (key: 'reporting' | 'present') => sumOf(own.map((flow) => flow[key]));
  return {
    undiscounted: { past: past('reporting'), all: all('reporting') },
    presentValue: { past: past('present'), all: all('present') },
  };
}

export type PastAndFuture = ReturnType<typeof pastAndFuture>;

export function splitText({ undiscounted, presentValue }: PastAndFuture) {
  const say = ({ past, all }: { readonly past: Figure; readonly all: Figure }) => ({
    past: money(past),
    future: money(all.minus(past)),
  });
  return { undiscounted: say(undiscounted), presentValue: say(presentValue) };
}
