import type { Comparable } from '../../domain/precedents/comparable.ts';
import type { PrecedentBand } from '../../domain/contract/worksheets.ts';
import type { OpenDeal } from '../../domain/deals/deal.ts';
import type { MemoMaterial, WorkingDepth } from '../../domain/document/memo/memo.ts';
import { memoWorking, usedTerms } from '../../domain/document/memo/memo-working.ts';
import { describePlace } from '../../domain/economics/valuation/describe-place.ts';
import { describeError } from '../../domain/describe-error.ts';
import { figuresOf } from '../../domain/economics/valuation/valuation-schema.ts';
import type { Worth } from '../../domain/economics/worth/worth.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { RoundRecord } from '../../domain/rounds/round-record.ts';
import { partyNamesOf } from '../../domain/shareable/shareable-round.ts';
import { toShareableSheet } from '../../domain/shareable/to-shareable.ts';
import type { Context, Job } from '../context.ts';
import { listComparables } from '../operations/comparables.ts';
import { listOffers } from '../operations/offers.ts';
import { readOpenDeal, readRound } from '../operations/open-deal.ts';
import { drawAll } from '../operations/simulation.ts';
import { reckonTornado } from '../operations/tornado.ts';
import { getWorksheet } from '../operations/worksheets.ts';
import { dealEconomics } from './deal-economics.ts';
import { precedentBand } from './precedent-band.ts';
import { roundOfDeal, valueOfRound } from './round-value.ts';
import { worthBetween } from './round-worth.ts';
import { unitRatesOf } from './unit-rates.ts';
import { strengthOfDeal } from './strength/strength-of-deal.ts';

/** A memo whose round can be valued; what takes its time is drawn and counted in `gather`. */
export interface OpenMemo {
  readonly gather: (job: Job) => Promise<MemoMaterial>;
}

/** Opens what a memo on a round is made of. Refused by its place where the round cannot be valued. */
export function openMemo(
  ctx: Context,
  {
    dealId,
    roundId,
    depth,
  }: { readonly dealId: string; readonly roundId?: string; readonly depth: WorkingDepth },
): Result<OpenMemo> {
  const open = readOpenDeal(ctx, dealId);
  if (!open.ok) return open;
  const found = roundOfDeal(ctx, dealId, roundId);
  if (!found.ok) return found;
  const record = found.value;
  const valued = valueOfRound(ctx, record);
  if (!valued.ok) return valued;
  const { scenario, valuation } = valued.value;
  const missing: { readonly what: string; readonly reason: string }[] = [];
  const told = <T>(what: string, result: Result<T>): T | null => {
    if (result.ok) return result.value;
    missing.push({ what, reason: describeError(result.error) });
    return null;
  };
  const all = valuation.working();
  const { lines, paths } = memoWorking(all, depth, open.value.deal.ourSide);
  const used = usedTerms(all);
  const round = roundOf(ctx, open.value, record);
  const ranges = ctx.assumptionRanges.get(dealId);
  // the value and all that stands beside it are read at once, so that nobody changes a part of it meanwhile
  const read = {
    ...round,
    terms: round.terms.filter(({ key }) => used.has(key)),
    value: figuresOf(valuation),
    economics: dealEconomics(ctx, dealId),
    exchange: all.filter(({ id }) => id.startsWith('fx/')),
    offers: told('Offers over the rounds', listOffers(ctx, { dealId })),
    ...changesOf(ctx, open.value, record, told),
    ranges,
    tornado:
      told('What each assumption does', reckonTornado(ctx, { dealId, roundId: record.id }))?.tornado ?? null,
    unitRates: unitRatesIn(ctx, dealId, record.id, told),
    ...comparablesOf(ctx, dealId, told),
    working: { depth, lines, inputs: paths.map((path) => describePlace(path, scenario)) },
  };
  return ok({
    gather: async (job) => {
      const counted = strengthOfDeal(ctx, dealId);
      const drawn =
        ranges && ranges.assumptions.length > 0
          ? told('What all assumptions do together', await drawAll(scenario, ranges, job))
          : null;
      const strength = told('Portfolio strength', await counted);
      return { ...read, drawn, strength, missing };
    },
  });
}

/** The value of a question of the memo, or nothing, with the reason kept. */
type Tell = <T>(what: string, result: Result<T>) => T | null;

function roundOf(ctx: Context, open: OpenDeal, record: RoundRecord) {
  const { deal } = open;
  const sheet = toShareableSheet({ deal, round: readRound(ctx, record) });
  return {
    workingTitle: deal.title,
    names: partyNamesOf(sheet),
    ourSide: deal.ourSide,
    round: {
      number: record.number,
      isDraft: record.status === 'draft',
      dated: record.dated,
      proposedBy: record.proposedBy,
      contentHash: record.contentHash,
    },
    terms: sheet.terms,
  };
}

function changesOf(
  ctx: Context,
  { deal, rounds }: OpenDeal,
  record: RoundRecord,
  told: Tell,
): Pick<MemoMaterial, 'sinceLast' | 'sinceOurs'> {
  const earlier = rounds.filter(({ number }) => number < record.number);
  const last = earlier.at(-1);
  const ours = earlier.findLast(({ proposedBy }) => proposedBy === deal.ourSide);
  const worth = (from: RoundRecord | undefined): Worth | null =>
    from ? told(`What changed since round ${from.number}`, worthBetween(ctx, from, record)) : null;
  return { sinceLast: worth(last), sinceOurs: ours?.id === last?.id ? null : worth(ours) };
}

function unitRatesIn(ctx: Context, dealId: string, roundId: string, told: Tell): MemoMaterial['unitRates'] {
  return (['A', 'B'] as const).flatMap((side) => {
    const rates = told('Rates by product and region', unitRatesOf(ctx, { dealId, roundId, side }));
    return rates && rates.rows.length > 0 ? [rates] : [];
  });
}

function comparablesOf(
  ctx: Context,
  dealId: string,
  told: Tell,
): Pick<MemoMaterial, 'comparables' | 'worksheets' | 'bands'> {
  const listed = told('Comparables', listComparables(ctx, { dealId }));
  const decided = (listed?.comparables ?? []).filter(({ decision }) => decision !== null);
  const rank = ({ decision }: Comparable): number => (decision?.verdict === 'accepted' ? 0 : 1);
  return {
    comparables: decided.toSorted((one, other) => rank(one) - rank(other)),
    worksheets: ctx.worksheets.list(dealId).flatMap(({ precedentId }) => {
      const open = told(`Worksheet of ${precedentId}`, getWorksheet(ctx, { dealId, precedentId }));
      return open ? [open] : [];
    }),
    bands: (['per-unit', 'percent'] as const).flatMap((measure): readonly PrecedentBand[] => {
      const band = told('What the accepted comparables come to', precedentBand(ctx, dealId, measure));
      return band ? [band] : [];
    }),
  };
}
