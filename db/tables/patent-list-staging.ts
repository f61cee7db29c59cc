import type { IndexedRow, ListEnd } from '../../domain/patents/list-index.ts';
import { INFERRED_REASON, inferredKeyOf } from '../../domain/patents/application-index.ts';
import type { PatentNumber } from '../../domain/patents/patent-number.ts';
import { releaseOf } from '../../domain/patents/release-of.ts';
import type { ResolvedRow } from '../../domain/patents/resolve-row.ts';
import type { Db } from '../connection.ts';
import { overKeys, type KeyRange, type Steps } from '../patents/steps.ts';
import { rowValues, type RowPlace } from './patent-row-values.ts';
import { stagingSql } from './patent-list-staging.sql.ts';

/**
 * Rows of an import on their way in. They are kept in a temporary database, slice by slice, while other work goes on between
 * the slices; only the last part touches the workspace, in one transaction. Cancelling or crashing leaves nothing.
 */
export interface PatentListStaging {
  readonly rowCount: () => number;
  readonly addRow: (row: ResolvedRow, indexed: IndexedRow, isCorrected: boolean) => void;
  readonly addReject: (rowNumber: number, raw: string, reason: string) => void;
  /** What is known only at the end is put into what was staged. */
  readonly complete: (end: ListEnd) => Steps<void>;
  /** Copies everything below the list. Belongs into the transaction that inserts the list. */
  readonly copyTo: (listKey: number) => Steps<void>;
  readonly drop: () => void;
}

export function createPatentListStaging(db: Db): PatentListStaging {
  const sql = stagingSql();
  db.exec(sql.attach);
  db.exec(sql.create);
  const insert = {
    row: db.prepare(sql.insert.row),
    declaration: db.prepare(sql.insert.declaration),
    standard: db.prepare(sql.insert.standard),
    set: db.prepare<[number, string]>(sql.insert.set),
    application: db.prepare(sql.insert.application),
    publication: db.prepare(sql.insert.publication),
    link: db.prepare<[number, number]>(sql.insert.link),
    reject: db.prepare<[number, string, string]>(sql.insert.reject),
  };
  let rowKey = -1;

  const addDimensions = ({ row, priorityKeys }: ResolvedRow, indexed: IndexedRow): void => {
    const { declaration, standard, prioritySet } = indexed;
    if (declaration?.isNew)
      insert.declaration.run(declaration.id, row.declarant, row.declarationReference, row.declarationDate);
    if (standard?.isNew) {
      const release = releaseOf(row.project, row.standard, row.standardVersion);
      insert.standard.run(standard.id, row.standard, row.standardVersion, row.project, release);
    }
    if (prioritySet?.isNew) insert.set.run(prioritySet.id, priorityKeys.join(' '));
  };
  const addPublications = (indexed: IndexedRow, isStated: boolean): void => {
    for (const { id, isNew, number, application } of indexed.publications) {
      if (!isStated && application.isNew)
        insert.application.run(application.id, ...inferredFrom(number), rowKey, null);
      if (isNew) insert.publication.run(id, application.id, ...identityOf(number), number.kind, number.stage);
      insert.link.run(id, rowKey);
    }
  };
  const lastKeyOf = (table: string): number => Number(db.prepare(sql.lastKey(table)).pluck().get());

  return {
    rowCount: () => rowKey + 1,
    addRow: (resolved, indexed, isCorrected) => {
      rowKey += 1;
      const { application } = resolved;
      addDimensions(resolved, indexed);
      if (application !== null && indexed.application?.isNew)
        insert.application.run(
          indexed.application.id,
          ...identityOf(application),
          0,
          rowKey,
          application.year ?? null,
        );
      insert.row.run(
        rowKey,
        ...rowValues(resolved, placeOf(indexed), isCorrected),
        JSON.stringify(resolved.row.cells),
      );
      addPublications(indexed, application !== null);
    },
    addReject: (rowNumber, raw, reason) => {
      insert.reject.run(rowNumber, raw, reason);
    },
    *complete({ connectedFamilyOfSet, repeatedPublications, givenWay }) {
      const setFamily = db.prepare<[number, number]>(sql.setFamily);
      yield* overKeys({ first: 0, last: connectedFamilyOfSet.length - 1 }, ({ first, last }) => {
        for (let set = first; set <= last; set += 1) setFamily.run(connectedFamilyOfSet[set] ?? 0, set);
      });
      const markRepeat = db.prepare<[number]>(sql.markRepeat);
      yield* overKeys({ first: 0, last: repeatedPublications.length - 1 }, ({ first, last }) => {
        for (const id of repeatedPublications.slice(first, last + 1)) markRepeat.run(id);
      });
      if (givenWay.length === 0) return;
      const insertMoved = db.prepare<[number, number]>(sql.insert.moved);
      yield* overKeys({ first: 0, last: givenWay.length - 1 }, ({ first, last }) => {
        for (const { id, to } of givenWay.slice(first, last + 1)) insertMoved.run(id, to);
      });
      for (const { changed, sql: update } of sql.giveWay) {
        const statement = db.prepare<[KeyRange]>(update);
        yield* overKeys({ first: 0, last: lastKeyOf(changed) }, (range) => void statement.run(range));
      }
      db.exec(sql.removeGivenWay);
    },
    *copyTo(list) {
      const bases = db.prepare<[], Record<string, number>>(sql.bases).get();
      for (const { from, sql: copy } of sql.copy) {
        const statement = db.prepare<[Record<string, number>]>(copy);
        const range = { first: 0, last: lastKeyOf(from) };
        yield* overKeys(range, (keys) => void statement.run({ ...bases, list, ...keys }));
      }
    },
    drop: () => {
      db.exec(sql.detach);
    },
  };
}

function identityOf(number: PatentNumber): readonly (string | null)[] {
  return [number.key, number.raw, number.office, number.number, number.confidence, number.reason ?? null];
}

/** The application that is taken for granted behind a publication, by the publication's own number. */
function inferredFrom(publication: PatentNumber): readonly (string | number | null)[] {
  const { raw, office, number, confidence } = publication;
  return [inferredKeyOf(publication), raw, office, number, confidence, INFERRED_REASON, 1];
}

function placeOf(indexed: IndexedRow): RowPlace {
  return {
    isDuplicate: indexed.isDuplicate,
    application: indexed.application?.id ?? null,
    set: indexed.prioritySet?.id ?? null,
    declaration: indexed.declaration?.id ?? null,
    standard: indexed.standard?.id ?? null,
  };
}
