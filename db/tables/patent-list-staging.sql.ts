const ROW_COLUMNS =
  'row_number, status, is_duplicate, application_key, set_key, family_id, group_id, office, title, filing_date, declarant, ' +
  'declaration_reference, declaration_date, standard, standard_version, project, is_2g, is_3g, is_4g, is_5g, cells_json';
const IDENTITY_COLUMNS = 'match_key, raw, office, number, confidence, reason';

let stagings = 0;

/**
 * Statements of one staging. Each has temporary tables of its own, so that two imports may run at once. Keys count from 0
 * within the import and are moved behind those in use at the end.
 */
export function stagingSql() {
  stagings += 1;
  const name = (table: string) => `temp.staged_${table}_${stagings}`;
  const [rows, applications, publications, links, rejects] = [
    'rows',
    'applications',
    'publications',
    'links',
    'rejects',
  ].map(name);
  return {
    create: `
      CREATE TABLE ${rows} (row_key INTEGER PRIMARY KEY, ${ROW_COLUMNS});
      CREATE TABLE ${applications} (application_key INTEGER PRIMARY KEY, ${IDENTITY_COLUMNS});
      CREATE TABLE ${publications} (publication_key INTEGER PRIMARY KEY, application_key, ${IDENTITY_COLUMNS}, kind, stage, is_repeat DEFAULT 0);
      CREATE TABLE ${links} (publication_key, row_key);
      CREATE TABLE ${rejects} (row_number INTEGER PRIMARY KEY, raw, reason);`,
    insertRow: `INSERT INTO ${rows} (row_key, ${ROW_COLUMNS}) VALUES (${marks(22)})`,
    insertApplication: `INSERT INTO ${applications} (application_key, ${IDENTITY_COLUMNS}) VALUES (${marks(7)})`,
    insertPublication: `
      INSERT INTO ${publications} (publication_key, application_key, ${IDENTITY_COLUMNS}, kind, stage) VALUES (${marks(10)})`,
    insertLink: `INSERT INTO ${links} VALUES (?, ?)`,
    insertReject: `INSERT INTO ${rejects} VALUES (?, ?, ?)`,
    markRepeat: `UPDATE ${publications} SET is_repeat = 1 WHERE publication_key = ?`,
    insertSet:
      'INSERT INTO patent_priority_sets (set_key, list_key, priorities, connected_family) VALUES (?, ?, ?, ?)',
    bases: `
      SELECT (SELECT ifnull(max(row_key), 0) + 1 FROM patent_rows) AS rows,
             (SELECT ifnull(max(set_key), 0) + 1 FROM patent_priority_sets) AS sets,
             (SELECT ifnull(max(application_key), 0) + 1 FROM patent_applications) AS applications,
             (SELECT ifnull(max(publication_key), 0) + 1 FROM patent_publications) AS publications`,
    // sets are there before the rows that name them; the rest follows the foreign keys
    move: [
      `INSERT INTO patent_applications (application_key, list_key, ${IDENTITY_COLUMNS})
       SELECT application_key + @applications, @list, ${IDENTITY_COLUMNS} FROM ${applications}`,
      `INSERT INTO patent_rows (row_key, list_key, ${ROW_COLUMNS})
       SELECT row_key + @rows, @list, ${shifted(ROW_COLUMNS)} FROM ${rows}`,
      `INSERT INTO patent_publications (publication_key, list_key, application_key, ${IDENTITY_COLUMNS}, kind, stage, is_repeat)
       SELECT publication_key + @publications, @list, application_key + @applications, ${IDENTITY_COLUMNS}, kind, stage, is_repeat
       FROM ${publications}`,
      `INSERT INTO patent_row_publications (publication_key, row_key)
       SELECT publication_key + @publications, row_key + @rows FROM ${links} ORDER BY 1, 2`,
      `INSERT INTO patent_rejects (list_key, row_number, raw, reason) SELECT @list, row_number, raw, reason FROM ${rejects}`,
    ],
    drop: [rows, applications, publications, links, rejects]
      .map((table) => `DROP TABLE IF EXISTS ${table};`)
      .join('\n'),
  };
}

function marks(count: number): string {
  return Array.from({ length: count }, () => '?').join(', ');
}

function shifted(columns: string): string {
  return columns
    .replace('application_key', 'application_key + @applications')
    .replace('set_key', 'set_key + @sets');
}
