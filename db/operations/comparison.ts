import type { OpenDeal } from '../../domain/deals/deal.ts';
import {
  compare,
  comparedRound,
  type Compared,
  type ComparedPrecedent,
} from '../../domain/precedents/compare.ts';
import { LATEST_ROUND, roundColumn, roundNumberOf } from '../../domain/precedents/comparison-columns.ts';
import type { CellNote, Comparison, ComparisonView } from '../../domain/precedents/comparison.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Context } from '../context.ts';
import { comparisonNoteRef } from '../history/kinds/comparison-note-kind.ts';
import { recorded } from '../history/recorded.ts';
import { candidatesFor } from '../precedents/candidates.ts';
import { findDealTerm } from './find-deal-term.ts';
import { readOpenDeal, readRound, touchDeal } from './open-deal.ts';

/** Most precedents that a comparison opens with: five columns with the round can be read without scrolling. */
const OPENS_WITH = 4;

interface OfDeal {
  readonly dealId: string;
}

/** The deal's comparison as it was left, without columns that are not there any more. */
export function viewComparison(ctx: Context, { dealId }: OfDeal): Result<ComparisonView> {
  const open = readOpenDeal(ctx, dealId);
  if (!open.ok) return open;
  const view = ctx.comparisons.view(dealId) ?? firstView(ctx, open.value);
  const columns = view.columns.filter((column) => isColumn(ctx, dealId, column));
  const base = view.base !== null && columns.includes(view.base) ? view.base : null;
  return ok({ ...view, columns, base });
}

/** Keeps how the comparison is looked at. That is no change of the deal, and nothing to undo. */
export function saveComparisonView(
  ctx: Context,
  { dealId, view }: OfDeal & { readonly view: ComparisonView },
): Result<ComparisonView> {
  if (!ctx.deals.find(dealId)) return noDeal(dealId);
  const unknown = view.columns.find((column) => !isColumn(ctx, dealId, column));
  if (unknown !== undefined) return noColumn(unknown);
  const refusal = refuseBase(view);
  if (refusal) return refusal;
  const kept = { ...view, columns: [...new Set(view.columns)] };
  return ctx.transaction(() => {
    ctx.comparisons.saveView(dealId, kept);
    return ok(kept);
  });
}

/** Why the columns cannot be held against the base that the view names; null where they can. */
export function refuseBase({ base, columns }: ComparisonView): Result<never> | null {
  return base === null || columns.includes(base)
    ? null
    : fail({
        code: 'invalid-input',
        issues: [{ path: 'view.base', message: 'The base is one of the columns.' }],
      });
}

/** The columns side by side, in the order asked for; one that is named twice stands once. */
export function readComparison(
  ctx: Context,
  { dealId, columns }: OfDeal & { readonly columns: readonly string[] },
): Result<Comparison> {
  const open = readOpenDeal(ctx, dealId);
  if (!open.ok) return open;
  const { deal, round: latest, positions } = open.value;
  const found = new Map<string, Compared>();
  for (const column of columns) {
    const number = column === LATEST_ROUND ? latest.number : roundNumberOf(column);
    if (number === null) {
      const precedent = findPrecedentColumn(ctx, column);
      if (!precedent) return noColumn(column);
      found.set(column, precedent);
    } else {
      const record = ctx.rounds.findByNumber(deal.id, number);
      if (!record) return fail({ code: 'not-found', entity: 'round', id: String(number) });
      const round = record.id === latest.id ? latest : readRound(ctx, record);
      found.set(roundColumn(number), comparedRound({ deal, round }));
    }
  }
  return ok(compare([...found.values()], { positions, notes: ctx.comparisons.notes(dealId) }));
}

/** What we wrote beside a cell. The column is named by its own id, since the latest round will be another one. */
export function noteComparison(
  ctx: Context,
  { dealId, note }: OfDeal & { readonly note: CellNote },
): Result<CellNote[]> {
  return ctx.transaction(() => {
    if (!ctx.deals.find(dealId)) return noDeal(dealId);
    const { termKey, columnId } = note;
    const term = findDealTerm(ctx, dealId, termKey);
    if (!term) return fail({ code: 'not-found', entity: 'term', id: termKey });
    // an empty note may be left behind by an entry that is gone
    const isTakenOut = note.note.trim() === '';
    if (!isTakenOut && (columnId === LATEST_ROUND || !isColumn(ctx, dealId, columnId)))
      return noColumn(columnId);
    const deed = {
      label: `Note on "${term.label}" in the comparison`,
      termKey,
      mergeKey: `comparison-note:${termKey}:${columnId}`,
    };
    recorded(ctx, dealId, deed, [comparisonNoteRef(dealId, note)], () =>
      ctx.comparisons.saveNote(dealId, note),
    );
    const touched = touchDeal(ctx, dealId);
    return touched.ok ? ok([...ctx.comparisons.notes(dealId)]) : touched;
  });
}

/** The accepted comparables, the most similar first; while none is accepted, the most similar of all that were not rejected. */
function firstView(ctx: Context, open: OpenDeal): ComparisonView {
  const verdicts = new Map(
    ctx.comparables.list(open.deal.id).map(({ precedentId, verdict }) => [precedentId, verdict]),
  );
  const candidates = candidatesFor(ctx, open).map(({ known }) => known.precedent.id);
  const accepted = candidates.filter((id) => verdicts.get(id) === 'accepted');
  const chosen = accepted.length > 0 ? accepted : candidates.filter((id) => !verdicts.has(id));
  return {
    columns: [LATEST_ROUND, ...chosen.slice(0, OPENS_WITH)],
    base: LATEST_ROUND,
    show: 'all',
    priority: null,
    onlyEconomic: false,
  };
}

function isColumn(ctx: Context, dealId: string, column: string): boolean {
  if (column === LATEST_ROUND) return true;
  const number = roundNumberOf(column);
  return number === null
    ? ctx.precedentLibrary.find(column) !== undefined
    : ctx.rounds.findByNumber(dealId, number) !== undefined;
}

function findPrecedentColumn(ctx: Context, id: string): ComparedPrecedent | null {
  const known = ctx.precedentLibrary.find(id);
  return known ? { kind: 'precedent', known } : null;
}

function noDeal(id: string): Result<never> {
  return fail({ code: 'not-found', entity: 'deal', id });
}

function noColumn(column: string): Result<never> {
  const number = roundNumberOf(column);
  return number === null
    ? fail({ code: 'not-found', entity: 'precedent', id: column })
    : fail({ code: 'not-found', entity: 'round', id: String(number) });
}
