import type { Side } from '../../terms/values/value-kind.ts';
import { figureText, sumOf, type Figure } from '../figure.ts';
import type { ValuedFlow } from './flow.ts';
import type { Ledger } from './ledger.ts';
import type { Reckoning } from './reckoning.ts';
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

/** What is paid in all and what is left to each side, undiscounted. */
export function nominalTotals(scenario: Scenario, ledger: Ledger, flows: readonly ValuedFlow[]) {
  const paidBy = (side: Side) => {
    const own = flows.filter(({ payer }) => payer === side);
    const is = sumOf(own.map(({ reporting }) => reporting));
    ledger.add({
      id: `nominal/paidBy${side}`,
      what: `Paid by ${scenario.sides[side]}, undiscounted`,
      is,
      how: () => own.map(({ reporting }) => money(reporting)).join(' + ') || 'nothing',
      from: () => own.map(({ id }) => id),
    });
    return is;
  };
  const [A, B] = [paidBy('A'), paidBy('B')];
  const to = (side: Side, received: Figure, paid: Figure) => {
    const is = received.minus(paid);
    ledger.add({
      id: `nominal/to${side}`,
      what: `Net to ${scenario.sides[side]}, undiscounted`,
      is,
      how: () => `${money(received)} − ${money(paid)}`,
      from: () => ['nominal/paidByA', 'nominal/paidByB'],
    });
    return money(is);
  };
  return { toA: to('A', B, A), toB: to('B', A, B), paidByA: money(A), paidByB: money(B) };
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

/** The split as texts, each part with its line of the working: `split/B/presentValue/past`. */
export function splitText(
  { ledger, scenario, sheet }: Pick<Reckoning, 'ledger' | 'scenario' | 'sheet'>,
  side: Side,
  flows: readonly ValuedFlow[],
  { undiscounted, presentValue }: PastAndFuture,
) {
  const own = flows.filter(({ payer }) => payer === side);
  const share = sheet.value('consideration', 'pastShare', 'percent');
  const say = (how: keyof PastAndFuture, { past, all }: { readonly past: Figure; readonly all: Figure }) => {
    const part = (key: 'past' | 'future', is: Figure): string => {
      const parts = own.filter(({ pastPart }) => (key === 'past' ? !pastPart.isZero() : pastPart.lt(1)));
      const isShared = share !== undefined && parts.some(({ pastPart }) => pastPart.gt(0) && pastPart.lt(1));
      if (parts.length === 0) return money(is);
      ledger.add({
        id: `split/${side}/${how}/${key}`,
        what: `Paid by ${scenario.sides[side]} for ${key === 'past' ? 'the past' : 'the term'}, ${how === 'presentValue' ? 'present value' : 'undiscounted'}`,
        is,
        how: () =>
          parts
            .map(({ reporting, present, pastPart }) => {
              const weight = key === 'past' ? pastPart : pastPart.negated().plus(1);
              const amount = money(how === 'presentValue' ? present : reporting);
              return weight.eq(1) ? amount : `${amount} · ${figureText(weight)}`;
            })
            .join(' + '),
        from: () => [
          ...parts.map(({ id, presentId }) => (how === 'presentValue' ? presentId : id)),
          ...(isShared ? [share.path] : []),
        ],
      });
      return money(is);
    };
    return { past: part('past', past), future: part('future', all.minus(past)) };
  };
  return { undiscounted: say('undiscounted', undiscounted), presentValue: say('presentValue', presentValue) };
}
