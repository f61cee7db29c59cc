import { readingSettingsSchema, type ReadingSettings } from '../../domain/patents/reading-settings.ts';
import type { Db } from '../connection.ts';

type Meanings = ReadingSettings['meanings'];
const meaningsSchema = readingSettingsSchema.unwrap().shape.meanings;

/** What people said the columns of free-form lists mean, by the names of the columns: the next list with them starts so. */
export function createColumnMeaningsTable(db: Db) {
  const select = db
    .prepare<[string], string>('SELECT meanings_json FROM column_meanings WHERE header_key = ?')
    .pluck();
  const upsert = db.prepare<[{ header: string; meanings: string; at: string }]>(`
    INSERT INTO column_meanings (header_key, meanings_json, used_at) VALUES (@header, @meanings, @at)
    ON CONFLICT (header_key) DO UPDATE SET meanings_json = excluded.meanings_json, used_at = excluded.used_at`);
  return {
    find: (header: readonly string[]): Meanings | undefined => {
      const stored = select.get(headerKey(header));
      return stored === undefined ? undefined : meaningsSchema.parse(JSON.parse(stored));
    },
    save: (header: readonly string[], meanings: Meanings, at: string): void => {
      upsert.run({ header: headerKey(header), meanings: JSON.stringify(meanings), at });
    },
  };
}

/** The same columns in the same order, however they are spelled: case, spaces and signs do not tell lists apart. */
function headerKey(header: readonly string[]): string {
  const loose = (name: string): string =>
    name
      .normalize('NFKC')
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]/gu, '');
  return header.map(loose).join('|');
}
