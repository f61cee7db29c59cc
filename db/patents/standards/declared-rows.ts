import type { Db } from '../../connection.ts';
import type { KeyRange, Steps } from '../steps.ts';

type Flag = `is_${'2g' | '3g' | '4g' | '5g'}` | "status = 'unresolved'";
type KeyColumn = 'row_key' | 'standard_key' | 'declaration_key' | 'application_key' | 'set_key' | Flag;

/**
 * Takes the row at a position of a slice.
 *
 * @param keys a list of keys for each column that was asked for; -1 where the row has none
 * @param familyId of the source; blank where it gives none
 */
export type TakeDeclaredRow = (keys: readonly Int32Array[], at: number, familyId: string) => void;

const ROWS_PER_SLICE = 1000;
/** Stands in no family id. */
const SEPARATOR = '\u001F';

/**
 * Goes over the rows of a list that name a patent; blanket declarations are told of apart. A thousand rows come over as one text for each column: carrying over a million rows one by
 * one takes most of the time otherwise.
 */
export function* overDeclaredRows(
  db: Db,
  { listKey, first, last }: KeyRange & { readonly listKey: number },
  columns: readonly KeyColumn[],
  take: TakeDeclaredRow,
): Steps<void> {
  const select = db
    .prepare<[number, number, number], readonly (string | null)[]>(
      `SELECT group_concat(ifnull(family_id, ''), '${SEPARATOR}'),
              ${columns.map((column) => `group_concat(ifnull(${column}, -1))`).join(', ')}
       FROM patent_rows WHERE row_key BETWEEN ? AND ? AND +list_key = ? AND is_blanket = 0`,
    )
    .raw();
  const keys = columns.map(() => new Int32Array(ROWS_PER_SLICE));
  for (let from = first; from <= last; from += ROWS_PER_SLICE) {
    const slice = select.get(from, Math.min(last, from + ROWS_PER_SLICE - 1), listKey);
    const families = slice?.[0];
    if (!slice || typeof families !== 'string') continue;
    for (const [index, into] of keys.entries()) readInts(slice[index + 1] ?? '', into);
    for (const [at, family] of families.split(SEPARATOR).entries()) take(keys, at, family);
    yield ROWS_PER_SLICE;
  }
}

const COMMA = 44;
const MINUS = 45;
const ZERO = 48;

/** "12,-1,7" without a list of texts between. */
function readInts(text: string, into: Int32Array): void {
  let position = 0;
  let value = 0;
  let sign = 1;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === COMMA) {
      into[position] = sign * value;
      position += 1;
      value = 0;
      sign = 1;
    } else if (code === MINUS) sign = -1;
    else value = value * 10 + code - ZERO;
  }
  into[position] = sign * value;
}
