import type { Input, Output } from '../../../domain/contract/contract.ts';
import type { OpenDeal } from '../../../domain/deals/deal.ts';
import type { Position } from '../../../domain/positions/position.ts';
import type { Result } from '../../../domain/result.ts';
import type { Api } from '../../api.ts';
import type { SetSlice } from '../../slice.ts';

export const inspectorParts = ['values', 'position', 'note', 'clauses', 'history', 'precedents'] as const;
export type InspectorPart = (typeof inspectorParts)[number];

/** A place in the form of a term that something else points at. */
export interface Aim {
  readonly termKey: string;
  readonly field: string;
}

export interface InspectorSlice {
  /** Which parts of the inspector are open: of this window, the same for every term. */
  readonly openParts: Readonly<Record<InspectorPart, boolean>>;
  /** Whether optional values that are empty are asked for as well. */
  readonly hasMoreFields: boolean;
  /** Parts of the sheet whose terms are folded away in the outline. */
  readonly foldedSections: readonly string[];
  /** The field to go to next; taken by its form. */
  readonly aim: Aim | null;
  readonly showPart: (part: InspectorPart, isOpen: boolean) => void;
  readonly showMoreFields: (isShown: boolean) => void;
  readonly foldSection: (section: string, isFolded: boolean) => void;
  readonly aimAt: (aim: Aim | null) => void;
  readonly addCustomTerm: (input: Input<'terms.addCustom'>) => Promise<Result<OpenDeal>>;
  readonly savePosition: (dealId: string, position: Position) => Promise<Result<Output<'positions.save'>>>;
}

/** What this slice needs of the one that holds the deals. */
interface Deals {
  readonly takeDeal: (open: OpenDeal) => void;
  readonly afterWrites: <T>(write: () => Promise<T>) => Promise<T>;
}

/** How the term sheet is looked at, and what is written of a term beside its values. */
export const createInspectorSlice =
  ({ call }: Pick<Api, 'call'>) =>
  (set: SetSlice<InspectorSlice>, get: () => InspectorSlice & Deals): InspectorSlice => {
    async function change<N extends 'terms.addCustom' | 'positions.save'>(
      name: N,
      input: Input<N>,
    ): Promise<Result<OpenDeal>> {
      const result: Result<OpenDeal> = await call(name, input);
      if (result.ok) get().takeDeal(result.value);
      return result;
    }
    return {
      openParts: {
        values: true,
        position: true,
        note: true,
        clauses: false,
        history: false,
        precedents: true,
      },
      hasMoreFields: false,
      foldedSections: [],
      aim: null,
      showPart: (part, isOpen) => set(({ openParts }) => ({ openParts: { ...openParts, [part]: isOpen } })),
      showMoreFields: (hasMoreFields) => set({ hasMoreFields }),
      foldSection: (section, isFolded) =>
        set(({ foldedSections }) => {
          if (foldedSections.includes(section) === isFolded) return {};
          const others = foldedSections.filter((other) => other !== section);
          return { foldedSections: isFolded ? [...others, section] : others };
        }),
      aimAt: (aim) =>
        set(({ openParts }) => ({ aim, openParts: aim ? { ...openParts, values: true } : openParts })),
      addCustomTerm: (input) => get().afterWrites(() => change('terms.addCustom', input)),
      savePosition: (dealId, position) =>
        get().afterWrites(() => change('positions.save', { dealId, position })),
    };
  };
