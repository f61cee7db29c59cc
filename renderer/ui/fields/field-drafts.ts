import type { FieldValues, Stated } from '../../../domain/terms/stated.ts';
import type { TermDefinition } from '../../../domain/terms/term.ts';

/**
 * A value while it is typed may be half there: an amount without its figure, a schedule without a line. Such a value is
 * not wrong, it is not stated yet.
 */
export function isBlank(draft: unknown): boolean {
  if (draft === undefined || draft === null || draft === '') return true;
  if (Array.isArray(draft)) return draft.length === 0;
  if (typeof draft !== 'object') return false;
  const { amount, count, lines, instalments } = draft as Readonly<Record<string, unknown>>; // any of the object kinds
  return (
    [amount, count, lines, instalments].some((part) => part !== undefined && isBlank(part)) ||
    ('count' in draft && count === undefined)
  );
}

/** Rows that were added at the end and not yet filled in are no part of the value: they are neither wrong nor saved. */
export function withoutBlankRows(draft: unknown): unknown {
  if (typeof draft !== 'object' || draft === null) return draft;
  if ('instalments' in draft && Array.isArray(draft.instalments))
    return { ...draft, instalments: withoutBlankTail(draft.instalments) };
  if ('lines' in draft && Array.isArray(draft.lines))
    return { ...draft, lines: withoutBlankTail(draft.lines).map(withoutBlankSteps) };
  return draft;
}

function withoutBlankSteps(line: unknown): unknown {
  if (typeof line !== 'object' || line === null || !('tiers' in line)) return line;
  const { tiers } = line;
  if (typeof tiers !== 'object' || tiers === null || !('steps' in tiers) || !Array.isArray(tiers.steps))
    return line;
  const steps = withoutBlankTail(tiers.steps);
  return { ...line, tiers: steps.length === 0 ? null : { ...tiers, steps } };
}

function withoutBlankTail(rows: readonly unknown[]): readonly unknown[] {
  return rows.slice(0, rows.findLastIndex((row) => !isBlankRow(row)) + 1);
}

/** Whether nothing was entered in a row: choices such as the basis of a rate always stand at something. */
function isBlankRow(row: unknown): boolean {
  if (typeof row !== 'object' || row === null) return row === null || row === '';
  return Object.entries(row).every(([key, part]) => key === 'basis' || key === 'mode' || isBlankRow(part));
}

/** What of a draft is to be checked and saved: values, without those that are still blank. */
export function filledIn(term: TermDefinition, draft: FieldValues): FieldValues {
  const filled: Record<string, Stated<unknown>> = {};
  for (const key of Object.keys(term.fields)) {
    const stated = draft[key];
    if (!stated) continue;
    if (stated.basis === 'undisclosed') filled[key] = stated;
    else {
      const value = withoutBlankRows(stated.value);
      if (!isBlank(value)) filled[key] = { basis: stated.basis, value };
    }
  }
  return filled;
}

/** The draft with wrong fields as they were last saved, so that the rest of a term is kept whatever one field says. */
export function withoutWrong(
  filled: FieldValues,
  wrong: ReadonlySet<string>,
  saved: FieldValues,
): FieldValues {
  const kept: Record<string, Stated<unknown>> = {};
  for (const [key, stated] of Object.entries(filled)) if (!wrong.has(key)) kept[key] = stated;
  for (const key of wrong) if (saved[key]) kept[key] = saved[key];
  return kept;
}

/** "fields.upFront.amount" -> "upFront". */
export function fieldOf(path: string): string {
  return path.split('.')[1] ?? '';
}

/** The currency that the first amount of a term is in: the next amounts most likely share it. */
export function currencyOf(draft: FieldValues): string {
  for (const stated of Object.values(draft)) {
    if (stated.basis === 'undisclosed' || typeof stated.value !== 'object' || stated.value === null) continue;
    if ('currency' in stated.value && typeof stated.value.currency === 'string') return stated.value.currency;
  }
  return 'EUR';
}
