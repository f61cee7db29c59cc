import { execFileSync } from 'node:child_process';
import path from 'node:path';

const COLUMNS = `r.row_number, r.status, r.publications, a.raw, r.office, r.title, d.declarant, s.standard, s.version, s.release,
  s.project, r.filing_date, a.expiry, r.family_id, r.set_key, f.connected_family, a.hand_family, d.reference, d.dated, r.group_id`;
const BESIDE = `LEFT JOIN patent_applications AS a ON a.application_key = r.application_key
  LEFT JOIN patent_declarations AS d ON d.declaration_key = r.declaration_key
  LEFT JOIN patent_standards AS s ON s.standard_key = r.standard_key
  LEFT JOIN patent_priority_sets AS f ON f.set_key = r.set_key`;

/**
 * The same searches in the sqlite3 shell, all in one run of it: the first 200 rows with the columns of the table. Its
 * version may not know the options of our index, so it builds one of its own with the same words.
 *
 * @param {string} workspace a copy of a workspace, which is of no use afterwards
 * @param {readonly { readonly number?: string, readonly words?: readonly string[] }[]} searches
 * @returns {number[]} milliseconds of each search
 */
export function searchInShell(workspace, searches) {
  const rival = path.join(path.dirname(workspace), 'rival.db');
  const script = [
    `ATTACH ${quoted(rival)} AS rival;`,
    `CREATE VIRTUAL TABLE rival.words USING fts5 (title, owner, standard, content = '', detail = none,
       tokenize = "unicode61 remove_diacritics 2 tokenchars '.'");`,
    `INSERT INTO rival.words (rowid, title, owner, standard)
       SELECT r.row_key, r.title, d.declarant, ifnull(s.standard, '') || ' ' || ifnull(s.project, '') FROM patent_rows AS r
       LEFT JOIN patent_declarations AS d ON d.declaration_key = r.declaration_key
       LEFT JOIN patent_standards AS s ON s.standard_key = r.standard_key;`,
    '.output /dev/null',
    // once to have the file at hand, as the app has it
    ...searches.map(questionOf),
    '.timer on',
    ...searches.map(questionOf),
  ];
  // nor may it know the syntax of our triggers, which a search has no need of
  run(workspace, ['PRAGMA writable_schema = ON;', "DELETE FROM sqlite_schema WHERE type = 'trigger';"]);
  const said = run(workspace, script);
  return [...said.matchAll(/Run Time: real (\d+\.\d+)/g)].map(([, seconds]) => Number(seconds) * 1000);
}

/**
 * @param {string} workspace
 * @param {readonly string[]} script
 */
function run(workspace, script) {
  return execFileSync('sqlite3', [workspace], {
    input: script.join('\n'),
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
}

/** @param {{ readonly number?: string, readonly words?: readonly string[] }} search */
function questionOf({ number, words = [] }) {
  if (number !== undefined)
    return `SELECT ${COLUMNS} FROM patent_rows AS r ${BESIDE} WHERE r.row_key IN (SELECT l.row_key FROM patent_publications AS p
      JOIN patent_row_publications AS l ON l.publication_key = p.publication_key WHERE p.match_key = ${quoted(number)}
        AND p.list_key = (SELECT min(list_key) FROM patent_lists))
      ORDER BY r.row_key LIMIT 200;`;
  const match = words.map((word) => `"${word}"*`).join(' AND ');
  return `SELECT ${COLUMNS} FROM rival.words AS w JOIN patent_rows AS r ON r.row_key = w.rowid ${BESIDE}
    WHERE words MATCH ${quoted(match)} ORDER BY w.rowid LIMIT 200;`;
}

/** @param {string} text */
function quoted(text) {
  return `'${text.replaceAll("'", "''")}'`;
}
