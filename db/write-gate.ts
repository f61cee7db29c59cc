import { setImmediate } from 'node:timers/promises';
import type { Result } from '../domain/result.ts';
import type { Db } from './connection.ts';

/** Gives other operations their turn. Throws when the transaction was lost meanwhile. */
export type Turn = () => Promise<void>;

/**
 * One connection, one transaction at a time. A long one (an import that is stored, a list that is removed) is worked off
 * in slices with turns of the event loop between them: reading goes on, and whatever writes waits at the gate until the
 * long one is over. Without the gate a write of somebody else would fall into the transaction and go with it.
 */
export interface WriteGate {
  /** Runs work as soon as writing is free. What it writes it writes before it awaits anything. */
  readonly whenOpen: <T>(work: () => T | Promise<T>) => Promise<T>;
  /** For who reads for long and wants nothing half done. */
  readonly passed: () => Promise<void>;
  readonly isClosed: () => boolean;
  /**
   * Runs long work as one transaction that only it writes in. A failure that it answers, and a throw, take all of it
   * back. Foreign keys are not watched meanwhile: the work makes keys and rows together, in any order.
   */
  readonly exclusively: <T>(
    work: (turn: Turn) => Promise<Result<T>>,
    /** How many rows of a list it goes over, about. */
    rows?: number,
  ) => Promise<Result<T>>;
}

export function createWriteGate(db: Db): WriteGate {
  let closed: Promise<void> | undefined;

  const isClosed = (): boolean => closed !== undefined;
  const whenOpen: WriteGate['whenOpen'] = async (work) => {
    // again after each: another long one may have been first to begin
    while (isClosed()) await closed;
    return work();
  };
  const turn: Turn = async () => {
    await setImmediate();
    // a full disk may end a transaction during somebody's reading; what came after would be stored for itself
    if (!db.inTransaction) throw new Error('the transaction was lost');
  };
  return {
    whenOpen,
    passed: () => whenOpen(() => undefined),
    isClosed,
    exclusively: async (work, rows = 0) => {
      const opening = Promise.withResolvers<void>();
      await whenOpen(() => {
        closed = opening.promise;
      });
      try {
        return await inOneTransaction(db, rows >= MANY_ROWS, () => work(turn));
      } finally {
        closed = undefined;
        opening.resolve();
      }
    },
  };
}

/** From here on changing the journal and back costs less than it saves. */
const MANY_ROWS = 10_000;

/**
 * With a rollback journal instead of the write-ahead log: pages that are new go straight to their place in the file, where
 * the log would hold them all until it is copied, in one go, at the end. The cache holds the indexes that grow everywhere at
 * once. Without naming the database, the first would change the temporary ones of imports too.
 */
const FOR_MANY_ROWS = ['main.journal_mode = TRUNCATE', 'main.cache_size = -40960'];
const AS_EVER = ['main.journal_mode = WAL', 'main.cache_size = -16000'];

async function inOneTransaction<T>(
  db: Db,
  areRowsMany: boolean,
  work: () => Promise<Result<T>>,
): Promise<Result<T>> {
  try {
    db.pragma('foreign_keys = OFF');
    if (areRowsMany) for (const setting of FOR_MANY_ROWS) db.pragma(setting);
    db.exec('BEGIN IMMEDIATE');
    const result = await work();
    db.exec(result.ok ? 'COMMIT' : 'ROLLBACK');
    return result;
  } finally {
    // a full disk has rolled back already
    if (db.inTransaction) db.exec('ROLLBACK');
    db.pragma('foreign_keys = ON');
    if (areRowsMany) for (const setting of AS_EVER) db.pragma(setting);
  }
}
