/** The rival: the `sqlite3` shell with the file as it is, the same columns indexed, the same words indexed. */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { benchFolder } from './build-backend.mjs';

const database = path.join(benchFolder, `shell-${process.pid}.db`);
process.on('exit', () => rmSync(database, { force: true }));
const TIMES = 15;

/** What our tables index: numbers, serials, families, priorities, standards, companies, entries of declarations. */
const INDEXED = [
  'PATT_APPLICATION_NUMBER',
  'PUBL_NUMBER',
  'DIPG_PATF_ID',
  'PBPA_PRIORITY_NUMBERS',
  'TGPP_NUMBER',
  'COMP_LEGAL_NAME',
  'DIPG_ID',
];

export function hasShell() {
  return spawnSync('sqlite3', ['--version']).status === 0;
}

/**
 * @param {string} file
 * @returns {{ seconds: number, processorSeconds: number }}
 */
export function importByShell(file) {
  rmSync(database, { force: true });
  const indexes = INDEXED.map((column, at) => `CREATE INDEX i${at} ON list ("${column}");`).join('\n');
  // the shell is older than our SQLite: it does not know contentless_delete
  const script = `
.mode csv
.separator ;
.import '${file}' list
${indexes}
CREATE VIRTUAL TABLE words USING fts5 (title, owner, standard, content = '', detail = none,
  tokenize = "unicode61 remove_diacritics 2 tokenchars '.'");
INSERT INTO words (rowid, title, owner, standard)
SELECT rowid, PBPA_TITLEEN, COMP_LEGAL_NAME, "3GPP_Type" || ' ' || TGPP_NUMBER || ' ' || ETPR_ACRONYM FROM list;
`;
  const startedAt = performance.now();
  const output = run(`.timer on\n${script}`);
  const seconds = (performance.now() - startedAt) / 1000;
  return {
    seconds,
    processorSeconds: sumOf(output, /user ([\d.]+) sys ([\d.]+)/g) + importSeconds(output, seconds),
  };
}

/**
 * The timer of the shell leaves `.import` out: it is what is left of the whole, at its share of the processor.
 *
 * @param {string} output
 * @param {number} seconds
 */
function importSeconds(output, seconds) {
  const real = sumOf(output, /real ([\d.]+)/g);
  const processor = sumOf(output, /user ([\d.]+) sys ([\d.]+)/g);
  return Math.max(0, seconds - real) * Math.min(1, processor / Math.max(real, 0.001));
}

/**
 * @param {readonly string[]} searches
 * @returns {number[]} milliseconds of each
 */
export function searchByShell(searches) {
  const queries = searches.map((search) => {
    const words = search.split(/[^\w.]+/).map((word) => `"${word}" *`);
    return `SELECT list.* FROM words JOIN list ON list.rowid = words.rowid WHERE words MATCH '${words.join(' ')}' ORDER BY words.rowid LIMIT 200;`;
  });
  const output = run(
    `.timer on\n${Array.from({ length: TIMES }, () => queries)
      .flat()
      .join('\n')}`,
  );
  return [...output.matchAll(/real ([\d.]+)/g)].map(([, seconds]) => Number(seconds) * 1000);
}

/**
 * @param {string} script
 * @returns {string}
 */
function run(script) {
  const { status, stdout, stderr } = spawnSync('sqlite3', [database], {
    input: script,
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  if (status !== 0) throw new Error(`the shell failed: ${stderr}`);
  return stdout;
}

/**
 * @param {string} text
 * @param {RegExp} pattern
 */
function sumOf(text, pattern) {
  return [...text.matchAll(pattern)]
    .flatMap(([, ...parts]) => parts)
    .reduce((sum, part) => sum + Number(part), 0);
}
