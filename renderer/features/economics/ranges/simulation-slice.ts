import type { OpenDeal } from '../../../../domain/deals/deal.ts';
import type { SimulationResult } from '../../../../domain/economics/simulation/distribution.ts';
import type { AssumptionRange } from '../../../../domain/economics/simulation/ranges.ts';
import { refusalInShort } from '../../../../domain/economics/valuation/refusal.ts';
import type { Api } from '../../../api.ts';
import { saveAllNow } from '../../../pending-saves.ts';
import type { SetSlice } from '../../../slice.ts';
import type { RangesSlice } from './ranges-slice.ts';

/** The draws of a round, kept so that leaving the part loses neither their progress nor what came out. */
export type Drawing =
  | { readonly state: 'running'; readonly jobId: string | null }
  | {
      readonly state: 'done';
      readonly result: SimulationResult;
      readonly assumptions: readonly AssumptionRange[];
      /** When the deal was last changed before the draws were made. */
      readonly dealChangedAt: string;
    }
  | { readonly state: 'failed'; readonly message: string };

export interface SimulationSlice {
  /** By round. */
  readonly drawings: Readonly<Record<string, Drawing>>;
  /** Draws what the file holds once all is saved. */
  readonly drawRound: (dealId: string, roundId: string) => Promise<void>;
  readonly forgetDrawings: () => void;
}

interface Known extends RangesSlice {
  readonly dealsById: Readonly<Record<string, OpenDeal>>;
}

export const createSimulationSlice =
  ({ startJob }: Pick<Api, 'startJob'>) =>
  (set: SetSlice<SimulationSlice>, get: () => SimulationSlice & Known): SimulationSlice => {
    const hold = (roundId: string, drawing: Drawing | null): void =>
      set(({ drawings: { [roundId]: _before, ...drawings } }) => ({
        drawings: drawing ? { ...drawings, [roundId]: drawing } : drawings,
      }));
    return {
      drawings: {},
      drawRound: async (dealId, roundId) => {
        const before = get().drawings[roundId] ?? null;
        hold(roundId, { state: 'running', jobId: null });
        await saveAllNow();
        const { ranges, dealsById } = get();
        const held = ranges[dealId];
        const assumptions = held?.state === 'ready' ? (held.value.ranges?.assumptions ?? []) : [];
        const dealChangedAt = dealsById[dealId]?.deal.updatedAt ?? '';
        const result = await startJob('simulation.start', { dealId, roundId }, (jobId) =>
          hold(roundId, { state: 'running', jobId }),
        );
        if (result.ok) hold(roundId, { state: 'done', result: result.value, assumptions, dealChangedAt });
        // a person who stops keeps what was drawn before
        else if (result.error.code === 'cancelled') hold(roundId, before);
        else hold(roundId, { state: 'failed', message: refusalInShort(result.error) });
      },
      forgetDrawings: () => set({ drawings: {} }),
    };
  };
