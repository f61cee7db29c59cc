import type { RoundTerm } from '../../domain/deals/deal.ts';

/** What one row of `round_terms` says of its term. */
export interface TermColumns {
  readonly term_key: string;
  readonly state: RoundTerm['state'];
  readonly binding: number;
  readonly fields_json: string;
  readonly written_json: string | null;
  readonly custom_json: string | null;
}

/** The open round and those that it is compared with. */
const roundsKept = 4;

/**
 * Reads the terms of a round, each only when its row is not what it was the last time: a keystroke changes one term of
 * two hundred, and all of them are asked for again. The row is what counts, so that nothing can be out of date.
 */
export function createRememberedTerms(read: (row: TermColumns) => RoundTerm) {
  type Known = ReadonlyMap<string, { readonly row: TermColumns; readonly term: RoundTerm }>;
  const byRound = new Map<string, Known>();
  return (roundId: string, rows: readonly TermColumns[]): readonly RoundTerm[] => {
    const before = byRound.get(roundId);
    const now = new Map(
      rows.map((row) => {
        const known = before?.get(row.term_key);
        return [row.term_key, known && isSame(known.row, row) ? known : { row, term: read(row) }];
      }),
    );
    // The one that was read last stands last
    byRound.delete(roundId);
    byRound.set(roundId, now);
    const [oldest] = byRound.keys();
    if (byRound.size > roundsKept && oldest !== undefined) byRound.delete(oldest);
    return Array.from(now.values(), ({ term }) => term);
  };
}

function isSame(one: TermColumns, other: TermColumns): boolean {
  return (
    one.state === other.state &&
    one.binding === other.binding &&
    one.fields_json === other.fields_json &&
    one.written_json === other.written_json &&
    one.custom_json === other.custom_json
  );
}
