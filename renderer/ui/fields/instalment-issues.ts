import type { Issue } from '../../../domain/result.ts';
import { dateSchema } from '../../../domain/terms/values/date.ts';
import type { PaymentSchedule } from '../../../domain/terms/values/payment-schedule.ts';

type Instalment = PaymentSchedule['instalments'][number];

/**
 * What is worth saying now: nothing of a row of which no box was left, nothing of the boxes still empty in the row that is in
 * hand, and nothing of the order of dates before there are two dates to compare.
 */
export function sayableIssues(
  issues: readonly Issue[],
  rows: readonly Instalment[],
  left: ReadonlySet<number>,
  inHand: number | null = null,
): readonly Issue[] {
  return issues.filter(({ path }) => {
    const [part, number, box] = path.split('.');
    if (part === '') return rows.length > 1 && rows.every((row, index) => isDated(row) && left.has(index));
    if (number === undefined) return true;
    const row = rows[Number(number)];
    if (Number(number) === inHand && (box === 'due' || box === 'amount') && row?.[box] === '') return false;
    return row !== undefined && left.has(Number(number)) && (row.due !== '' || row.amount !== '');
  });
}

/** Rows that hold something when the form opens were entered and left before. */
export function rowsWithEntries(rows: readonly Instalment[]): ReadonlySet<number> {
  return new Set(rows.flatMap((row, index) => (row.due !== '' || row.amount !== '' ? [index] : [])));
}

/** The rows behind the one taken out move up. */
export function withoutRow(left: ReadonlySet<number>, gone: number): ReadonlySet<number> {
  return new Set([...left].flatMap((row) => (row === gone ? [] : [row > gone ? row - 1 : row])));
}

function isDated({ due }: Instalment): boolean {
  return dateSchema.safeParse(due).success;
}
