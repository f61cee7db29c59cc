import type { Round } from '../../domain/deals/deal.ts';
import type { RoundRecord } from '../../domain/rounds/round-record.ts';
import type { Db } from '../connection.ts';

/** How many terms in force stand where. */
export type StateCounts = Readonly<Record<string, number>>;

/** What a draft is frozen with: how it went across the table, and what proves that it stayed as it was. */
export interface Seal {
  readonly status: 'sent' | 'received';
  readonly dated: string;
  readonly channel: string;
  readonly note: string;
  readonly frozenAt: string;
  readonly contentHash: string;
  readonly previousHash: string | null;
  readonly states: StateCounts;
}

interface RoundRow {
  readonly id: string;
  readonly deal_id: string;
  readonly number: number;
  readonly status: Round['status'];
  readonly proposed_by: Round['proposedBy'];
  readonly dated: string;
  readonly channel: string | null;
  readonly note: string;
  readonly frozen_at: string | null;
  readonly content_hash: string | null;
  readonly previous_hash: string | null;
  readonly states_json: string | null;
}

type DraftRow = Pick<RoundRow, 'id' | 'deal_id' | 'number' | 'proposed_by' | 'dated'>;

/** The only code that reads or writes the `rounds` table. */
export function createRoundsTable(db: Db) {
  const selectById = db.prepare<[string], RoundRow>('SELECT * FROM rounds WHERE id = ?');
  const selectByNumber = db.prepare<[string, number], RoundRow>(
    'SELECT * FROM rounds WHERE deal_id = ? AND number = ?',
  );
  const selectLatest = db.prepare<[string], RoundRow>(
    'SELECT * FROM rounds WHERE deal_id = ? ORDER BY number DESC LIMIT 1',
  );
  const selectByDeal = db.prepare<[string], RoundRow>(
    'SELECT * FROM rounds WHERE deal_id = ? ORDER BY number',
  );
  const selectSeals = db.prepare<[string], Pick<RoundRow, 'id' | 'previous_hash' | 'states_json'>>(
    'SELECT id, previous_hash, states_json FROM rounds WHERE deal_id = ?',
  );
  const upsert = db.prepare<[DraftRow]>(`
    INSERT INTO rounds (id, deal_id, number, status, proposed_by, dated)
    VALUES (@id, @deal_id, @number, 'draft', @proposed_by, @dated)
    ON CONFLICT (id) DO UPDATE
    SET number = excluded.number, proposed_by = excluded.proposed_by, dated = excluded.dated`);
  const freeze = db.prepare<[Omit<RoundRow, 'deal_id' | 'number' | 'proposed_by'>]>(`
    UPDATE rounds SET status = @status, dated = @dated, channel = @channel, note = @note, frozen_at = @frozen_at,
      content_hash = @content_hash, previous_hash = @previous_hash, states_json = @states_json
    WHERE id = @id`);
  const remove = db.prepare<[string]>('DELETE FROM rounds WHERE id = ?');
  return {
    find: (id: string): RoundRecord | undefined => toRound(selectById.get(id)),
    findByNumber: (dealId: string, number: number): RoundRecord | undefined =>
      toRound(selectByNumber.get(dealId, number)),
    getLatest: (dealId: string): RoundRecord => {
      const round = toRound(selectLatest.get(dealId));
      if (!round) throw new Error(`deal ${dealId} has no round`);
      return round;
    },
    /** Oldest first. */
    list: (dealId: string): readonly RoundRecord[] => selectByDeal.all(dealId).map((row) => toRound(row)),
    /** By round id, for the frozen rounds of a deal: how its terms stood, and the hash of the frozen round before it. */
    listSeals: (dealId: string): ReadonlyMap<string, Pick<Seal, 'previousHash' | 'states'>> =>
      new Map(
        selectSeals.all(dealId).flatMap(
          ({ id, previous_hash: previousHash, states_json: states }) =>
            states === null ? [] : [[id, { previousHash, states: JSON.parse(states) as StateCounts }]], // written by `freeze` only
        ),
      ),
    /** Saves a draft. What it is frozen with comes by `freeze`, once. */
    save: (round: Pick<RoundRecord, 'id' | 'dealId' | 'number' | 'proposedBy' | 'dated'>): void => {
      upsert.run({
        id: round.id,
        deal_id: round.dealId,
        number: round.number,
        proposed_by: round.proposedBy,
        dated: round.dated,
      });
    },
    freeze: (id: string, seal: Seal): void => {
      freeze.run({
        id,
        status: seal.status,
        dated: seal.dated,
        channel: seal.channel,
        note: seal.note,
        frozen_at: seal.frozenAt,
        content_hash: seal.contentHash,
        previous_hash: seal.previousHash,
        states_json: JSON.stringify(seal.states),
      });
    },
    /** Takes a draft out with its terms and schedules. */
    remove: (id: string): void => {
      remove.run(id);
    },
  };
}

function toRound(row: RoundRow): RoundRecord;
function toRound(row: RoundRow | undefined): RoundRecord | undefined;
function toRound(row: RoundRow | undefined): RoundRecord | undefined {
  return (
    row && {
      id: row.id,
      dealId: row.deal_id,
      number: row.number,
      status: row.status,
      proposedBy: row.proposed_by,
      dated: row.dated,
      channel: row.channel,
      note: row.note,
      frozenAt: row.frozen_at,
      contentHash: row.content_hash,
    }
  );
}
