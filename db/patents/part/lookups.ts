import type { Db } from '../../connection.ts';
import type { Lookups } from './search-sql.ts';

/** So many words can be named in a question without it taking longer than what it replaces. */
const MOST_WORDS = 400;

/**
 * Finds the words of the search index by their beginning. The list of words is asked for one word after another, each
 * time from just behind the one before, because going through it would go through all rows of each word.
 */
export function createLookups(db: Db): Lookups {
  db.exec(
    `CREATE VIRTUAL TABLE IF NOT EXISTS temp.patent_words USING fts5vocab ('main', 'patent_search', 'instance')`,
  );
  const selectFrom = db
    .prepare<[string], string>('SELECT term FROM temp.patent_words WHERE term >= ? LIMIT 1')
    .pluck();
  const selectDeclarations = db
    .prepare<[number, string], number>(
      'SELECT declaration_key FROM patent_declarations WHERE list_key = ? AND instr(declarant, ?)',
    )
    .pluck();
  return {
    words: (beginning) => {
      const found: string[] = [];
      while (found.length <= MOST_WORDS) {
        const last = found.at(-1);
        const word = selectFrom.get(last === undefined ? beginning : `${last}\u0001`);
        if (!word?.startsWith(beginning)) return found;
        found.push(word);
      }
      return undefined;
    },
    declarations: (listKey, run) => selectDeclarations.all(listKey, run),
  };
}
