import { worksheetSchema, type Worksheet } from '../../domain/economics/worksheets/worksheet.ts';
import type { Db } from '../connection.ts';

/** The only code that reads or writes the private table `worksheets`. */
export function createWorksheetsTable(db: Db) {
  const selectOfDeal = db
    .prepare<[string], string>(
      'SELECT worksheet_json FROM worksheets WHERE deal_id = ? ORDER BY precedent_id',
    )
    .pluck();
  const selectOne = db
    .prepare<[string, string], string>(
      'SELECT worksheet_json FROM worksheets WHERE deal_id = ? AND precedent_id = ?',
    )
    .pluck();
  const upsert = db.prepare<[string, string, string]>(`
    INSERT INTO worksheets (deal_id, precedent_id, worksheet_json) VALUES (?, ?, ?)
    ON CONFLICT (deal_id, precedent_id) DO UPDATE SET worksheet_json = excluded.worksheet_json`);
  const remove = db.prepare<[string, string]>(
    'DELETE FROM worksheets WHERE deal_id = ? AND precedent_id = ?',
  );
  const toWorksheet = (stored: string): Worksheet => worksheetSchema.parse(JSON.parse(stored));
  return {
    list: (dealId: string): readonly Worksheet[] => selectOfDeal.all(dealId).map(toWorksheet),
    find: (dealId: string, precedentId: string): Worksheet | null => {
      const stored = selectOne.get(dealId, precedentId);
      return stored === undefined ? null : toWorksheet(stored);
    },
    save: (dealId: string, worksheet: Worksheet): void => {
      upsert.run(dealId, worksheet.precedentId, JSON.stringify(worksheet));
    },
    remove: (dealId: string, precedentId: string): void => {
      remove.run(dealId, precedentId);
    },
  };
}
