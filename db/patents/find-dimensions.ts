import type { DeclaredRow } from '../../domain/patents/declared-row.ts';
import { releaseOf } from '../../domain/patents/release-of.ts';
import type { Db } from '../connection.ts';

/** Finds what rows of a list share, and adds what is not there. Null where all of it is blank. */
export interface DimensionFinder {
  readonly declaration: (row: DeclaredRow) => number | null;
  readonly standard: (row: DeclaredRow) => number | null;
  /** The connected family of a set that is added is told by `reconnectingSets`. */
  readonly prioritySet: (priorityKeys: readonly string[]) => number | null;
}

export function createDimensionFinder(db: Db, list: number): DimensionFinder {
  const find = (sql: string) => db.prepare<unknown[], number>(sql).pluck();
  const selectDeclaration = find(
    `SELECT declaration_key FROM patent_declarations WHERE list_key = ? AND declarant IS ? AND reference IS ? AND dated IS ?`,
  );
  const insertDeclaration = db.prepare(
    'INSERT INTO patent_declarations (list_key, declarant, reference, dated) VALUES (?, ?, ?, ?)',
  );
  const selectStandard = find(
    `SELECT standard_key FROM patent_standards WHERE list_key = ? AND standard IS ? AND version IS ? AND project IS ?`,
  );
  const insertStandard = db.prepare(
    'INSERT INTO patent_standards (list_key, standard, version, project, release) VALUES (?, ?, ?, ?, ?)',
  );
  const selectSet = find('SELECT set_key FROM patent_priority_sets WHERE list_key = ? AND priorities = ?');
  const insertSet = db.prepare(
    'INSERT INTO patent_priority_sets (list_key, priorities, connected_family) VALUES (?, ?, 0)',
  );
  return {
    declaration: (row) => {
      const parts = [row.declarant, row.declarationReference, row.declarationDate];
      if (parts.every((part) => part === null)) return null;
      return (
        selectDeclaration.get(list, ...parts) ?? Number(insertDeclaration.run(list, ...parts).lastInsertRowid)
      );
    },
    standard: (row) => {
      const parts = [row.standard, row.standardVersion, row.project];
      if (parts.every((part) => part === null)) return null;
      const release = releaseOf(row.project, row.standard, row.standardVersion);
      return (
        selectStandard.get(list, ...parts) ??
        Number(insertStandard.run(list, ...parts, release).lastInsertRowid)
      );
    },
    prioritySet: (priorityKeys) => {
      if (priorityKeys.length === 0) return null;
      const name = priorityKeys.join(' ');
      return selectSet.get(list, name) ?? Number(insertSet.run(list, name).lastInsertRowid);
    },
  };
}
