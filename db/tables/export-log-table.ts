import { exportRecordSchema, type ExportRecord } from '../../domain/contract/exports.ts';
import type { Db } from '../connection.ts';

const COLUMNS = `id, deal_id AS dealId, exported_at AS exportedAt, exported_by AS "by", round_number AS roundNumber,
  round_hash AS roundHash, format, copy, since, recipient, file_name AS fileName, pages, bytes, sha256`;

/** The only code that reads or writes the table `export_log`. Records are added, never changed. */
export function createExportLogTable(db: Db) {
  const insert = db.prepare<[ExportRecord]>(`
    INSERT INTO export_log (id, deal_id, exported_at, exported_by, round_number, round_hash, format, copy, since, recipient,
      file_name, pages, bytes, sha256)
    VALUES (@id, @dealId, @exportedAt, @by, @roundNumber, @roundHash, @format, @copy, @since, @recipient, @fileName, @pages,
      @bytes, @sha256)`);
  const selectOfDeal = db.prepare<[string], ExportRecord>(
    `SELECT ${COLUMNS} FROM export_log WHERE deal_id = ? ORDER BY exported_at DESC, rowid DESC`,
  );
  const selectByHash = db.prepare<[string], ExportRecord>(
    `SELECT ${COLUMNS} FROM export_log WHERE sha256 = ? ORDER BY exported_at DESC, rowid DESC`,
  );
  return {
    add: (record: ExportRecord): void => {
      insert.run(record);
    },
    list: (dealId: string): ExportRecord[] =>
      selectOfDeal.all(dealId).map((row) => exportRecordSchema.parse(row)),
    findByHash: (sha256: string): ExportRecord[] =>
      selectByHash.all(sha256).map((row) => exportRecordSchema.parse(row)),
  };
}
