import type { Input, OperationName, Output } from '../../../domain/contract/contract.ts';
import type { OpenDeal, Round } from '../../../domain/deals/deal.ts';
import { describeError } from '../../../domain/describe-error.ts';
import type { Result } from '../../../domain/result.ts';
import type { Concession } from '../../../domain/rounds/concessions.ts';
import { remarkOn } from '../../../domain/rounds/reason-of.ts';
import type { ChangeRemark } from '../../../domain/rounds/round-record.ts';
import type { Side } from '../../../domain/terms/values/value-kind.ts';
import type { Api } from '../../api.ts';
import { saveAllNow } from '../../pending-saves.ts';
import type { SavesSlice } from '../../saves-slice.ts';
import type { SetSlice } from '../../slice.ts';

type Answer = Promise<Result<OpenDeal>>;
type DealChange = { [N in OperationName]: Output<N> extends OpenDeal ? N : never }[OperationName];

/** What was done to a deal since it was last looked at. */
export type Visit = Output<'deals.visit'>;

/** Which change of which round a remark is about. */
export type ChangeKey = Pick<ChangeRemark, 'roundId' | 'termKey' | 'field'>;
type RemarkWords = Omit<ChangeRemark, keyof ChangeKey>;

const nothingSaid: RemarkWords = { reason: '', answer: null, answerReason: '' };

export interface RoundsSlice {
  /** Frozen rounds that were looked at: they never change, so they are asked for once. */
  readonly roundsById: Readonly<Record<string, Round>>;
  readonly roundFailures: Readonly<Record<string, string>>;
  /** What each side gave, by deal, as it was when the deal had these frozen rounds. */
  readonly concessionsByDeal: Readonly<
    Record<string, { readonly stage: string; readonly given: readonly Concession[] }>
  >;
  /** The first look at each deal since the workspace was opened. */
  readonly visits: Readonly<Record<string, Visit>>;
  readonly loadRound: (roundId: string) => Promise<void>;
  /** Asked for once in each state of the frozen rounds. */
  readonly loadConcessions: (dealId: string, stage: string) => Promise<void>;
  readonly startRound: (dealId: string, proposedBy: Side) => Answer;
  /** Gives the draft back what an earlier round said, in one step. */
  readonly putBack: (input: Input<'rounds.putBack'>) => Answer;
  /** Answers several changes alike, in one step. */
  readonly answerChanges: (input: Input<'changes.answer'>) => Answer;
  readonly discardRound: (roundId: string) => Answer;
  readonly freezeRound: (input: Input<'rounds.freeze'>) => Answer;
  readonly markRound: (input: Input<'rounds.mark'>) => Answer;
  /** Says why a change was made or what was said to it; what is not named stays as it is. */
  readonly remark: (dealId: string, about: ChangeKey, part: Partial<RemarkWords>) => Answer;
  readonly undo: (dealId: string) => Promise<void>;
  readonly redo: (dealId: string) => Promise<void>;
  readonly visitDeal: (dealId: string) => Promise<void>;
  readonly forgetRounds: () => void;
}

/** What this slice needs of the one that holds the deals. */
interface Deals extends Pick<SavesSlice, 'forgetRefusedOf'> {
  readonly dealsById: Readonly<Record<string, OpenDeal>>;
  readonly takeDeal: (open: OpenDeal) => void;
  readonly afterWrites: <T>(write: () => Promise<T>) => Promise<T>;
}

/** Rounds beyond the open one, what becomes of them, and undo. */
export const createRoundsSlice =
  ({ call }: Pick<Api, 'call'>) =>
  (set: SetSlice<RoundsSlice>, get: () => RoundsSlice & Deals): RoundsSlice => {
    const visited = new Set<string>();
    /** What is on its way, so that it is asked for once. */
    const asking = new Set<string>();

    async function change<N extends DealChange>(name: N, input: Input<N>): Answer {
      // What is being typed belongs into the round before it is frozen, and before a step is taken back
      await saveAllNow();
      return get().afterWrites(async () => {
        const result: Result<OpenDeal> = await call(name, input);
        if (result.ok) get().takeDeal(result.value);
        return result;
      });
    }
    /** What is being typed becomes a step of its own first; where there is none, nothing happens. */
    async function step(which: 'undo' | 'redo', dealId: string): Promise<void> {
      await saveAllNow();
      await get().afterWrites(async () => {
        if (!get().dealsById[dealId]?.history[which]) return;
        const result = await call(`history.${which}`, { dealId });
        if (result.ok) get().takeDeal(result.value);
      });
    }
    return {
      roundsById: {},
      roundFailures: {},
      concessionsByDeal: {},
      visits: {},
      loadConcessions: async (dealId, stage) => {
        // The stage of a deal with one frozen round is that round's id, and any deal may have none
        const asked = `concessions ${dealId} ${stage}`;
        if (get().concessionsByDeal[dealId]?.stage === stage || asking.has(asked)) return;
        asking.add(asked);
        const result = await call('rounds.concessions', { dealId });
        asking.delete(asked);
        // Without it nothing is said of them
        const given = result.ok ? result.value : [];
        set(({ concessionsByDeal }) => ({
          concessionsByDeal: { ...concessionsByDeal, [dealId]: { stage, given } },
        }));
      },
      loadRound: async (roundId) => {
        if (get().roundsById[roundId] || asking.has(roundId)) return;
        asking.add(roundId);
        const result = await call('rounds.get', { roundId });
        asking.delete(roundId);
        if (!result.ok) {
          const message = describeError(result.error);
          return set(({ roundFailures }) => ({ roundFailures: { ...roundFailures, [roundId]: message } }));
        }
        const round = result.value;
        if (round.status === 'draft') return;
        set(({ roundsById }) => ({ roundsById: { ...roundsById, [roundId]: round } }));
      },
      startRound: (dealId, proposedBy) => change('rounds.start', { dealId, proposedBy }),
      putBack: (input) => change('rounds.putBack', input),
      answerChanges: (input) => change('changes.answer', input),
      discardRound: (roundId) => change('rounds.discard', { roundId }),
      freezeRound: async (input) => {
        const result = await change('rounds.freeze', input);
        if (result.ok) get().forgetRefusedOf(input.roundId);
        return result;
      },
      markRound: (input) => change('rounds.mark', input),
      remark: (dealId, about, part) =>
        get().afterWrites(async () => {
          const said = remarkOn(about, about.roundId, get().dealsById[dealId]?.remarks ?? []);
          const { reason, answer, answerReason } = { ...(said ?? nothingSaid), ...part };
          const remark = { ...about, reason, answer, answerReason };
          const result = await call('changes.remark', { dealId, remark });
          if (result.ok) get().takeDeal(result.value);
          return result;
        }),
      undo: (dealId) => step('undo', dealId),
      redo: (dealId) => step('redo', dealId),
      visitDeal: async (dealId) => {
        if (visited.has(dealId)) return;
        visited.add(dealId);
        const result = await call('deals.visit', { dealId });
        if (result.ok) set(({ visits }) => ({ visits: { ...visits, [dealId]: result.value } }));
        else visited.delete(dealId);
      },
      forgetRounds: () => {
        visited.clear();
        set({ roundsById: {}, roundFailures: {}, concessionsByDeal: {}, visits: {} });
      },
    };
  };
