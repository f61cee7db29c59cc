import type { RoundTerm } from '../../domain/deals/deal.ts';
import { fieldValuesSchema } from '../../domain/terms/stated.ts';
import type { Db } from '../connection.ts';

interface RoundTermRow {
  readonly round_id: string;
  readonly term_key: string;
  readonly state: RoundTerm['state'];
  readonly binding: number;
  readonly fields_json: string;
}

/** The only code that reads or writes the `round_terms` table. */
export function createRoundTermsTable(db: Db) {
  const selectByRound = db.prepare<[string], RoundTermRow>('SELECT * FROM round_terms WHERE round_id = ?');
  const selectOne = db.prepare<[string, string], RoundTermRow>(
    'SELECT * FROM round_terms WHERE round_id = ? AND term_key = ?',
  );
  const countByState = db.prepare<[string], { state: string; count: number }>(
    'SELECT state, count(*) AS count FROM round_terms WHERE round_id = ? GROUP BY state',
  );
  const upsert = db.prepare<[RoundTermRow]>(`
    INSERT INTO round_terms (round_id, term_key, state, binding, fields_json)
    VALUES (@round_id, @term_key, @state, @binding, @fields_json)
    ON CONFLICT (round_id, term_key) DO UPDATE SET state = excluded.state, binding = excluded.binding, fields_json = excluded.fields_json`);
  const remove = db.prepare<[string, string]>('DELETE FROM round_terms WHERE round_id = ? AND term_key = ?');
  return {
    list: (roundId: string): readonly RoundTerm[] => selectByRound.all(roundId).map(toTerm),
    find: (roundId: string, key: string): RoundTerm | undefined => {
      const row = selectOne.get(roundId, key);
      return row && toTerm(row);
    },
    countStates: (roundId: string): ReadonlyMap<string, number> =>
      new Map(countByState.all(roundId).map((row) => [row.state, row.count])),
    save: (roundId: string, term: RoundTerm): void => {
      upsert.run({
        round_id: roundId,
        term_key: term.key,
        state: term.state,
        binding: term.binding ? 1 : 0,
        fields_json: JSON.stringify(term.fields),
      });
    },
    remove: (roundId: string, key: string): void => {
      remove.run(roundId, key);
    },
  };
}

function toTerm(row: RoundTermRow): RoundTerm {
  return {
    key: row.term_key,
    state: row.state,
    binding: row.binding === 1,
    fields: fieldValuesSchema.parse(JSON.parse(row.fields_json)),
  };
}
