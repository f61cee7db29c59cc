import type { Deal } from '../../domain/deals/deal.ts';
import type { Side } from '../../domain/terms/values/value-kind.ts';
import type { Db } from '../connection.ts';

/** A deal as stored: its parties by id. */
export interface DealRecord {
  readonly id: string;
  readonly title: string;
  readonly partyAId: string;
  readonly partyBId: string;
  readonly ourSide: Side;
  readonly nextStep: Deal['nextStep'];
  readonly createdAt: string;
  readonly updatedAt: string;
}

interface DealRow {
  readonly id: string;
  readonly title: string;
  readonly party_a_id: string;
  readonly party_b_id: string;
  readonly our_side: Side;
  readonly next_step: string;
  readonly next_step_due: string | null;
  readonly created_at: string;
  readonly updated_at: string;
}

/** The only code that reads or writes the `deals` table. */
export function createDealsTable(db: Db) {
  const selectById = db.prepare<[string], DealRow>('SELECT * FROM deals WHERE id = ?');
  const selectAll = db.prepare<[], DealRow>('SELECT * FROM deals ORDER BY updated_at DESC, id DESC');
  const countAll = db.prepare<[], number>('SELECT count(*) FROM deals').pluck();
  const insert = db.prepare<[DealRow]>(`
    INSERT INTO deals (id, title, party_a_id, party_b_id, our_side, next_step, next_step_due, created_at, updated_at)
    VALUES (@id, @title, @party_a_id, @party_b_id, @our_side, @next_step, @next_step_due, @created_at, @updated_at)`);
  // not an upsert: its insert would look like a replacement to the trigger that keeps deals with frozen rounds
  const update = db.prepare<[DealRow]>(`
    UPDATE deals SET title = @title, our_side = @our_side, next_step = @next_step, next_step_due = @next_step_due,
      updated_at = @updated_at
    WHERE id = @id`);
  return {
    find: (id: string): DealRecord | undefined => {
      const row = selectById.get(id);
      return row && toDeal(row);
    },
    list: (): readonly DealRecord[] => selectAll.all().map(toDeal),
    count: (): number => countAll.get() ?? 0,
    save: (deal: DealRecord): void => {
      const row = toRow(deal);
      if (update.run(row).changes === 0) insert.run(row);
    },
  };
}

function toDeal(row: DealRow): DealRecord {
  return {
    id: row.id,
    title: row.title,
    partyAId: row.party_a_id,
    partyBId: row.party_b_id,
    ourSide: row.our_side,
    nextStep: { text: row.next_step, due: row.next_step_due },
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}

function toRow(deal: DealRecord): DealRow {
  return {
    id: deal.id,
    title: deal.title,
    party_a_id: deal.partyAId,
    party_b_id: deal.partyBId,
    our_side: deal.ourSide,
    next_step: deal.nextStep.text,
    next_step_due: deal.nextStep.due,
    created_at: deal.createdAt,
    updated_at: deal.updatedAt,
  };
}
