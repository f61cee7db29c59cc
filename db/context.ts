import type { Db } from './connection.ts';
import { createEconomicInputs, type EconomicInputsStore } from './economics/economic-inputs.ts';
import type { KeptRoundValues, KeptWorths } from './economics/kept-values.ts';
import { createPrecedentLibrary, type PrecedentLibrary } from './precedents/precedent-library.ts';
import { createTables, type Tables } from './tables/tables.ts';
import { createWriteGate, type WriteGate } from './write-gate.ts';

/** What an operation on an open workspace may touch. The clock and ids come from here so that tests can fix them. */
export interface Context extends Tables {
  readonly db: Db;
  /** Full path of the open workspace file. */
  readonly file: string;
  readonly now: () => string;
  readonly newId: () => string;
  /** Deals looked at since the workspace was opened, by id: when they were first, and when the session before did. */
  readonly visits: Map<string, Visit>;
  /**
   * Runs synchronous work in one transaction; a throw rolls everything back. Returning a failure commits, so decide
   * before the first write. Throws while a long transaction is open: operations that write wait at the gate before.
   */
  readonly transaction: <T>(work: () => T) => T;
  readonly gate: WriteGate;
  readonly precedentLibrary: PrecedentLibrary;
  readonly economicInputs: EconomicInputsStore;
  readonly roundValues: KeptRoundValues;
  readonly worths: KeptWorths;
  /** PDFs that the window looks at, by their id, oldest first. */
  readonly previews: Map<string, Uint8Array>;
}

export interface Visit {
  readonly openedAt: string;
  /** Null when the deal was never looked at before. */
  readonly before: string | null;
}

/** A long task's line to the window: how far it is, and whether it was told to stop. */
export interface Job {
  readonly signal: AbortSignal;
  readonly report: (done: number, total: number, label: string, rows?: number) => void;
}

export function createContext(
  db: Db,
  settings: { readonly file: string; readonly now: () => string; readonly newId: () => string },
): Context {
  const gate = createWriteGate(db);
  const tables = createTables(db);
  return {
    ...tables,
    precedentLibrary: createPrecedentLibrary(tables),
    economicInputs: createEconomicInputs(tables),
    roundValues: new Map(),
    worths: new Map(),
    previews: new Map(),
    db,
    ...settings,
    visits: new Map(),
    gate,
    transaction: (work) => {
      if (gate.isClosed()) throw new Error('a write did not wait at the gate');
      return db.transaction(work).immediate();
    },
  };
}
