import type { RoundEvent } from '../../domain/rounds/round-record.ts';
import type { Db } from '../connection.ts';

interface EventRow {
  readonly round_id: string;
  readonly kind: RoundEvent['kind'];
  readonly on_date: string;
  readonly note: string;
  readonly recorded_at: string;
}

/** The only code that reads or writes the `round_events` table, which only grows. */
export function createRoundEventsTable(db: Db) {
  const selectByRound = db.prepare<[string], EventRow>(
    'SELECT * FROM round_events WHERE round_id = ? ORDER BY event_key',
  );
  const selectByDeal = db.prepare<[string], EventRow>(`
    SELECT round_events.* FROM rounds JOIN round_events ON round_events.round_id = rounds.id
    WHERE rounds.deal_id = ? ORDER BY round_events.event_key`);
  const insert = db.prepare<[EventRow]>(`
    INSERT INTO round_events (round_id, kind, on_date, note, recorded_at)
    VALUES (@round_id, @kind, @on_date, @note, @recorded_at)`);
  return {
    /** In the order in which they were recorded. */
    list: (roundId: string): readonly RoundEvent[] => selectByRound.all(roundId).map(toEvent),
    /** By round id. */
    listOfDeal: (dealId: string): ReadonlyMap<string, readonly RoundEvent[]> => {
      const events = new Map<string, RoundEvent[]>();
      for (const row of selectByDeal.all(dealId))
        events.set(row.round_id, [...(events.get(row.round_id) ?? []), toEvent(row)]);
      return events;
    },
    add: (roundId: string, event: RoundEvent): void => {
      insert.run({
        round_id: roundId,
        kind: event.kind,
        on_date: event.on,
        note: event.note,
        recorded_at: event.recordedAt,
      });
    },
  };
}

function toEvent(row: EventRow): RoundEvent {
  return { kind: row.kind, on: row.on_date, note: row.note, recordedAt: row.recorded_at };
}
