import { createInts } from '../../domain/patents/growing-ints.ts';
import { createKeyTable } from '../../domain/patents/key-table.ts';
import type { Db } from '../connection.ts';
import { keyRangeOf } from './key-ranges.ts';

/** What rows are counted by: each row's key leads to a category, numbered from 0; one of them gathers the blank ones. */
export interface Categories {
  readonly of: (key: number | null) => number;
  readonly blank: number;
  readonly count: () => number;
  readonly nameOf: (category: number) => string | null;
}

interface Owners extends Categories {
  readonly spellingsOf: (category: number) => number;
}

interface Standards extends Categories {
  readonly hasVersion: (key: number | null) => boolean;
}

/** Companies of a list, spellings merged as people said, and declared specifications without their versions. */
export function readCategories(
  db: Db,
  list: number,
): { readonly owners: Owners; readonly standards: Standards } {
  const spellings = createInts();
  const seenSpellings = createKeyTable();
  const owners = categoriesOf(db, 'declaration', list, {
    all: `SELECT declaration_key AS key, coalesce(merged.company, declarant) AS name, declarant AS detail
          FROM patent_declarations LEFT JOIN company_spellings AS merged ON merged.spelling = declarant WHERE list_key = ?`,
    one: `SELECT coalesce(merged.company, declarant) FROM patent_declarations
          LEFT JOIN company_spellings AS merged ON merged.spelling = declarant WHERE declaration_key = ?`,
    see: (category, spelling) => {
      while (spellings.length() <= category) spellings.push(0);
      const before = seenSpellings.size();
      if (spelling !== null && seenSpellings.add(spelling) === before)
        spellings.set(category, spellings.get(category) + 1);
    },
  });
  const versions = new Uint8Array(rangeLength(db, list));
  const { first } = keyRangeOf(db, 'standard', list);
  const standards = categoriesOf(db, 'standard', list, {
    all: 'SELECT standard_key AS key, standard AS name, version AS detail FROM patent_standards WHERE list_key = ?',
    one: 'SELECT standard FROM patent_standards WHERE standard_key = ?',
    see: (_category, version, key) => {
      versions[key - first] = version === null ? 0 : 1;
    },
  });
  return {
    owners: { ...owners, spellingsOf: (category) => spellings.get(category) },
    standards: { ...standards, hasVersion: (key) => key !== null && versions[key - first] === 1 },
  };
}

function rangeLength(db: Db, list: number): number {
  const { first, last } = keyRangeOf(db, 'standard', list);
  return last - first + 1;
}

interface Source {
  readonly all: string;
  readonly one: string;
  readonly see: (category: number, detail: string | null, key: number) => void;
}

function categoriesOf(db: Db, kind: 'declaration' | 'standard', list: number, source: Source): Categories {
  const { first, last } = keyRangeOf(db, kind, list);
  const categoryOfKey = new Int32Array(last - first + 1);
  const names = createKeyTable();
  /** A key by category, to read its name by when it is asked for: names may be as many as rows. */
  const sample = createInts();
  names.add('');
  sample.push(-1);
  const all = db.prepare<[number], { key: number; name: string | null; detail: string | null }>(source.all);
  for (const { key, name, detail } of all.iterate(list)) {
    const category = name === null ? 0 : names.add(name);
    if (category === sample.length()) sample.push(key);
    categoryOfKey[key - first] = category;
    source.see(category, detail, key);
  }
  const one = db.prepare<[number], string | null>(source.one).pluck();
  return {
    of: (key) => (key === null ? 0 : (categoryOfKey[key - first] ?? 0)),
    blank: 0,
    count: names.size,
    nameOf: (category) => (category === 0 ? null : (one.get(sample.get(category)) ?? null)),
  };
}
