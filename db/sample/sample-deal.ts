import type { Clause } from '../../domain/clauses/clause.ts';
import type { Forecast } from '../../domain/contract/economics.ts';
import type { Deal, NewDeal, Round, RoundTerm } from '../../domain/deals/deal.ts';
import type { EconomicSettings } from '../../domain/economics/forecasts/settings.ts';
import type { AssumptionRanges } from '../../domain/economics/simulation/ranges.ts';
import type { Worksheet } from '../../domain/economics/worksheets/worksheet.ts';
import type { Position } from '../../domain/positions/position.ts';
import type { ComparableDecision } from '../../domain/precedents/comparable.ts';
import type { ComparisonView } from '../../domain/precedents/comparison.ts';
import type { ChangeRemark } from '../../domain/rounds/round-record.ts';
import type { CustomTerm } from '../../domain/terms/custom-term.ts';
import type { FieldValues, Stated } from '../../domain/terms/stated.ts';
import type { WrittenParagraph } from '../../domain/terms/written/written-prose.ts';

/** What a round says of one term otherwise than the round before: fields are laid over those that stand. */
export interface SampleTerm {
  readonly key: string;
  readonly state: RoundTerm['state'];
  readonly fields: FieldValues;
  /** Fields of the round before that this one strikes out. */
  readonly struck?: readonly string[];
  readonly words?: readonly WrittenParagraph[];
  readonly custom?: CustomTerm;
}

export interface SampleRound {
  readonly proposedBy: Round['proposedBy'];
  readonly dated: string;
  /** How it went across the table; null for the draft at the end. */
  readonly frozen: {
    readonly as: 'sent' | 'received';
    readonly channel: string;
    readonly note: string;
  } | null;
  readonly terms: readonly SampleTerm[];
  readonly remarks: readonly Omit<ChangeRemark, 'roundId'>[];
}

/** How the offers of the deal are reckoned. */
interface SampleEconomics {
  readonly settings: EconomicSettings;
  readonly forecasts: readonly Forecast[];
  readonly ranges: AssumptionRanges;
  /** Of accepted comparables. */
  readonly worksheets: readonly Worksheet[];
}

/** A deal as plain data, ready to be put into a new workspace by the operations that a person's clicks go through. */
export interface SampleDeal {
  readonly deal: NewDeal;
  readonly rounds: readonly SampleRound[];
  readonly positions: readonly Position[];
  /** Our notes by the key of the term. */
  readonly notes: Readonly<Record<string, string>>;
  /** A clause of our own, of which the wording of a term was made. */
  readonly clause: Omit<Clause, 'id' | 'isBuiltIn'>;
  readonly nextStep: Deal['nextStep'];
  /** Which precedents are held to speak for the deal, and why. */
  readonly comparables: readonly Pick<ComparableDecision, 'precedentId' | 'verdict' | 'reason'>[];
  readonly comparison: ComparisonView;
  readonly economics: SampleEconomics;
}

export const stated = <T>(value: T): Stated<T> => ({ basis: 'stated', value });
export const illustrative = <T>(value: T): Stated<T> => ({ basis: 'illustrative', value });
export const undisclosed = { basis: 'undisclosed' } as const;

export const euros = (amount: string) => ({ amount, currency: 'EUR' });
export const days = (count: number) => ({ count, unit: 'days' as const });
export const years = (count: number) => ({ count, unit: 'years' as const });

/** One amount per smartphone, in euros. */
export const perSmartphone = (amount: string) => ({
  currency: 'EUR',
  lines: [
    {
      standard: null,
      product: 'Smartphones',
      region: null,
      rate: { basis: 'per-unit' as const, amount },
      baseFloor: null,
      baseCap: null,
      unitFloor: null,
      unitCap: null,
      tiers: null,
    },
  ],
  annualCap: null,
  annualMinimum: null,
});

export const term = (
  key: string,
  state: RoundTerm['state'],
  fields: FieldValues = {},
  more: Pick<SampleTerm, 'struck' | 'words' | 'custom'> = {},
): SampleTerm => ({ key, state, fields, ...more });

/** Why a change was made, and where it got one, its answer. */
export const remark = (
  termKey: string,
  field: string,
  reason: string,
  answer: ChangeRemark['answer'] = null,
  answerReason = '',
): Omit<ChangeRemark, 'roundId'> => ({ termKey, field, reason, answer, answerReason });
