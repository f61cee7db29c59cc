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

interface Known {
  readonly row: TermColumns;
  readonly term: RoundTerm;
}

/** Of each term so many wordings are kept, the newest first, and so many terms: more than the deals of one session have. */
const [wordingsKept, termsKept] = [4, 5_000];

/**
 * Reads rows into terms, each only when it does not say what the same term said before: a keystroke changes one term of two
 * hundred, a round a few of those before it. The row is what counts, so that nothing can be out of date.
 */
export function createRememberedTerms(read: (row: TermColumns) => RoundTerm) {
  const byKey = new Map<string, readonly Known[]>();
  return (row: TermColumns): RoundTerm => {
    const before = byKey.get(row.term_key) ?? [];
    const known = before.find((candidate) => isSame(candidate.row, row)) ?? { row, term: read(row) };
    if (known === before[0]) return known.term;
    if (byKey.size >= termsKept) byKey.clear();
    const others = before.filter((candidate) => candidate !== known);
    byKey.set(row.term_key, [known, ...others].slice(0, wordingsKept));
    return known.term;
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
