import type { ColumnMeaning } from '../../../../domain/patents/reading-settings.ts';
import { filingsOf } from '../../cells/list-cells.ts';
import { columnRowMaker } from '../column-rows.ts';
import type { Reading, ReadingRules } from '../list-format.ts';
import { sortNumbers } from './sort-numbers.ts';

const NUMBERS: ReadonlySet<ColumnMeaning> = new Set(['number', 'publication', 'application']);

const CELLS = { number: sortNumbers, priorities: filingsOf };

/** Any table whose columns have been given meanings, by a person or by us. */
export function readGeneric(
  columnCount: number,
  rules: ReadingRules,
): Reading | { readonly refusal: string } {
  const columns = Array.from({ length: columnCount }, (_, column) => rules.meanings[column] ?? null);
  if (!columns.some((meaning) => meaning !== null && NUMBERS.has(meaning)))
    return {
      refusal:
        'No column is taken for the numbers: say which one holds publication, application or patent numbers.',
    };
  return { columns, toRow: columnRowMaker(columns, rules, CELLS) };
}
