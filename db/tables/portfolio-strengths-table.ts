import { strengthStudySchema, type StrengthStudy } from '../../domain/economics/strength/study.ts';
import type { Db } from '../connection.ts';

/** The only code that reads or writes the private table `portfolio_strengths`. */
export function createPortfolioStrengthsTable(db: Db) {
  const select = db
    .prepare<[string], string>('SELECT strength_json FROM portfolio_strengths WHERE deal_id = ?')
    .pluck();
  const upsert = db.prepare<[string, string]>(`
    INSERT INTO portfolio_strengths (deal_id, strength_json) VALUES (?, ?)
    ON CONFLICT (deal_id) DO UPDATE SET strength_json = excluded.strength_json`);
  const remove = db.prepare<[string]>('DELETE FROM portfolio_strengths WHERE deal_id = ?');
  return {
    find: (dealId: string): StrengthStudy | null => {
      const stored = select.get(dealId);
      return stored === undefined ? null : strengthStudySchema.parse(JSON.parse(stored));
    },
    save: (dealId: string, study: StrengthStudy | null): void => {
      if (study === null) remove.run(dealId);
      else upsert.run(dealId, JSON.stringify(study));
    },
  };
}
