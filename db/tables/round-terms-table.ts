import type { RoundTerm } from '../../domain/deals/deal.ts';
import { customTermSchema } from '../../domain/terms/custom-term.ts';
import { fieldValuesSchema } from '../../domain/terms/stated.ts';
import { writtenProseSchema } from '../../domain/terms/written/written-prose.ts';
import type { Db } from '../connection.ts';
import { createRememberedTerms, type TermColumns } from './remembered-terms.ts';

interface RoundTermRow extends TermColumns {
  readonly round_id: string;
}

/** The only code that reads or writes the `round_terms` table. */
export function createRoundTermsTable(db: Db) {
  const selectByRound = db.prepare<[string], RoundTermRow>('SELECT * FROM round_terms WHERE round_id = ?');
  const selectOne = db.prepare<[string, string], RoundTermRow>(
    'SELECT * FROM round_terms WHERE round_id = ? AND term_key = ?',
  );
  const selectThroughRounds = db.prepare<[string, string], RoundTermRow & { readonly number: number }>(`
    SELECT round_terms.*, rounds.number FROM rounds JOIN round_terms ON round_terms.round_id = rounds.id
    WHERE rounds.deal_id = ? AND round_terms.term_key = ? ORDER BY rounds.number`);
  const selectByClause = db.prepare<[string], RoundTermRow>(`
    SELECT * FROM round_terms WHERE json_extract(written_json, '$.clauseId') = ? ORDER BY term_key`);
  // the bare columns of a row with max() are those of the very row that has it
  const selectAgreedBefore = db.prepare<[string, number], RoundTermRow & { readonly number: number }>(`
    SELECT round_terms.*, max(rounds.number) AS number
    FROM rounds JOIN round_terms ON round_terms.round_id = rounds.id
    WHERE rounds.deal_id = ? AND rounds.number < ? AND rounds.status <> 'draft' AND round_terms.state = 'agreed'
    GROUP BY round_terms.term_key`);
  const upsert = db.prepare<[RoundTermRow]>(`
    INSERT INTO round_terms (round_id, term_key, state, binding, fields_json, written_json, custom_json)
    VALUES (@round_id, @term_key, @state, @binding, @fields_json, @written_json, @custom_json)
    ON CONFLICT (round_id, term_key) DO UPDATE SET state = excluded.state, binding = excluded.binding,
      fields_json = excluded.fields_json, written_json = excluded.written_json, custom_json = excluded.custom_json`);
  const copy = db.prepare<{ from: string; to: string }>(`
    INSERT INTO round_terms (round_id, term_key, state, binding, fields_json, written_json, custom_json)
    SELECT @to, term_key, state, binding, fields_json, written_json, custom_json
    FROM round_terms WHERE round_id = @from`);
  const remove = db.prepare<[string, string]>('DELETE FROM round_terms WHERE round_id = ? AND term_key = ?');
  const toTerm = createRememberedTerms(readTerm);
  return {
    list: (roundId: string): readonly RoundTerm[] => selectByRound.all(roundId).map(toTerm),
    find: (roundId: string, key: string): RoundTerm | undefined => {
      const row = selectOne.get(roundId, key);
      return row && toTerm(row);
    },
    /** The term in every round of the deal that has it, oldest first. */
    listThroughRounds: (dealId: string, key: string) =>
      selectThroughRounds
        .all(dealId, key)
        .map((row) => ({ roundId: row.round_id, number: row.number, term: toTerm(row) })),
    /** Each term as it was when last agreed in a frozen round before the one of this number. */
    listAgreedBefore: (dealId: string, number: number) =>
      selectAgreedBefore.all(dealId, number).map((row) => ({ roundNumber: row.number, term: toTerm(row) })),
    /** The terms of all rounds that were worded with a clause. */
    listWithClause: (clauseId: string) =>
      selectByClause.all(clauseId).map((row) => ({ roundId: row.round_id, term: toTerm(row) })),
    save: (roundId: string, term: RoundTerm): void => {
      upsert.run({
        round_id: roundId,
        term_key: term.key,
        state: term.state,
        binding: term.binding ? 1 : 0,
        fields_json: JSON.stringify(term.fields),
        written_json: term.written && JSON.stringify(term.written),
        custom_json: term.custom && JSON.stringify(term.custom),
      });
    },
    /** Puts all terms of one round into another as they are. */
    copy: (from: string, to: string): void => {
      copy.run({ from, to });
    },
    remove: (roundId: string, key: string): void => {
      remove.run(roundId, key);
    },
  };
}

function readTerm(row: TermColumns): RoundTerm {
  return {
    key: row.term_key,
    state: row.state,
    binding: row.binding === 1,
    fields: fieldValuesSchema.parse(JSON.parse(row.fields_json)),
    written: row.written_json === null ? null : writtenProseSchema.parse(JSON.parse(row.written_json)),
    custom: row.custom_json === null ? null : customTermSchema.parse(JSON.parse(row.custom_json)),
  };
}
