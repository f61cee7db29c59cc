import type { OpenDeal, RoundTerm } from '../../domain/deals/deal.ts';
import type { WorksheetInput } from '../../domain/economics/worksheets/assumption.ts';
import type { Worksheet } from '../../domain/economics/worksheets/worksheet.ts';
import type { Result } from '../../domain/result.ts';
import { plainProse, proseOfTerm } from '../../domain/terms/prose-of-term.ts';
import { sheetFactsOf } from '../../domain/terms/sheet-facts.ts';
import type { Context } from '../context.ts';
import { saveClause } from '../operations/clauses.ts';
import { decideComparable } from '../operations/comparables.ts';
import { saveComparisonView } from '../operations/comparison.ts';
import { createDeal } from '../operations/create-deal.ts';
import { saveEconomicSettings } from '../operations/economics.ts';
import { saveForecast } from '../operations/save-forecast.ts';
import { freezeRound } from '../operations/freeze-round.ts';
import { planNext } from '../operations/next-step.ts';
import { saveNote } from '../operations/notes.ts';
import { savePosition } from '../operations/positions.ts';
import { saveRanges } from '../operations/ranges.ts';
import { saveRemark } from '../operations/remarks.ts';
import { dateRound, startRound } from '../operations/rounds.ts';
import { addCustomTerm, addTerm, saveTerm } from '../operations/terms.ts';
import { getWorksheet, saveWorksheet } from '../operations/worksheets.ts';
import { nokiaXiaomi } from '../sample/nokia-xiaomi.ts';
import type { SampleRound, SampleTerm } from '../sample/sample-deal.ts';

/** Puts the sample deal into a new workspace by the very operations that a person's clicks go through. */
export function fillSample(ctx: Context): void {
  const { deal, rounds, positions, notes, clause, nextStep, comparables, comparison, economics } =
    nokiaXiaomi;
  const clauseId = must(saveClause(ctx, { ...clause, id: null })).id;
  const { deal: created } = must(createDeal(ctx, deal));
  const dealId = created.id;
  const fill: Fill = { ctx, dealId, clauseId, keys: new Map(), seen: new Set() };
  rounds.forEach((round, index) => {
    if (index > 0) must(startRound(ctx, { dealId, proposedBy: round.proposedBy }));
    fillRound(fill, round);
  });
  for (const position of positions) must(savePosition(ctx, { dealId, position }));
  for (const [key, text] of Object.entries(notes))
    must(saveNote(ctx, { dealId, key: fill.keys.get(key) ?? key, text }));
  for (const comparable of comparables)
    must(decideComparable(ctx, { dealId, ...comparable, decidedOn: ctx.now().slice(0, 10) }));
  must(saveComparisonView(ctx, { dealId, view: comparison }));
  must(saveEconomicSettings(ctx, { dealId, settings: economics.settings }));
  for (const forecast of economics.forecasts) must(saveForecast(ctx, { dealId, ...forecast }));
  must(saveRanges(ctx, { dealId, ranges: economics.ranges }));
  for (const worksheet of economics.worksheets)
    must(saveWorksheet(ctx, { dealId, worksheet: withFacts(ctx, dealId, worksheet) }));
  must(planNext(ctx, { dealId, nextStep }));
}

/** The worksheet with what the facts that it takes say in this library, as when a person takes them. */
function withFacts(ctx: Context, dealId: string, worksheet: Worksheet): Worksheet {
  const { precedentId } = worksheet;
  const { known } = must(getWorksheet(ctx, { dealId, precedentId }));
  const seen = <T extends WorksheetInput | null>(input: T): T => {
    if (input?.from !== 'fact') return input;
    const found = known.find(({ factId, part }) => factId === input.factId && part === input.part);
    if (!found) throw new Error(`the sample takes ${input.factId} of ${precedentId}, which is not there`);
    return { ...input, seen: found.says };
  };
  return {
    ...worksheet,
    payments: worksheet.payments.map((each) => ({
      ...each,
      amount: seen(each.amount),
      date: seen(each.date),
    })),
    valuationDate: seen(worksheet.valuationDate),
  };
}

interface Fill {
  readonly ctx: Context;
  readonly dealId: string;
  readonly clauseId: string;
  /** The keys that the backend gave to the sample's own terms. */
  readonly keys: Map<string, string>;
  /** Terms of which the sample has spoken: what it says of one for the first time stands in place of all defaults. */
  readonly seen: Set<string>;
}

function fillRound(fill: Fill, { proposedBy, dated, frozen, terms, remarks }: SampleRound): void {
  const { ctx } = fill;
  const roundId = ctx.rounds.getLatest(fill.dealId).id;
  must(dateRound(ctx, { roundId, dated, proposedBy }));
  for (const change of terms) fillTerm(fill, roundId, change);
  for (const { termKey, ...remark } of remarks)
    must(
      saveRemark(ctx, {
        dealId: fill.dealId,
        remark: { roundId, termKey: fill.keys.get(termKey) ?? termKey, ...remark },
      }),
    );
  if (frozen) must(freezeRound(ctx, { roundId, dated, ...frozen }));
}

function fillTerm(fill: Fill, roundId: string, change: SampleTerm): void {
  const { ctx } = fill;
  const isNew = !fill.seen.has(change.key);
  if (isNew) enter(fill, roundId, change);
  const key = fill.keys.get(change.key) ?? change.key;
  const terms = ctx.roundTerms.list(roundId);
  const stands = terms.find((term) => term.key === key);
  if (!stands) throw new Error(`the sample speaks of "${key}", which is not on the sheet`);
  const fields = { ...(isNew ? {} : stands.fields), ...change.fields };
  for (const field of change.struck ?? []) delete fields[field];
  const term: RoundTerm = { ...stands, state: change.state, fields };
  must(saveTerm(ctx, { roundId, term: { ...term, written: wordsOf(fill, change, term, terms) } }));
}

function enter({ ctx, keys, seen }: Fill, roundId: string, { key, custom }: SampleTerm): void {
  seen.add(key);
  if (!custom) {
    if (!ctx.roundTerms.find(roundId, key)) must(addTerm(ctx, { roundId, key }));
    return;
  }
  const { round } = must<OpenDeal>(addCustomTerm(ctx, { roundId, custom }));
  const added = round.terms.find((term) => term.custom?.label === custom.label);
  if (added) keys.set(key, added.key);
}

/** The words of the sample, which say what the values say at this point of the story. */
function wordsOf(
  { clauseId }: Fill,
  { words }: SampleTerm,
  term: RoundTerm,
  terms: readonly RoundTerm[],
): RoundTerm['written'] {
  if (!words) return term.written;
  const { parties } = nokiaXiaomi.deal;
  const prose = proseOfTerm(
    { ...term, written: null },
    { A: parties.A.name, B: parties.B.name },
    sheetFactsOf(terms),
  );
  return { paragraphs: [...words], generated: plainProse(prose), clauseId };
}

function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`the sample was refused: ${JSON.stringify(result.error)}`);
  return result.value;
}
