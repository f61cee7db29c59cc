import type { Db } from '../connection.ts';
import type { KeyRange } from './steps.ts';

const TABLES = {
  row: ['patent_rows', 'row_key'],
  application: ['patent_applications', 'application_key'],
  publication: ['patent_publications', 'publication_key'],
  set: ['patent_priority_sets', 'set_key'],
  declaration: ['patent_declarations', 'declaration_key'],
  standard: ['patent_standards', 'standard_key'],
} as const;

/** From the first to the last key of a list. Others may lie between them, so whoever goes over them asks for the list too. */
export function keyRangeOf(db: Db, kind: keyof typeof TABLES, listKey: number): KeyRange {
  const [table, key] = TABLES[kind];
  const found = db
    .prepare<[number], { first: number | null; last: number | null }>(
      `SELECT min(${key}) AS first, max(${key}) AS last FROM ${table} WHERE list_key = ?`,
    )
    .get(listKey);
  return { first: found?.first ?? 0, last: found?.last ?? -1 };
}
