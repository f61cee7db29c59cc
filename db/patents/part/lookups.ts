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
      const words: string[] = [];
      for (let word = selectFrom.get(beginning); word?.startsWith(beginning);) {
        if (words.length === MOST_WORDS) return undefined;
        words.push(word);
        word = selectFrom.get(`${word}\u0001`);
      }
      return words;
    },
    declarations: (listKey, run) => selectDeclarations.all(listKey, run),
  };
}
