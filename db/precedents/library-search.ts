import type { FoundPrecedent } from '../../domain/precedents/found-precedent.ts';
import type { KnownPrecedent } from '../../domain/precedents/known-precedent.ts';
import type { Db } from '../connection.ts';
import { connectInMemory } from '../open.ts';
import type { PrecedentLibrary } from './precedent-library.ts';
import { searchedTexts } from './search-texts.ts';
import { spellingsOf } from './spellings.ts';

/** Searches the words of a library's entries. */
export interface LibrarySearch {
  /**
   * Entries that have every word of the query, or a word that begins so, the nearest first. Capitals and accents do not
   * count, no character is syntax; a query without a letter or a digit finds nothing.
   */
  readonly find: (library: PrecedentLibrary, query: string) => readonly FoundPrecedent[];
  /** Lets go of the index. The next question makes another. */
  readonly close: () => void;
}

interface Index {
  readonly library: PrecedentLibrary;
  readonly revision: number;
  readonly db: Db;
  readonly search: (expression: string) => readonly FoundRow[];
}

type FoundRow = Pick<FoundPrecedent, 'id'> & { readonly excerpt: string };

const columns = Object.values(searchedTexts);
// around what was found; no text has them, since none is indexed with them
const [START, END] = ['\u0002', '\u0003'];
const EXCERPT_WORDS = 18;

const schema = `CREATE VIRTUAL TABLE entries USING fts5 (
  id UNINDEXED, ${Object.keys(searchedTexts).join(', ')},
  tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3'
)`;
const insert = `INSERT INTO entries VALUES (?, ${columns.map(() => '?').join(', ')})`;
const select = `SELECT id, snippet(entries, -1, '${START}', '${END}', '…', ${EXCERPT_WORDS}) AS excerpt FROM entries
  WHERE entries MATCH ? ORDER BY bm25(entries, 0, ${columns.map(({ weight }) => weight).join(', ')}), id`;

/**
 * The index lies in memory, beside the workspace: it is made at the first question and again after the library changed,
 * and a long transaction in the workspace neither holds it up nor takes it back.
 */
export function createLibrarySearch(nativeBinding: string | undefined): LibrarySearch {
  let index: Index | null = null;
  const close = (): void => {
    index?.db.close();
    index = null;
  };
  const indexOf = (library: PrecedentLibrary): Index => {
    const revision = library.revision();
    if (index?.library === library && index.revision === revision) return index;
    close();
    const db = makeIndex(library.list(), nativeBinding);
    const found = db.prepare<[string], FoundRow>(select);
    const made = { library, revision, db, search: (expression: string) => found.all(expression) };
    index = made;
    return made;
  };
  return {
    find: (library, query) => {
      const expression = expressionOf(query);
      if (expression === null) return [];
      const rows = indexOf(library).search(expression);
      return rows.map(({ id, excerpt }, at) => ({ id, excerpt: [...partsOf(excerpt)], rank: at + 1 }));
    },
    close,
  };
}

function makeIndex(entries: readonly KnownPrecedent[], nativeBinding: string | undefined): Db {
  const db = connectInMemory(nativeBinding);
  db.exec(schema);
  const statement = db.prepare(insert);
  db.transaction(() => {
    for (const known of entries) {
      statement.run(known.precedent.id, ...columns.map(({ of }) => textOf(of(known))));
    }
  })();
  return db;
}

function textOf(texts: readonly (string | null)[]): string {
  return texts
    .filter(Boolean)
    .join(' · ')
    .replaceAll(/\p{Cc}/gu, ' ');
}

/** Every word in quotes, where nothing is syntax; a word of signs alone says nothing to the index. */
function expressionOf(query: string): string | null {
  const words = query
    .replaceAll('\u0000', ' ')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  if (words.length === 0) return null;
  return words.map((word) => `(${spellingsOf(word).map(quoted).join(' OR ')})`).join(' AND ');
}

/** A figure of four digits and more is meant whole; a word may still be typed. */
function quoted(spelling: string): string {
  const text = `"${spelling.replaceAll('"', '""')}"`;
  return /^\d[\d ]{3,}$/.test(spelling) ? text : `${text} *`;
}

function* partsOf(excerpt: string): Generator<FoundPrecedent['excerpt'][number]> {
  for (const [at, piece] of excerpt.split(START).entries()) {
    const [match = '', rest] = piece.split(END);
    if (at > 0 && match) yield { text: match, isMatch: true };
    const between = at > 0 ? rest : piece;
    if (between) yield { text: between, isMatch: false };
  }
}
