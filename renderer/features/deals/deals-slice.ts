import type { Input, OperationName, Output } from '../../../domain/contract/contract.ts';
import type { DealSummary, NewDeal, OpenDeal, RoundTerm } from '../../../domain/deals/deal.ts';
import { describeError } from '../../../domain/describe-error.ts';
import type { Result } from '../../../domain/result.ts';
import type { Side } from '../../../domain/terms/values/value-kind.ts';
import type { Api } from '../../api.ts';
import type { Loaded, Slice } from '../../slice.ts';
import { summaryOf } from './summary-of.ts';

type Answer = Promise<Result<OpenDeal>>;
/** The operations that change a deal and answer the whole of it. */
type DealChange = { [N in OperationName]: Output<N> extends OpenDeal ? N : never }[OperationName];

export interface DealsSlice {
  readonly deals: Loaded<readonly DealSummary[]>;
  readonly dealsById: Readonly<Record<string, OpenDeal>>;
  readonly dealFailures: Readonly<Record<string, string>>;
  readonly loadDeals: () => Promise<void>;
  readonly forgetDeals: () => void;
  readonly openDeal: (dealId: string) => Answer;
  readonly createDeal: (deal: NewDeal) => Answer;
  readonly renameDeal: (dealId: string, title: string) => Answer;
  readonly addTerm: (roundId: string, key: string) => Answer;
  readonly removeTerm: (roundId: string, key: string) => Answer;
  readonly saveTerm: (roundId: string, term: RoundTerm) => Answer;
  readonly saveNote: (dealId: string, key: string, text: string) => Answer;
  readonly dateRound: (roundId: string, dated: string, proposedBy: Side) => Answer;
  readonly attachSchedule: (roundId: string, letter: string, listId: string) => Answer;
  readonly detachSchedule: (roundId: string, letter: string) => Answer;
}

export const createDealsSlice =
  ({ call }: Pick<Api, 'call'>): Slice<DealsSlice> =>
  (set) => {
    function put(open: OpenDeal): void {
      set((state) => ({
        dealsById: { ...state.dealsById, [open.deal.id]: open },
        deals:
          state.deals.state === 'ready'
            ? { state: 'ready', value: withSummary(state.deals.value, summaryOf(open)) }
            : state.deals,
      }));
    }
    async function change<N extends DealChange>(name: N, input: Input<N>): Answer {
      const result: Result<OpenDeal> = await call(name, input);
      if (result.ok) put(result.value);
      return result;
    }
    return {
      deals: { state: 'loading' },
      dealsById: {},
      dealFailures: {},
      loadDeals: async () => {
        const result = await call('deals.list', {});
        set({
          deals: result.ok
            ? { state: 'ready', value: result.value }
            : { state: 'failed', message: describeError(result.error) },
        });
      },
      forgetDeals: () => set({ deals: { state: 'loading' }, dealsById: {}, dealFailures: {} }),
      openDeal: async (dealId) => {
        const result = await change('deals.open', { dealId });
        if (!result.ok)
          set((state) => ({
            dealFailures: { ...state.dealFailures, [dealId]: describeError(result.error) },
          }));
        return result;
      },
      createDeal: (deal) => change('deals.create', deal),
      renameDeal: (dealId, title) => change('deals.rename', { dealId, title }),
      addTerm: (roundId, key) => change('terms.add', { roundId, key }),
      removeTerm: (roundId, key) => change('terms.remove', { roundId, key }),
      saveTerm: (roundId, term) => change('terms.save', { roundId, term }),
      saveNote: (dealId, key, text) => change('notes.save', { dealId, key, text }),
      dateRound: (roundId, dated, proposedBy) => change('rounds.date', { roundId, dated, proposedBy }),
      attachSchedule: (roundId, letter, listId) => change('schedules.attach', { roundId, letter, listId }),
      detachSchedule: (roundId, letter) => change('schedules.detach', { roundId, letter }),
    };
  };

function withSummary(list: readonly DealSummary[], summary: DealSummary): readonly DealSummary[] {
  const others = list.filter((deal) => deal.id !== summary.id);
  return [...others, summary].toSorted((one, other) => other.updatedAt.localeCompare(one.updatedAt));
}
