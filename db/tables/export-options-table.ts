import {
  defaultExportOptions,
  exportOptionsSchema,
  type ExportOptions,
} from '../../domain/document/export-options.ts';
import type { Db } from '../connection.ts';

/** The only code that reads or writes the table `export_options`. */
export function createExportOptionsTable(db: Db) {
  const select = db
    .prepare<[string], string>('SELECT options_json FROM export_options WHERE deal_id = ?')
    .pluck();
  const upsert = db.prepare<[string, string]>(`
    INSERT INTO export_options (deal_id, options_json) VALUES (?, ?)
    ON CONFLICT (deal_id) DO UPDATE SET options_json = excluded.options_json`);
  return {
    /** Those of Parley until the deal has its own. */
    get: (dealId: string): ExportOptions => {
      const stored = select.get(dealId);
      return stored === undefined ? defaultExportOptions : exportOptionsSchema.parse(JSON.parse(stored));
    },
    save: (dealId: string, options: ExportOptions): void => {
      upsert.run(dealId, JSON.stringify(options));
    },
  };
}
