import type BetterSqlite3 from 'better-sqlite3';

/** One open SQLite connection. Only tables, migrations and the opening code hold one. */
export type Db = BetterSqlite3.Database;
