import type { OpenDeal } from '../../../../domain/deals/deal.ts';
import { emptyPosition, type Position } from '../../../../domain/positions/position.ts';
import { withCitation } from '../../../../domain/precedents/citation.ts';
import type { TermPrecedent } from '../../../../domain/precedents/comparable.ts';
import { fail, type Result } from '../../../../domain/result.ts';
import { remarkOn } from '../../../../domain/rounds/reason-of.ts';
import type { ChangeRemark } from '../../../../domain/rounds/round-record.ts';
import type { Api } from '../../../api.ts';
import { saveAllNow } from '../../../pending-saves.ts';
import { placeOf, type SavesSlice } from '../../../saves-slice.ts';
import { loaded, type Loaded, type SetSlice } from '../../../slice.ts';

type Answer = Promise<Result<OpenDeal>>;
type ChangeKey = Pick<ChangeRemark, 'roundId' | 'termKey' | 'field'>;

export interface CitingSlice {
  /** What the precedents say on the term that was looked at last; of another term nothing is known. */
  readonly termPrecedents: { readonly of: string; readonly found: Loaded<readonly TermPrecedent[]> } | null;
  /** Whether entries that give no figure or choice on the term are left out: the same for every term. */
  readonly isOnlyPublished: boolean;
  readonly showOnlyPublished: (isOnly: boolean) => void;
  /** `asOf` tells of which state of the deal. A late answer to an earlier question, of another workspace too, is dropped. */
  readonly loadTermPrecedents: (dealId: string, termKey: string, asOf: string) => Promise<void>;
  readonly forgetTermPrecedents: () => void;
  /** Puts a citation below the reason of our position on a term. */
  readonly citeForPosition: (dealId: string, termKey: string, citation: string) => Answer;
  /** Puts a citation below the reason of a change. */
  readonly citeForChange: (dealId: string, about: ChangeKey, citation: string) => Answer;
}

/** What this slice needs of those that hold the deals and write to them. */
interface Deals extends Pick<SavesSlice, 'refused'> {
  readonly dealsById: Readonly<Record<string, OpenDeal>>;
  readonly savePosition: (dealId: string, position: Position) => Answer;
  readonly remark: (dealId: string, about: ChangeKey, part: { readonly reason: string }) => Answer;
}

/** Which term of which deal precedents are asked for. */
export function placeOfTerm(dealId: string, termKey: string): string {
  return `${dealId} ${termKey}`;
}

export const createCitingSlice =
  ({ call }: Pick<Api, 'call'>) =>
  (set: SetSlice<CitingSlice>, get: () => CitingSlice & Deals): CitingSlice => {
    let latest: symbol | null = null;
    return {
      termPrecedents: null,
      isOnlyPublished: false,
      showOnlyPublished: (isOnlyPublished) => set({ isOnlyPublished }),
      loadTermPrecedents: async (dealId, termKey, asOf) => {
        const of = placeOfTerm(dealId, termKey);
        const asked = (latest = Symbol(`${of} ${asOf}`));
        if (get().termPrecedents?.of !== of) set({ termPrecedents: { of, found: { state: 'loading' } } });
        const result = await call('precedents.forTerm', { dealId, termKey });
        if (latest !== asked) return;
        set({ termPrecedents: { of, found: loaded(result) } });
      },
      forgetTermPrecedents: () => {
        latest = null;
        set({ termPrecedents: null });
      },
      citeForPosition: async (dealId, termKey, citation) => {
        // What is being typed goes first, or its form would put the citation out again
        await saveAllNow();
        const { dealsById, refused, savePosition } = get();
        if (refused[placeOf('positions.save', dealId, termKey)] !== undefined) return fail(unsaved);
        const position = dealsById[dealId]?.positions[termKey] ?? emptyPosition(termKey);
        return savePosition(dealId, { ...position, reason: withCitation(position.reason, citation) });
      },
      citeForChange: async (dealId, about, citation) => {
        await saveAllNow();
        const { dealsById, refused, remark } = get();
        const { roundId, termKey, field } = about;
        if (refused[placeOf('changes.remark', roundId, termKey, field)] !== undefined) return fail(unsaved);
        const said = remarkOn(about, roundId, dealsById[dealId]?.remarks ?? []);
        return remark(dealId, about, { reason: withCitation(said?.reason ?? '', citation) });
      },
    };
  };

const unsaved = {
  code: 'conflict',
  message: 'What was typed there could not be saved yet. Put it right first, then cite.',
} as const;
