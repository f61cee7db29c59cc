import type { Party } from '../../domain/deals/deal.ts';
import type { Db } from '../connection.ts';

interface PartyRow {
  readonly id: string;
  readonly name: string;
  readonly local_name: string | null;
  readonly local_language: string | null;
  readonly seat: string | null;
}

/** The only code that reads or writes the `parties` table. */
export function createPartiesTable(db: Db) {
  const selectByName = db.prepare<[string], PartyRow>('SELECT * FROM parties WHERE name = ?');
  const selectById = db.prepare<[string], PartyRow>('SELECT * FROM parties WHERE id = ?');
  const upsert = db.prepare<[PartyRow]>(`
    INSERT INTO parties (id, name, local_name, local_language, seat)
    VALUES (@id, @name, @local_name, @local_language, @seat)
    ON CONFLICT (id) DO UPDATE SET name = excluded.name, local_name = excluded.local_name,
      local_language = excluded.local_language, seat = excluded.seat`);
  return {
    /** Company names are one name whatever their case. */
    findByName: (name: string): Party | undefined => toParty(selectByName.get(name)),
    get: (id: string): Party => {
      const party = toParty(selectById.get(id));
      if (!party) throw new Error(`party ${id} is referred to but not there`);
      return party;
    },
    save: (party: Party): void => {
      upsert.run(toRow(party));
    },
  };
}

function toParty(row: PartyRow | undefined): Party | undefined {
  return (
    row && {
      id: row.id,
      name: row.name,
      localName: row.local_name,
      localLanguage: row.local_language,
      seat: row.seat,
    }
  );
}

function toRow(party: Party): PartyRow {
  return {
    id: party.id,
    name: party.name,
    local_name: party.localName,
    local_language: party.localLanguage,
    seat: party.seat,
  };
}
