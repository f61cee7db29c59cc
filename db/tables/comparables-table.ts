import { comparableDecisionSchema, type ComparableDecision } from '../../domain/precedents/comparable.ts';
import { similarityWeightsSchema, type SimilarityWeights } from '../../domain/precedents/similarity.ts';
import type { Db } from '../connection.ts';

interface Row {
  readonly deal_id: string;
  readonly precedent_id: string;
  readonly verdict: string;
  readonly reason: string;
  readonly decided_on: string;
}

/** The only code that reads or writes the tables `comparables` and `similarity_weights`. */
export function createComparablesTable(db: Db) {
  const selectOfDeal = db.prepare<[string], Row>(
    'SELECT * FROM comparables WHERE deal_id = ? ORDER BY precedent_id',
  );
  const selectOne = db.prepare<[string, string], Row>(
    'SELECT * FROM comparables WHERE deal_id = ? AND precedent_id = ?',
  );
  const selectDeals = db
    .prepare<[string], string>('SELECT deal_id FROM comparables WHERE precedent_id = ? ORDER BY deal_id')
    .pluck();
  const upsert = db.prepare<[Row]>(`
    INSERT INTO comparables (deal_id, precedent_id, verdict, reason, decided_on)
    VALUES (@deal_id, @precedent_id, @verdict, @reason, @decided_on)
    ON CONFLICT (deal_id, precedent_id) DO UPDATE SET verdict = excluded.verdict, reason = excluded.reason,
      decided_on = excluded.decided_on`);
  const remove = db.prepare<[string, string]>(
    'DELETE FROM comparables WHERE deal_id = ? AND precedent_id = ?',
  );
  const selectWeights = db
    .prepare<[string], string>('SELECT weights_json FROM similarity_weights WHERE deal_id = ?')
    .pluck();
  const upsertWeights = db.prepare<[string, string]>(`
    INSERT INTO similarity_weights (deal_id, weights_json) VALUES (?, ?)
    ON CONFLICT (deal_id) DO UPDATE SET weights_json = excluded.weights_json`);
  const removeWeights = db.prepare<[string]>('DELETE FROM similarity_weights WHERE deal_id = ?');
  return {
    list: (dealId: string): readonly ComparableDecision[] => selectOfDeal.all(dealId).map(toDecision),
    find: (dealId: string, precedentId: string): ComparableDecision | null => {
      const row = selectOne.get(dealId, precedentId);
      return row ? toDecision(row) : null;
    },
    dealsOf: (precedentId: string): readonly string[] => selectDeals.all(precedentId),
    save: ({ dealId, precedentId, verdict, reason, decidedOn }: ComparableDecision): void => {
      upsert.run({
        deal_id: dealId,
        precedent_id: precedentId,
        verdict,
        reason,
        decided_on: decidedOn,
      });
    },
    remove: (dealId: string, precedentId: string): void => {
      remove.run(dealId, precedentId);
    },
    /** Null: the deal weighs as Parley does. */
    weights: (dealId: string): SimilarityWeights | null => {
      const stored = selectWeights.get(dealId);
      return stored === undefined ? null : similarityWeightsSchema.parse(JSON.parse(stored));
    },
    saveWeights: (dealId: string, weights: SimilarityWeights | null): void => {
      if (weights === null) removeWeights.run(dealId);
      else upsertWeights.run(dealId, JSON.stringify(weights));
    },
  };
}

function toDecision(row: Row): ComparableDecision {
  return comparableDecisionSchema.parse({
    dealId: row.deal_id,
    precedentId: row.precedent_id,
    verdict: row.verdict,
    reason: row.reason,
    decidedOn: row.decided_on,
  });
}
