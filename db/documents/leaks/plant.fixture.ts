import { createHash } from 'node:crypto';
import { addDays } from '../../../domain/days.ts';
import { formatDate } from '../../../domain/terms/values/simple-kinds.ts';
import type { Db } from '../../connection.ts';
import type { ColumnClass } from './column-class.fixture.ts';
import { columnClasses } from './column-classes.fixture.ts';

/** Something that was put into one column, and the spellings by which it would be told. */
export interface Canary {
  readonly place: string;
  readonly needles: readonly string[];
}

export interface Planted {
  /** What no copy for the other side may hold. */
  readonly ours: readonly Canary[];
  /** What a copy has to hold, or the search would prove nothing. */
  readonly shared: readonly Canary[];
}

interface Column {
  readonly name: string;
  readonly type: string;
  readonly notnull: number;
}

/** Plants in a workspace that no backend has open, without its triggers: some of them keep frozen rounds from being written to. */
export function plantCanaries(
  db: Db,
  rows: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
): Planted {
  const triggers = db
    .prepare<[], { name: string; sql: string }>("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")
    .all();
  db.pragma('foreign_keys = OFF');
  for (const { name } of triggers) db.exec(`DROP TRIGGER "${name}"`);
  const planted = tablesOf(db).map((table) => plantTable(db, table, rows[table] ?? null));
  for (const { sql } of triggers) db.exec(sql);
  const broken = db.pragma('foreign_key_check') as readonly unknown[]; // a row for each key that leads nowhere
  if (broken.length > 0) throw new Error(`keys lead nowhere: ${JSON.stringify(broken)}`);
  return {
    ours: planted.flatMap(({ ours }) => ours),
    shared: planted.flatMap(({ shared }) => shared),
  };
}

/** Indexes of what stands in other tables, which SQLite keeps in a form of its own. */
const searchIndexes = ['patent_search', 'patent_search_cjk'];

/** All tables but those of the search indexes, of whose contents SQLite decides. */
export function tablesOf(db: Db): readonly string[] {
  const names = db
    .prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY 1")
    .pluck()
    .all();
  return names.filter((name) =>
    searchIndexes.every((index) => name !== index && !name.startsWith(`${index}_`)),
  );
}

/** Columns that hold text or bytes. */
export function textColumnsOf(db: Db, table: string): readonly Column[] {
  const columns = db.pragma(`table_info("${table}")`) as readonly Column[]; // the shape that SQLite documents
  return columns.filter(({ type }) => type !== 'INTEGER' && type !== 'REAL');
}

function plantTable(db: Db, table: string, row: Readonly<Record<string, unknown>> | null): Planted {
  const classes = columnClasses[table] ?? {};
  const columns = textColumnsOf(db, table).filter(({ name }) => classes[name] !== undefined);
  const isEmpty = db.prepare(`SELECT 1 FROM "${table}" LIMIT 1`).get() === undefined;
  if (isEmpty && !row) return { ours: [], shared: [] };
  if (isEmpty && row) {
    const own = columns.flatMap(({ name }): readonly (readonly [string, unknown])[] => {
      const canary = canaryFor(table, name, classes[name] ?? 'few');
      return canary === null || row[name] !== undefined ? [] : [[name, canary.value]];
    });
    const values = { ...Object.fromEntries(own), ...row };
    const names = Object.keys(values);
    db.prepare(
      `INSERT INTO "${table}" (${names.map((name) => `"${name}"`).join(', ')}) VALUES (${names.map(() => '?').join(', ')})`,
    ).run(...Object.values(values));
  }
  const ours: Canary[] = [];
  const shared: Canary[] = [];
  for (const { name } of columns) {
    const kind = classes[name] ?? 'few';
    if (kind === 'id') ours.push(...idsIn(db, table, name));
    const canary = canaryFor(table, name, kind);
    if (!canary) continue;
    if (!isEmpty) db.prepare(updateOf(table, name)).run(canary.value);
    (kind === 'shared' ? shared : ours).push({ place: `${table}.${name}`, needles: canary.needles });
  }
  return { ours, shared };
}

/** Where a value must differ from row to row, its key follows the canary. */
function updateOf(table: string, column: string): string {
  const suffix = suffixes[`${table}.${column}`];
  const where = limits[`${table}.${column}`];
  return `UPDATE "${table}" SET "${column}" = ?${suffix ? ` || ${suffix}` : ''}${where ? ` WHERE ${where}` : ''}`;
}

const suffixes: Readonly<Record<string, string>> = {
  'parties.name': 'substr(id, -1)',
  'patent_applications.raw': 'application_key',
  'patent_publications.number': 'publication_key',
};

/** Part of a list that has this canary in it has no line left: only a frozen schedule, which keeps its lines, can have it. */
const limits: Readonly<Record<string, string>> = {
  'schedules.part_json': "round_id IN (SELECT id FROM rounds WHERE status <> 'draft')",
};

/** Values that are read while a copy is made, and so have to be of their form. */
const forms: Readonly<Record<string, (canary: string) => unknown>> = {
  'positions.target_json': stance,
  'positions.fallback_json': stance,
  'positions.walk_away_json': stance,
  'schedules.part_json': (canary) => ({ search: canary, filters: {}, sort: null }),
};

function stance(canary: string): unknown {
  return { limits: [], words: canary };
}

const days = new Map<string, string>();

/** A day of its own for each place, of years that nothing else here is of. */
function dayFor(place: string): string {
  const day = days.get(place) ?? addDays('1951-03-07', days.size);
  days.set(place, day);
  return day;
}

function canaryFor(
  table: string,
  column: string,
  kind: ColumnClass,
): { readonly value: string | Buffer; readonly needles: readonly string[] } | null {
  const place = `${table}.${column}`;
  switch (kind) {
    case 'words':
    case 'shared': {
      const word = wordFor(place);
      return { value: column === 'content' ? Buffer.from(word) : word, needles: [word] };
    }
    case 'json': {
      const word = wordFor(place);
      return { value: JSON.stringify(forms[place]?.(word) ?? [word]), needles: [word] };
    }
    case 'hash': {
      const hash = createHash('sha256').update(place).digest('hex');
      return { value: hash, needles: [hash, hash.slice(0, 16)] };
    }
    case 'day':
    case 'moment': {
      const day = dayFor(place);
      const needles = [day, day.replaceAll('-', ''), day.split('-').toReversed().join('.'), formatDate(day)];
      return { value: kind === 'day' ? day : `${day}T04:17:09.531Z`, needles };
    }
    case 'id':
    case 'said':
    case 'mixed':
    case 'few':
      return null;
  }
}

/** One word of letters and digits, the same for the same place, that no line break or escape cuts. */
export function wordFor(place: string): string {
  return `zq${createHash('sha256').update(place).digest('hex').slice(0, 10)}x`;
}

function idsIn(db: Db, table: string, column: string): readonly Canary[] {
  const ids = db.prepare<[], string>(
    `SELECT DISTINCT "${column}" FROM "${table}" WHERE "${column}" IS NOT NULL`,
  );
  return ids
    .pluck()
    .all()
    .map((id) => ({ place: `${table}.${column}`, needles: [id] }));
}
