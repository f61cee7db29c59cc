import type { Db } from '../../connection.ts';
import type { KeyRange, Steps } from '../steps.ts';

/** Keys of what a row declares; -1 where it has none. */
export type TakeDeclaredRow = (
  standard: number,
  declaration: number,
  application: number,
  prioritySet: number,
  /** Of the source; blank where it gives none. */
  familyId: string,
) => void;

const ROWS_PER_SLICE = 1000;
/** Stands in no family id. */
const SEPARATOR = '\u001F';

// A thousand rows come over as five texts: carrying over a million rows one by one takes most of the time otherwise
const SELECT = `
SELECT group_concat(ifnull(standard_key, -1)), group_concat(ifnull(declaration_key, -1)),
       group_concat(ifnull(application_key, -1)), group_concat(ifnull(set_key, -1)),
       group_concat(ifnull(family_id, ''), '${SEPARATOR}')
FROM patent_rows WHERE row_key BETWEEN ? AND ? AND +list_key = ?`;

type Slice = readonly [string | null, string, string, string, string];

/** Goes over the rows of a list, a thousand at a time. */
export function* overDeclaredRows(
  db: Db,
  { listKey, first, last }: KeyRange & { readonly listKey: number },
  take: TakeDeclaredRow,
): Steps<void> {
  const select = db.prepare<[number, number, number], Slice>(SELECT).raw();
  const standards = new Int32Array(ROWS_PER_SLICE);
  const declarations = new Int32Array(ROWS_PER_SLICE);
  const applications = new Int32Array(ROWS_PER_SLICE);
  const sets = new Int32Array(ROWS_PER_SLICE);
  for (let from = first; from <= last; from += ROWS_PER_SLICE) {
    const slice = select.get(from, Math.min(last, from + ROWS_PER_SLICE - 1), listKey);
    if (!slice || slice[0] === null) continue;
    readInts(slice[0], standards);
    readInts(slice[1], declarations);
    readInts(slice[2], applications);
    readInts(slice[3], sets);
    for (const [at, family] of slice[4].split(SEPARATOR).entries())
      take(standards[at] ?? -1, declarations[at] ?? -1, applications[at] ?? -1, sets[at] ?? -1, family);
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
