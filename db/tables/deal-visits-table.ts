import type { Db } from '../connection.ts';

/** The only code that reads or writes the private `deal_visits` table. */
export function createDealVisitsTable(db: Db) {
  const select = db.prepare<[string], string>('SELECT opened_at FROM deal_visits WHERE deal_id = ?').pluck();
  const replace = db.prepare<[string, string]>('REPLACE INTO deal_visits (deal_id, opened_at) VALUES (?, ?)');
  return {
    /** When the deal was last opened; undefined before the first time. */
    find: (dealId: string): string | undefined => select.get(dealId),
    save: (dealId: string, openedAt: string): void => {
      replace.run(dealId, openedAt);
    },
  };
}
