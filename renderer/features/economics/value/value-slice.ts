import type { Output } from '../../../../domain/contract/contract.ts';
import type { Working } from '../../../../domain/contract/valuation.ts';
import type { Place } from '../../../../domain/economics/valuation/describe-place.ts';
import { reasonsOf } from '../../../../domain/economics/valuation/refusal.ts';
import type { AppError, Result } from '../../../../domain/result.ts';
import { describeError } from '../../../../domain/describe-error.ts';
import type { Api } from '../../../api.ts';
import { loaded, type Loaded, type SetSlice } from '../../../slice.ts';

/** Why a round cannot be valued: what is wrong, and what it is about in words. */
export interface ValueProblem {
  readonly message: string;
  readonly place: Place | null;
}

/** A round in money as last answered; the former answer stays while it is asked again. */
export interface ShownValue {
  readonly answer: Output<'economics.value'> | null;
  /** None while there is an answer. */
  readonly problems: readonly ValueProblem[];
  readonly isAsking: boolean;
}

interface FigureOfRound {
  readonly dealId: string;
  readonly roundId: string;
  readonly id: string;
}

export interface ValueSlice {
  /** By round. */
  readonly values: Readonly<Record<string, ShownValue>>;
  /** By deal: the round that was chosen; absent for the latest. */
  readonly valuedRounds: Readonly<Record<string, string>>;
  /** The figure whose working is open. */
  readonly figure: FigureOfRound | null;
  readonly working: Loaded<Working> | null;
  /** Asks again only where `basis`, the objects that the value rests on, are others than they were. */
  readonly loadValue: (dealId: string, roundId: string, basis: readonly unknown[]) => Promise<void>;
  readonly chooseValuedRound: (dealId: string, roundId: string) => void;
  readonly openFigure: (figure: FigureOfRound) => Promise<void>;
  readonly closeFigure: () => void;
  readonly forgetValues: () => void;
}

/** What rounds are worth, and the working of the figure that is open. */
export const createValueSlice =
  ({ call }: Pick<Api, 'call'>) =>
  (set: SetSlice<ValueSlice>, get: () => ValueSlice): ValueSlice => {
    const latest = new Map<string, readonly unknown[]>();
    let figureAsked: symbol | null = null;
    const hold = (roundId: string, value: ShownValue): void =>
      set(({ values }) => ({ values: { ...values, [roundId]: value } }));
    const problemsOf = async (
      dealId: string,
      roundId: string,
      error: AppError,
    ): Promise<readonly ValueProblem[]> => {
      if (error.code !== 'invalid-input') return [{ message: describeError(error), place: null }];
      const reasons = reasonsOf(error.issues);
      const isUnsettled = reasons.some(({ path }) => path === 'settings');
      const places: Result<readonly Place[]> = isUnsettled
        ? { ok: true, value: [settingsPlace] }
        : await call('economics.places', { dealId, roundId, paths: reasons.map(({ path }) => path) });
      return reasons.map(({ message, missingRate }, index) => ({
        message,
        place: missingRate
          ? ratesPlace(missingRate.from, missingRate.to)
          : places.ok
            ? (places.value[index] ?? null)
            : null,
      }));
    };
    return {
      values: {},
      valuedRounds: {},
      figure: null,
      working: null,
      loadValue: async (dealId, roundId, basis) => {
        const known = latest.get(roundId);
        if (known?.every((part, index) => part === basis[index])) return;
        latest.set(roundId, basis);
        const before = get().values[roundId];
        hold(roundId, { answer: null, problems: [], ...before, isAsking: true });
        const result = await call('economics.value', { dealId, roundId });
        const problems = result.ok ? [] : await problemsOf(dealId, roundId, result.error);
        if (latest.get(roundId) !== basis) return;
        hold(roundId, { answer: result.ok ? result.value : null, problems, isAsking: false });
        const { figure } = get();
        if (figure?.roundId === roundId && before) void get().openFigure(figure);
      },
      chooseValuedRound: (dealId, roundId) => {
        get().closeFigure();
        set(({ valuedRounds }) => ({ valuedRounds: { ...valuedRounds, [dealId]: roundId } }));
      },
      openFigure: async (figure) => {
        const asked = (figureAsked = Symbol('economics.working'));
        const isSame = get().figure?.id === figure.id && get().figure?.roundId === figure.roundId;
        set({ figure, ...(isSame ? {} : { working: { state: 'loading' } }) });
        const result = await call('economics.working', figure);
        if (figureAsked === asked) set({ working: loaded(result) });
      },
      closeFigure: () => {
        figureAsked = null;
        set({ figure: null, working: null });
      },
      forgetValues: () => {
        latest.clear();
        figureAsked = null;
        set({ values: {}, valuedRounds: {}, figure: null, working: null });
      },
    };
  };

function ratesPlace(from: string, to: string): Place {
  return {
    path: `fx.${from}.${to}`,
    what: `Exchange rates, ${from} to ${to}`,
    is: null,
    where: { at: 'rates' },
  };
}

const settingsPlace: Place = {
  path: 'settings',
  what: 'Conventions',
  is: null,
  where: { at: 'conventions', field: null },
};
