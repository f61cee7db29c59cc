import { assumptionRangesSchema, type AssumptionRanges } from '../../domain/economics/simulation/ranges.ts';
import type { Db } from '../connection.ts';

/** The only code that reads or writes the private table `assumption_ranges`. */
export function createAssumptionRangesTable(db: Db) {
  const select = db
    .prepare<[string], string>('SELECT ranges_json FROM assumption_ranges WHERE deal_id = ?')
    .pluck();
  const upsert = db.prepare<[string, string]>(`
    INSERT INTO assumption_ranges (deal_id, ranges_json) VALUES (?, ?)
    ON CONFLICT (deal_id) DO UPDATE SET ranges_json = excluded.ranges_json`);
  const remove = db.prepare<[string]>('DELETE FROM assumption_ranges WHERE deal_id = ?');
  return {
    /** Null before anybody stated any. */
    get: (dealId: string): AssumptionRanges | null => {
      const stored = select.get(dealId);
      return stored === undefined ? null : assumptionRangesSchema.parse(JSON.parse(stored));
    },
    save: (dealId: string, ranges: AssumptionRanges | null): void => {
      if (ranges === null) remove.run(dealId);
      else upsert.run(dealId, JSON.stringify(ranges));
    },
  };
}
