import type { IndexedRow, ListSummary } from '../../domain/patents/list-index.ts';
import type { PatentNumber } from '../../domain/patents/patent-number.ts';
import type { ResolvedRow } from '../../domain/patents/resolve-row.ts';
import type { Db } from '../connection.ts';
import { stagingSql } from './patent-list-staging.sql.ts';

/**
 * Rows of an import on their way in. They are kept in temporary tables, slice by slice, while other work goes on between
 * the slices; only the last step touches the workspace, in one transaction. Cancelling or crashing leaves nothing.
 */
export interface PatentListStaging {
  readonly addRow: (row: ResolvedRow, indexed: IndexedRow) => void;
  readonly addReject: (rowNumber: number, raw: string, reason: string) => void;
  /** Copies everything below the list. Belongs into the transaction that inserts the list. */
  readonly moveTo: (listKey: number, summary: ListSummary) => void;
  readonly drop: () => void;
}

export function createPatentListStaging(db: Db): PatentListStaging {
  const sql = stagingSql();
  db.exec(sql.create);
  const insertRow = db.prepare(sql.insertRow);
  const insertApplication = db.prepare(sql.insertApplication);
  const insertPublication = db.prepare(sql.insertPublication);
  const insertLink = db.prepare<[number, number]>(sql.insertLink);
  const insertReject = db.prepare<[number, string, string]>(sql.insertReject);
  let rowKey = 0;

  const addPublications = (indexed: IndexedRow): void => {
    for (const { id, isNew, number } of indexed.publications) {
      if (isNew)
        insertPublication.run(
          id,
          indexed.application?.id ?? null,
          ...identityOf(number),
          number.kind,
          number.stage,
        );
      insertLink.run(id, rowKey);
    }
  };
  return {
    addRow: (resolved, indexed) => {
      rowKey += 1;
      const { application } = resolved;
      if (application !== null && indexed.application?.isNew)
        insertApplication.run(indexed.application.id, ...identityOf(application));
      insertRow.run(rowKey, ...valuesOf(resolved, indexed));
      addPublications(indexed);
    },
    addReject: (rowNumber, raw, reason) => {
      insertReject.run(rowNumber, raw, reason);
    },
    moveTo: (listKey, summary) => {
      const bases = db
        .prepare<[], { rows: number; sets: number; applications: number; publications: number }>(sql.bases)
        .get();
      if (bases === undefined) throw new Error('an aggregate answered no row');
      const insertSet = db.prepare<[number, number, string, number]>(sql.insertSet);
      for (const [set, family] of summary.connectedFamilyOfSet.entries()) {
        insertSet.run(bases.sets + set, listKey, summary.prioritiesOfSet(set), family);
      }
      const markRepeat = db.prepare<[number]>(sql.markRepeat);
      for (const id of summary.repeatedPublications) markRepeat.run(id);
      for (const statement of sql.move) db.prepare(statement).run({ ...bases, list: listKey });
    },
    drop: () => {
      db.exec(sql.drop);
    },
  };
}

function identityOf(number: PatentNumber): readonly (string | null)[] {
  return [number.key, number.raw, number.office, number.number, number.confidence, number.reason ?? null];
}

function valuesOf({ row, status }: ResolvedRow, indexed: IndexedRow): readonly (string | number | null)[] {
  return [
    row.rowNumber,
    status,
    indexed.isDuplicate ? 1 : 0,
    indexed.application?.id ?? null,
    indexed.prioritySet?.id ?? null,
    row.familyId,
    row.groupId,
    row.office,
    row.title,
    row.filingDate,
    row.declarant,
    row.declarationReference,
    row.declarationDate,
    row.standard,
    row.standardVersion,
    row.project,
    toFlag(row.generations['2G']),
    toFlag(row.generations['3G']),
    toFlag(row.generations['4G']),
    toFlag(row.generations['5G']),
    JSON.stringify(row.cells),
  ];
}

function toFlag(value: boolean | null): number | null {
  return value === null ? null : Number(value);
}
