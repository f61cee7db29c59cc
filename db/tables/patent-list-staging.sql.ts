import { ROW_COLUMNS } from './patent-row-values.ts';

const IDENTITY_COLUMNS = 'match_key, raw, office, number, confidence, reason';

let stagings = 0;

/**
 * Statements of one staging. Each has a temporary database of its own, which SQLite keeps in a nameless file and forgets
 * when it is detached or when the process dies; so two imports may run at once. Nothing in it is ever rolled back, so it
 * needs no journal. Keys count from 0 within the import and are moved behind those in use at the end.
 */
export function stagingSql() {
  stagings += 1;
  const database = `staging_${stagings}`;
  const name = (table: string) => `${database}.${table}`;
  const table = {
    rows: name('rows'),
    declarations: name('declarations'),
    standards: name('standards'),
    sets: name('sets'),
    applications: name('applications'),
    publications: name('publications'),
    links: name('links'),
    rejects: name('rejects'),
    moved: name('moved'),
  };
  const chunk = (key: string) => `WHERE ${key} BETWEEN @first AND @last`;
  return {
    attach: `
      ATTACH '' AS ${database};
      PRAGMA ${database}.journal_mode = OFF;
      PRAGMA ${database}.synchronous = OFF;
      PRAGMA ${database}.cache_size = -8000;`,
    create: `
      CREATE TABLE ${table.rows} (row_key INTEGER PRIMARY KEY, ${ROW_COLUMNS}, cells_json);
      CREATE TABLE ${table.declarations} (declaration_key INTEGER PRIMARY KEY, declarant, reference, dated);
      CREATE TABLE ${table.standards} (standard_key INTEGER PRIMARY KEY, standard, version, project, release);
      CREATE TABLE ${table.sets} (set_key INTEGER PRIMARY KEY, priorities, connected_family);
      CREATE TABLE ${table.applications} (application_key INTEGER PRIMARY KEY, ${IDENTITY_COLUMNS}, is_inferred, first_row_key, filing_year);
      CREATE TABLE ${table.publications} (publication_key INTEGER PRIMARY KEY, application_key, ${IDENTITY_COLUMNS}, kind, stage, is_repeat DEFAULT 0);
      CREATE TABLE ${table.links} (publication_key, row_key);
      CREATE TABLE ${table.rejects} (row_number INTEGER PRIMARY KEY, raw, reason);
      CREATE TABLE ${table.moved} (source INTEGER PRIMARY KEY, target);`,
    insert: {
      row: `INSERT INTO ${table.rows} VALUES (${marks(28)})`,
      declaration: `INSERT INTO ${table.declarations} VALUES (?, ?, ?, ?)`,
      standard: `INSERT INTO ${table.standards} VALUES (?, ?, ?, ?, ?)`,
      set: `INSERT INTO ${table.sets} VALUES (?, ?, NULL)`,
      application: `INSERT INTO ${table.applications} VALUES (${marks(10)})`,
      publication: `
        INSERT INTO ${table.publications} (publication_key, application_key, ${IDENTITY_COLUMNS}, kind, stage)
        VALUES (${marks(10)})`,
      link: `INSERT INTO ${table.links} VALUES (?, ?)`,
      reject: `INSERT INTO ${table.rejects} VALUES (?, ?, ?)`,
      moved: `INSERT INTO ${table.moved} VALUES (?, ?)`,
    },
    markRepeat: `UPDATE ${table.publications} SET is_repeat = 1 WHERE publication_key = ?`,
    setFamily: `UPDATE ${table.sets} SET connected_family = ? WHERE set_key = ?`,
    /** What stood for an application taken for granted now stands for the one that was stated. */
    giveWay: [table.rows, table.publications].map((changed) => ({
      changed,
      sql: `
        UPDATE ${changed} SET application_key = (SELECT target FROM ${table.moved} WHERE source = application_key)
        ${chunk('rowid')} AND application_key IN (SELECT source FROM ${table.moved})`,
    })),
    removeGivenWay: `DELETE FROM ${table.applications} WHERE application_key IN (SELECT source FROM ${table.moved})`,
    lastKey: (staged: string) => `SELECT ifnull(max(rowid), -1) FROM ${staged}`,
    bases: `
      SELECT (SELECT ifnull(max(row_key), 0) + 1 FROM patent_rows) AS rows,
             (SELECT ifnull(max(declaration_key), 0) + 1 FROM patent_declarations) AS declarations,
             (SELECT ifnull(max(standard_key), 0) + 1 FROM patent_standards) AS standards,
             (SELECT ifnull(max(set_key), 0) + 1 FROM patent_priority_sets) AS sets,
             (SELECT ifnull(max(application_key), 0) + 1 FROM patent_applications) AS applications,
             (SELECT ifnull(max(publication_key), 0) + 1 FROM patent_publications) AS publications`,
    copy: [
      {
        from: table.declarations,
        sql: `INSERT INTO patent_declarations (declaration_key, list_key, declarant, reference, dated)
          SELECT declaration_key + @declarations, @list, declarant, reference, dated FROM ${table.declarations} ${chunk('declaration_key')}`,
      },
      {
        from: table.standards,
        sql: `INSERT INTO patent_standards (standard_key, list_key, standard, version, project, release)
          SELECT standard_key + @standards, @list, standard, version, project, release FROM ${table.standards} ${chunk('standard_key')}`,
      },
      {
        from: table.sets,
        sql: `INSERT INTO patent_priority_sets (set_key, list_key, priorities, connected_family)
          SELECT set_key + @sets, @list, priorities, connected_family FROM ${table.sets} ${chunk('set_key')}`,
      },
      {
        from: table.applications,
        sql: `INSERT INTO patent_applications (application_key, list_key, ${IDENTITY_COLUMNS}, is_inferred, first_row_key, filing_year,
            property_right)
          SELECT application_key + @applications, @list, ${IDENTITY_COLUMNS}, is_inferred, first_row_key + @rows, filing_year, 'patent'
          FROM ${table.applications} ${chunk('application_key')}`,
      },
      {
        from: table.rows,
        sql: `INSERT INTO patent_rows (row_key, list_key, ${ROW_COLUMNS})
          SELECT row_key + @rows, @list, ${shifted(ROW_COLUMNS)} FROM ${table.rows} ${chunk('row_key')}`,
      },
      {
        from: table.rows,
        sql: `INSERT INTO patent_row_cells (row_key, cells_json)
          SELECT row_key + @rows, cells_json FROM ${table.rows} ${chunk('row_key')}`,
      },
      {
        from: table.publications,
        sql: `INSERT INTO patent_publications (publication_key, list_key, application_key, ${IDENTITY_COLUMNS}, kind, stage, is_repeat)
          SELECT publication_key + @publications, @list, application_key + @applications, ${IDENTITY_COLUMNS}, kind, stage, is_repeat
          FROM ${table.publications} ${chunk('publication_key')}`,
      },
      {
        from: table.links,
        sql: `INSERT INTO patent_row_publications (publication_key, row_key)
          SELECT publication_key + @publications, row_key + @rows FROM ${table.links} ${chunk('rowid')} ORDER BY 1, 2`,
      },
      {
        from: table.rejects,
        sql: `INSERT INTO patent_rejects (list_key, row_number, raw, reason)
          SELECT @list, row_number, raw, reason FROM ${table.rejects} ${chunk('row_number')}`,
      },
    ],
    detach: `DETACH ${database}`,
  };
}

function marks(count: number): string {
  return Array.from({ length: count }, () => '?').join(', ');
}

function shifted(columns: string): string {
  return columns
    .replace('application_key', 'application_key + @applications')
    .replace('set_key', 'set_key + @sets')
    .replace('declaration_key', 'declaration_key + @declarations')
    .replace('standard_key', 'standard_key + @standards');
}
