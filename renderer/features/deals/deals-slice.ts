import type { Input, OperationName, Output } from '../../../domain/contract/contract.ts';
import type { Deal, DealSummary, NewDeal, OpenDeal, Round, RoundTerm } from '../../../domain/deals/deal.ts';
import { describeError } from '../../../domain/describe-error.ts';
import { fail, type Result } from '../../../domain/result.ts';
import type { Playbook } from '../../../domain/positions/position.ts';
import type { Api } from '../../api.ts';
import { keepIdentity } from '../../keep-identity.ts';
import type { Loaded, Slice } from '../../slice.ts';
import { sheetNews, type SheetNews } from './sheet-news.ts';
import { summaryOf } from './summary-of.ts';

type Answer = Promise<Result<OpenDeal>>;
/** The operations that change a deal and answer the whole of it. */
type DealChange = { [N in OperationName]: Output<N> extends OpenDeal ? N : never }[OperationName];

/** A part of a term: its values, its wording, its state and whether it binds are edited in different places. */
export type TermChange = Partial<Pick<RoundTerm, 'state' | 'binding' | 'fields' | 'written' | 'custom'>>;

export type RoundHeadChange = Partial<Pick<Round, 'dated' | 'proposedBy'>>;

export interface DealsSlice {
  readonly deals: Loaded<readonly DealSummary[]>;
  readonly dealsById: Readonly<Record<string, OpenDeal>>;
  readonly dealFailures: Readonly<Record<string, string>>;
  /** What the last saved term brought onto the sheet or took from it, to be told: nothing appears silently. */
  readonly sheetNews: SheetNews | null;
  readonly loadDeals: () => Promise<void>;
  readonly forgetDeals: () => void;
  readonly openDeal: (dealId: string) => Answer;
  /** Holds a deal as an operation of another slice answered it. */
  readonly takeDeal: (open: OpenDeal) => void;
  /** Runs a write after those that wait: an undo may not overtake what it is meant to take back. */
  readonly afterWrites: <T>(write: () => Promise<T>) => Promise<T>;
  /** What a new deal may take its positions from; none when they cannot be read. */
  readonly offerPlaybooks: () => Promise<readonly Playbook[]>;
  readonly createDeal: (deal: NewDeal) => Answer;
  readonly renameDeal: (dealId: string, title: string) => Answer;
  readonly planNext: (dealId: string, part: Partial<Deal['nextStep']>) => Answer;
  readonly addTerm: (roundId: string, key: string) => Answer;
  readonly removeTerm: (roundId: string, key: string) => Answer;
  readonly saveTerm: (roundId: string, key: string, change: TermChange) => Answer;
  readonly saveNote: (dealId: string, key: string, text: string) => Answer;
  readonly dateRound: (roundId: string, part: RoundHeadChange) => Answer;
  readonly attachSchedule: (input: Input<'schedules.attach'>) => Answer;
  readonly detachSchedule: (roundId: string, letter: string) => Answer;
}

export const createDealsSlice =
  ({ call }: Pick<Api, 'call'>): Slice<DealsSlice> =>
  (set, get) => {
    let lastWrite: Promise<unknown> = Promise.resolve();

    function put(open: OpenDeal): void {
      set((state) => ({
        dealsById: { ...state.dealsById, [open.deal.id]: keepIdentity(state.dealsById[open.deal.id], open) },
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
    /**
     * One after the other, each upon what the last one left: a term and the head of a round are written whole, and no
     * part of them may take another back. What needs no more than its turn takes `changeInTurn`, so that an undo finds it
     * in the history.
     */
    function afterWrites<T>(write: () => Promise<T>): Promise<T> {
      const written = lastWrite.then(write, write);
      lastWrite = written;
      return written;
    }
    function changeInTurn<N extends DealChange>(name: N, input: Input<N>): Answer {
      return afterWrites(() => change(name, input));
    }
    function inTurn(roundId: string, write: (round: Round) => Answer): Answer {
      return afterWrites(async () => {
        const open = Object.values(get().dealsById).find(({ round }) => round.id === roundId);
        return open ? write(open.round) : fail({ code: 'not-found', entity: 'round', id: roundId });
      });
    }
    return {
      deals: { state: 'loading' },
      dealsById: {},
      dealFailures: {},
      sheetNews: null,
      takeDeal: put,
      afterWrites,
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
      offerPlaybooks: async () => {
        const result = await call('playbooks.list', {});
        return result.ok ? result.value : [];
      },
      createDeal: (deal) => change('deals.create', deal),
      renameDeal: (dealId, title) => changeInTurn('deals.rename', { dealId, title }),
      planNext: (dealId, part) =>
        afterWrites(async () => {
          const open = get().dealsById[dealId];
          return open
            ? change('deals.planNext', { dealId, nextStep: { ...open.deal.nextStep, ...part } })
            : fail({ code: 'not-found', entity: 'deal', id: dealId });
        }),
      addTerm: (roundId, key) => changeInTurn('terms.add', { roundId, key }),
      removeTerm: (roundId, key) => changeInTurn('terms.remove', { roundId, key }),
      saveTerm: (roundId, key, part) =>
        inTurn(roundId, async (round) => {
          const term = round.terms.find((candidate) => candidate.key === key);
          if (!term) return fail({ code: 'not-found', entity: 'term', id: key });
          const result = await change('terms.save', { roundId, term: { ...term, ...part } });
          const news = result.ok ? sheetNews(round, result.value.round, key) : null;
          if (news) set({ sheetNews: news });
          return result;
        }),
      saveNote: (dealId, key, text) => changeInTurn('notes.save', { dealId, key, text }),
      dateRound: (roundId, part) =>
        inTurn(roundId, ({ dated, proposedBy }) =>
          change('rounds.date', { roundId, dated, proposedBy, ...part }),
        ),
      attachSchedule: (input) => changeInTurn('schedules.attach', input),
      detachSchedule: (roundId, letter) => changeInTurn('schedules.detach', { roundId, letter }),
    };
  };

function withSummary(list: readonly DealSummary[], summary: DealSummary): readonly DealSummary[] {
  const others = list.filter((deal) => deal.id !== summary.id);
  return [...others, summary].toSorted((one, other) => other.updatedAt.localeCompare(one.updatedAt));
}
