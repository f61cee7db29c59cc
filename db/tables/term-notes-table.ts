import type { Db } from '../connection.ts';

/** The only code that reads or writes the private `term_notes` table. */
export function createTermNotesTable(db: Db) {
  const selectByDeal = db.prepare<[string], { term_key: string; body: string }>(
    'SELECT term_key, body FROM term_notes WHERE deal_id = ?',
  );
  const selectOne = db
    .prepare<[string, string], string>('SELECT body FROM term_notes WHERE deal_id = ? AND term_key = ?')
    .pluck();
  const upsert = db.prepare<[string, string, string]>(`
    INSERT INTO term_notes (deal_id, term_key, body) VALUES (?, ?, ?)
    ON CONFLICT (deal_id, term_key) DO UPDATE SET body = excluded.body`);
  const remove = db.prepare<[string, string]>('DELETE FROM term_notes WHERE deal_id = ? AND term_key = ?');
  return {
    list: (dealId: string): Readonly<Record<string, string>> =>
      Object.fromEntries(selectByDeal.all(dealId).map((row) => [row.term_key, row.body])),
    find: (dealId: string, key: string): string | undefined => selectOne.get(dealId, key),
    /** An empty note is no note. */
    save: (dealId: string, key: string, body: string): void => {
      if (body.trim() === '') remove.run(dealId, key);
      else upsert.run(dealId, key, body);
    },
  };
}
