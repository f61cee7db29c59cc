import { receivedFileSchema, receivedRecordSchema } from '../../domain/receiving/received-file.ts';
import type { ReceivedFile, ReceivedRecord } from '../../domain/receiving/received-file.ts';
import type { Db } from '../connection.ts';

const COLUMNS = `file.id, file.deal_id AS dealId, file.round_id AS roundId, rounds.number AS roundNumber,
  file.received_at AS receivedAt, file.file_name AS fileName, file.format, file.bytes, file.sha256`;
const FILES = 'received_files AS file LEFT JOIN rounds ON rounds.id = file.round_id';

/** What became of a file: the round that was made of it, and how. */
export interface Reception {
  readonly roundId: string | null;
  readonly record: ReceivedRecord | null;
}

/** The only code that reads or writes the table `received_files`. */
export function createReceivedFilesTable(db: Db) {
  const insert = db.prepare<[Omit<ReceivedFile, 'roundId' | 'roundNumber'> & { readonly content: Buffer }]>(`
    INSERT INTO received_files (id, deal_id, received_at, file_name, format, bytes, sha256, content)
    VALUES (@id, @dealId, @receivedAt, @fileName, @format, @bytes, @sha256, @content)`);
  const selectById = db.prepare<[string]>(`SELECT ${COLUMNS} FROM ${FILES} WHERE file.id = ?`);
  const selectOfDeal = db.prepare<[string]>(
    `SELECT ${COLUMNS} FROM ${FILES} WHERE file.deal_id = ? ORDER BY file.received_at DESC, file.rowid DESC`,
  );
  const selectByHash = db.prepare<[string]>(`SELECT ${COLUMNS} FROM ${FILES} WHERE file.sha256 = ?`);
  const selectIdsOfRound = db
    .prepare<[string], string>('SELECT id FROM received_files WHERE round_id = ? ORDER BY id')
    .pluck();
  const selectContent = db
    .prepare<[string], Buffer>('SELECT content FROM received_files WHERE id = ?')
    .pluck();
  const selectRecord = db
    .prepare<[string], string | null>('SELECT record_json FROM received_files WHERE id = ?')
    .pluck();
  const update = db.prepare<[string | null, string | null, string]>(
    'UPDATE received_files SET round_id = ?, record_json = ? WHERE id = ?',
  );
  const remove = db.prepare<[string]>('DELETE FROM received_files WHERE id = ?');

  const record = (id: string): ReceivedRecord | null => {
    const stored = selectRecord.get(id) ?? null;
    return stored === null ? null : receivedRecordSchema.parse(JSON.parse(stored));
  };
  const find = (id: string): ReceivedFile | undefined => toFile(selectById.get(id));
  return {
    add: (file: Omit<ReceivedFile, 'roundId' | 'roundNumber'>, content: Buffer): void => {
      insert.run({ ...file, content });
    },
    find,
    /** Newest first. */
    list: (dealId: string): ReceivedFile[] =>
      selectOfDeal.all(dealId).map((row) => receivedFileSchema.parse(row)),
    findByHash: (sha256: string): ReceivedFile[] =>
      selectByHash.all(sha256).map((row) => receivedFileSchema.parse(row)),
    /** Files of which this round was made. */
    listIdsOfRound: (roundId: string): readonly string[] => selectIdsOfRound.all(roundId),
    /** Byte by byte as it came. */
    content: (id: string): Buffer => {
      const content = selectContent.get(id);
      if (!content) throw new Error(`there is no received file ${id}`);
      return content;
    },
    record,
    reception: (id: string): Reception | undefined => {
      const file = find(id);
      return file && { roundId: file.roundId, record: record(id) };
    },
    saveReception: (id: string, { roundId, record: kept }: Reception): void => {
      update.run(roundId, kept && JSON.stringify(kept), id);
    },
    remove: (id: string): void => {
      remove.run(id);
    },
  };
}

function toFile(row: unknown): ReceivedFile | undefined {
  return row === undefined ? undefined : receivedFileSchema.parse(row);
}
