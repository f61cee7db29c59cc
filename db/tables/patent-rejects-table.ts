import type { ListReject } from '../../domain/contract/patent-report.ts';
import { causeOf } from '../../domain/patents/reject-cause.ts';
import type { Db } from '../connection.ts';

type Stored = Omit<ListReject, 'cause' | 'isCorrected'> & { readonly isCorrected: number };

export interface CauseCount {
  readonly status: ListReject['status'];
  readonly cause: string;
  readonly rows: number;
}

export interface RejectFilter {
  readonly cause?: string | undefined;
  readonly search?: string | undefined;
}

/** A reject without a row is a line of the source that could not be read as one. */
const FROM = `
FROM patent_rejects AS rejected LEFT JOIN patent_rows AS r USING (list_key, row_number)
WHERE rejected.list_key = @list`;
const SELECT = `
SELECT rejected.row_number AS row, ifnull(r.status, 'unreadable') AS status, rejected.raw, rejected.reason,
  ifnull(r.is_corrected, 0) AS isCorrected ${FROM}`;
const FILTER = `
AND (@cause IS NULL OR reject_cause(rejected.reason) = @cause)
AND (@search IS NULL OR instr(lower(rejected.raw), lower(@search)) > 0 OR rejected.row_number = @searched_row)`;

interface Parameters {
  readonly list: number;
  readonly cause: string | null;
  readonly search: string | null;
  readonly searched_row: number | null;
}

/** Reads `patent_rejects` for the report of a list: paged, by cause, searched, or in slices to be written. */
export function createPatentRejectsTable(db: Db) {
  db.function('reject_cause', { deterministic: true }, (reason: string) => causeOf(reason));
  const page = db.prepare<[Parameters & { readonly limit: number; readonly offset: number }], Stored>(
    `${SELECT} ${FILTER} ORDER BY rejected.row_number LIMIT @limit OFFSET @offset`,
  );
  const count = db.prepare<[Parameters], number>(`SELECT count(*) ${FROM} ${FILTER}`).pluck();
  const after = db.prepare<[{ readonly list: number; readonly row: number; readonly limit: number }], Stored>(
    `${SELECT} AND rejected.row_number > @row ORDER BY rejected.row_number LIMIT @limit`,
  );
  const causes = db.prepare<[{ readonly list: number }], CauseCount>(`
    SELECT ifnull(r.status, 'unreadable') AS status, reject_cause(rejected.reason) AS cause, count(*) AS rows ${FROM}
    GROUP BY 1, 2 ORDER BY rows DESC, cause LIMIT 200`);
  const raws = db.prepare<
    [{ readonly list: number; readonly rows: string }],
    { readonly row: number; readonly raw: string }
  >(
    `SELECT row_number AS row, raw FROM patent_rejects
     WHERE list_key = @list AND row_number IN (SELECT value FROM json_each(@rows))`,
  );
  return {
    page: (
      list: number,
      filter: RejectFilter,
      offset: number,
      limit: number,
    ): { readonly rejects: readonly ListReject[]; readonly total: number } => {
      const parameters = toParameters(list, filter);
      return {
        rejects: page.all({ ...parameters, offset, limit }).map(toReject),
        total: count.get(parameters) ?? 0,
      };
    },
    causes: (list: number): readonly CauseCount[] => causes.all({ list }),
    /** Those after a row, in the order of the source. */
    after: (list: number, row: number, limit: number): readonly ListReject[] =>
      after.all({ list, row, limit }).map(toReject),
    /** What stands in the source where these rows have their publication numbers, of those that are rejects. */
    rawOf: (list: number, rows: readonly number[]): ReadonlyMap<number, string> =>
      new Map(raws.all({ list, rows: JSON.stringify(rows) }).map(({ row, raw }) => [row, raw])),
  };
}

function toParameters(list: number, { cause, search = '' }: RejectFilter): Parameters {
  const looked = search.trim();
  return {
    list,
    cause: cause ?? null,
    search: looked === '' ? null : looked,
    searched_row: /^\d{1,9}$/.test(looked) ? Number(looked) : null,
  };
}

function toReject({ isCorrected, ...reject }: Stored): ListReject {
  return { ...reject, cause: causeOf(reject.reason), isCorrected: isCorrected === 1 };
}
