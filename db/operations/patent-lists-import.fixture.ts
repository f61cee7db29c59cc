import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { PatentListSummary } from '../../domain/contract/patent-lists.ts';
import type { Result } from '../../domain/result.ts';
import { createContext, type Context, type Job } from '../context.ts';
import { createWorkspaceFile } from '../create.ts';
import { openWorkspaceFile } from '../open.ts';
import { importPatentList } from './patent-lists-import.ts';

/** Real exports of two companies, beside the checkout. They are read here and never copied. */
export const sharedLists = join(import.meta.dirname, '..', '..', '..', 'shared', 'data');
export const hasSharedLists = existsSync(join(sharedLists, 'isld-ntt-docomo-407.csv'));

export const idleJob: Job = { signal: new AbortController().signal, report: () => undefined };

export interface ImportBench {
  readonly ctx: Context;
  readonly write: (name: string, content: string | Uint8Array) => string;
  /** Imports a file under its own name. */
  readonly importFile: (file: string, name?: string, job?: Job) => Promise<Result<PatentListSummary>>;
  readonly importText: (
    text: string | Uint8Array,
    name?: string,
    job?: Job,
  ) => Promise<Result<PatentListSummary>>;
  /** Rows in all tables of patent lists and temporary databases: 0 when nothing is left. */
  readonly countLeftovers: () => number;
}

/** A real workspace in a folder of the test's own. */
export function createImportBench(): ImportBench {
  const folder = mkdtempSync(join(tmpdir(), 'parley-import-'));
  const file = join(folder, 'lists.parley');
  let ids = 0;
  const settings = {
    nativeBinding: undefined,
    now: () => '2017-07-05T09:00:00.000Z',
    newId: () => `id-${(ids += 1)}`,
  };
  const created = createWorkspaceFile(file, { ...settings, fill: () => undefined });
  const opened = created.ok ? openWorkspaceFile(file, settings) : created;
  if (!opened.ok) throw new Error(`no workspace: ${opened.error.code}`);
  const ctx = createContext(opened.value, { file, now: settings.now, newId: settings.newId });
  onTestFinished(() => {
    ctx.db.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const write = (name: string, content: string | Uint8Array): string => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  const importFile: ImportBench['importFile'] = (path, name = 'Theirs', job = idleJob) =>
    importPatentList(ctx, { source: { file: path }, name, owner: 'Example Wireless Oy', settings: {} }, job);
  return {
    ctx,
    write,
    importFile,
    importText: (text, name, job) => importFile(write('list.csv', text), name, job),
    countLeftovers: () => countLeftovers(ctx),
  };
}

export function readSharedList(name: string): string {
  return readFileSync(join(sharedLists, name), 'utf8');
}

function countLeftovers(ctx: Context): number {
  const tables = ctx.db
    .prepare<[], string>(
      `SELECT name FROM sqlite_master WHERE type = 'table' AND name LIKE 'patent_%'
         AND (name NOT GLOB 'patent_search*' OR name GLOB '*_docsize')`,
    )
    .pluck()
    .all();
  const rows = tables.map((table) => Number(ctx.db.prepare(`SELECT count(*) FROM ${table}`).pluck().get()));
  const attached = ctx.db
    .prepare("SELECT count(*) FROM pragma_database_list WHERE name LIKE 'staging%'")
    .pluck()
    .get();
  return rows.reduce((sum, count) => sum + count, Number(attached));
}
