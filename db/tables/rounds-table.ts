import type { Round } from '../../domain/deals/deal.ts';
import type { Db } from '../connection.ts';

/** A round without its terms and schedules, which are tables of their own. */
export type RoundRecord = Omit<Round, 'terms' | 'schedules'>;

interface RoundRow {
  readonly id: string;
  readonly deal_id: string;
  readonly number: number;
  readonly status: Round['status'];
  readonly proposed_by: Round['proposedBy'];
  readonly dated: string;
}

/** The only code that reads or writes the `rounds` table. */
export function createRoundsTable(db: Db) {
  const selectById = db.prepare<[string], RoundRow>('SELECT * FROM rounds WHERE id = ?');
  const selectByNumber = db.prepare<[string, number], RoundRow>(
    'SELECT * FROM rounds WHERE deal_id = ? AND number = ?',
  );
  const selectLatest = db.prepare<[string], RoundRow>(
    'SELECT * FROM rounds WHERE deal_id = ? ORDER BY number DESC LIMIT 1',
  );
  const upsert = db.prepare<[RoundRow]>(`
    INSERT INTO rounds (id, deal_id, number, status, proposed_by, dated)
    VALUES (@id, @deal_id, @number, @status, @proposed_by, @dated)
    ON CONFLICT (id) DO UPDATE SET proposed_by = excluded.proposed_by, dated = excluded.dated`);
  return {
    find: (id: string): RoundRecord | undefined => toRound(selectById.get(id)),
    findByNumber: (dealId: string, number: number): RoundRecord | undefined =>
      toRound(selectByNumber.get(dealId, number)),
    getLatest: (dealId: string): RoundRecord => {
      const round = toRound(selectLatest.get(dealId));
      if (!round) throw new Error(`deal ${dealId} has no round`);
      return round;
    },
    save: (round: RoundRecord): void => {
      upsert.run({
        id: round.id,
        deal_id: round.dealId,
        number: round.number,
        status: round.status,
        proposed_by: round.proposedBy,
        dated: round.dated,
      });
    },
  };
}

function toRound(row: RoundRow | undefined): RoundRecord | undefined {
  return (
    row && {
      id: row.id,
      dealId: row.deal_id,
      number: row.number,
      status: row.status,
      proposedBy: row.proposed_by,
      dated: row.dated,
    }
  );
}
